import { checkClaim, checkForms, getClaim, listClaims, parseCheck, parseClaim, parseOneOf } from 'ilo-data'
import type { CheckForm, ClaimRecord } from 'ilo-data'
import { paths } from '../addresses.ts'
import { addressAt } from '../address.ts'
import { date, flag, ordering, word } from '../grammar/field.ts'
import { list } from '../grammar/list.ts'
import type { List } from '../grammar/list.ts'
import { parseName } from '../grammar/names.ts'
import { optional, readDay, required, shaped } from '../parameters.ts'
import type { Parameter, Shape } from '../parameters.ts'
import type { Links } from '../envelope.ts'
import { Problem, problemOf } from '../problem.ts'
import { route } from '../route.ts'
import type { Route } from '../route.ts'
import { sourcesOf } from '../provenance.ts'
import { question } from '../question.ts'
import { claimKinds, oneOf, seeds, verdicts } from '../vocabulary.ts'

const computedVerdicts = [
  'consistent',
  'outdated',
  'contradicted',
  'partly-supported',
  'undecided',
  'none',
] as const

const ofRelease = 'The verdicts that the facts give'

const sourceAt = (source: string): string => addressAt(paths.source, { source })

/** A claim, and what it leads to. */
export type ToldClaim = ClaimRecord & { readonly links: Links }

export const claims: List<ToldClaim> = list({
  name: 'claims',
  path: paths.claims,
  summary:
    'What the source documents state about the ILO, each with the verdict that people recorded and the one that the facts give',
  example: '/v1/claims?verdict=contradicted,outdated',
  ids: {},
  parameters: {},
  ofToday: ofRelease,
  rows: () => listClaims(),
  naming: { table: 'claims', key: ['id'] },
  key: ({ id }) => id,
  texts: ({ id, statement, subject, claimedValue }) => [id, statement, subject, claimedValue],
  fields: {
    verdict: word(...oneOf('a verdict', verdicts), (row: ClaimRecord) => row.verdict),
    computed: word(
      ...oneOf('a verdict of the facts', computedVerdicts),
      (row: ClaimRecord) => row.computed?.verdict ?? 'none',
    ),
    kind: word(...oneOf('a kind of claim', claimKinds), (row: ClaimRecord) => row.kind),
    seed: word(...oneOf('a document', seeds), (row: ClaimRecord) => row.seed),
    independent: flag((row: ClaimRecord) => row.independent),
    asOf: date((row: ClaimRecord) => row.asOf),
    id: ordering((row: ClaimRecord) => row.id),
  },
  columns: [
    'id',
    'seed',
    'lines',
    'statement',
    'kind',
    'subject',
    'claimedValue',
    'asOf',
    'verdict',
    'independent',
    'evidence',
    'sources',
    'document',
    'computed',
    'links',
  ],
  tell: (row) => ({
    ...row,
    links: { self: addressAt(paths.claim, { claim: row.id }), document: sourceAt(row.seed) },
  }),
})

export const claim: Route<ClaimRecord> = question({
  name: 'claim',
  path: paths.claim,
  summary:
    'A statement of a source document, checked by people and against the facts, with the sources of both',
  example: '/v1/claims/claim-13',
  ids: { claim: parseClaim },
  presentation: { naming: { table: 'claims', key: ['id'] } },
  parameters: {},
  ofToday: ofRelease,
  answer({ claim: id }) {
    const data = getClaim(id)
    return {
      data,
      meta: { sources: sourcesOf([{ sources: [data.seed, ...(data.sources ?? [])] }]) },
      links: { document: sourceAt(data.seed) },
    }
  },
})

const isForm = (text: string): text is CheckForm => Object.hasOwn(checkForms, text)
const formNames = Object.keys(checkForms).filter(isForm)

/** The forms that state each field, so that its description can name them. */
const formsStating: Readonly<Record<string, readonly string[]>> = formNames.reduce<Record<string, string[]>>(
  (stating, form) => {
    for (const field of checkForms[form]) (stating[field] ??= []).push(form)
    return stating
  },
  {},
)

const asWritten = (expected: string, shape?: Shape): Parameter<string | undefined> =>
  optional(
    expected,
    shaped(shape, (text) => ({ ok: true, value: text })),
  )

/** Fields that state several records, between commas or spaces. */
const severalStated: ReadonlySet<string> = new Set(['ids', 'instruments', 'members'])

const statedFields: Readonly<Record<string, Parameter<string | undefined>>> = Object.fromEntries(
  Object.entries(formsStating).map(([field, forms]) => [
    field,
    severalStated.has(field)
      ? asWritten(`what is stated, for ${forms.join(', ')}; several between commas`, { several: true })
      : asWritten(`what is stated, for ${forms.join(', ')}`),
  ]),
)

export const claimCheck: Route<ReturnType<typeof checkClaim>> = route({
  name: 'claimCheck',
  path: paths.claimCheck,
  summary:
    'Tests a statement about the ILO against the facts: `form` says what kind it is, `on` the time of which it speaks, the other parameters what it states',
  example: '/v1/claims/check?form=member-count&count=177&on=2009',
  ids: {},
  parameters: {
    form: required(
      `a form of statement: ${formNames.join(', ')}`,
      shaped({ values: formNames }, (text) => parseName(text, formNames, 'a form of statement')),
    ),
    asked: optional('the day on which it is asked, in place of the date of the record, YYYY-MM-DD', readDay),
  },
  shared: {
    ...statedFields,
    on: asWritten('the time of which the statement speaks: a year, a month or a day'),
    lang: optional(
      'a language: en, in which all reasons are',
      shaped({ values: ['en'] }, (text) => parseOneOf(text, ['en'], 'a language')),
    ),
  },
  answer({ form, asked }, { given }) {
    const missing = checkForms[form].find((field) => given[field] === undefined)
    if (missing !== undefined) {
      throw new Problem(400, 'missing-parameter', {
        expected: `what a ${form} states`,
        parameter: missing,
      })
    }
    const stated = Object.entries(given).filter(
      ([name]) => name === 'on' || Object.hasOwn(formsStating, name),
    )
    const read = parseCheck({ ...Object.fromEntries(stated), form })
    if (!read.ok) throw problemOf(400, read.error)
    const result = checkClaim(read.value, asked === undefined ? {} : { on: asked })
    return {
      data: result,
      meta: {
        ...(asked === undefined ? {} : { on: asked }),
        sources: sourcesOf([{ sources: result.sources }]),
      },
    }
  },
})
