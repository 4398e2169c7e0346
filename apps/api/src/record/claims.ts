import {
  checkClaim,
  checkForms,
  getClaim,
  listClaims,
  parseCheck,
  parseClaim,
  parseDay,
  parseOneOf,
} from 'ilo-data'
import type { CheckForm, ClaimRecord } from 'ilo-data'
import { paths } from '../addresses.ts'
import { addressAt } from '../http/address.ts'
import { date, flag, ordering, word } from '../http/list/field.ts'
import { list } from '../http/list/list.ts'
import { parseName } from '../http/list/names.ts'
import { optional, required } from '../http/parameters.ts'
import type { Parameter } from '../http/parameters.ts'
import { Problem, problemOf } from '../http/problem.ts'
import { route } from '../http/route.ts'
import type { Route } from '../http/route.ts'
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

export const claims: Route = list({
  name: 'claims',
  path: paths.claims,
  summary:
    'What the source documents state about the ILO, each with the verdict that people recorded and the one that the facts give',
  example: '/v1/claims?verdict=contradicted,outdated',
  ids: {},
  parameters: {},
  ofToday: ofRelease,
  rows: () => listClaims(),
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

export const claim: Route = question({
  name: 'claim',
  path: paths.claim,
  summary:
    'A statement of a source document, checked by people and against the facts, with the sources of both',
  example: '/v1/claims/claim-13',
  ids: { claim: parseClaim },
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
const fieldNames: readonly string[] = [...new Set(Object.values(checkForms).flat())]

const formsStating = (field: string): string =>
  formNames.filter((form) => checkForms[form].some((stated) => stated === field)).join(', ')

const asWritten = (expected: string): Parameter<string | undefined> =>
  optional(expected, (text) => ({ ok: true, value: text }))

const statedFields: Readonly<Record<string, Parameter<string | undefined>>> = Object.fromEntries(
  fieldNames.map((field) => [field, asWritten(`what is stated, for ${formsStating(field)}`)]),
)

export const claimCheck: Route = route({
  name: 'claimCheck',
  path: paths.claimCheck,
  summary:
    'Tests a statement about the ILO against the facts: `form` says what kind it is, `on` the time of which it speaks, the other parameters what it states',
  example: '/v1/claims/check?form=member-count&count=177&on=2009',
  ids: {},
  parameters: {
    form: required(`a form of statement: ${formNames.join(', ')}`, (text) =>
      parseName(text, formNames, 'a form of statement'),
    ),
    asked: optional('the day on which it is asked, in place of the date of the record, YYYY-MM-DD', parseDay),
  },
  shared: {
    ...statedFields,
    on: asWritten('the time of which the statement speaks: a year, a month or a day'),
    lang: optional('a language: en, in which all reasons are', (text) =>
      parseOneOf(text, ['en'], 'a language'),
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
    const stated = Object.entries(given).filter(([name]) => name === 'on' || fieldNames.includes(name))
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
