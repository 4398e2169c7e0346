import { ask, concepts, organs, procedures, programmes } from '@ilo/questions'
import type { HeldConcept } from '@ilo/questions'
import { listOrgans, listProcedures } from 'ilo-data'
import type { Names } from 'ilo-data'
import { parametersOf } from '../../../answers/setting.ts'
import type { Setting } from '../../../answers/setting.ts'
import { heldSpan } from '../../../listings/concepts.ts'
import { runningSpan } from '../../../listings/of-organisation.ts'
import { calledIn } from '../../../listings/parts.ts'
import type { Block } from '../../../pages/blocks.ts'
import { field } from '../../../pages/fields.ts'
import type { Subject } from '../../../pages/subject.ts'
import { span } from '../../../text/line.ts'
import { colon } from '../../../words/common.ts'
import { terms } from '../../../words/terms.ts'
import { linkField, listed, memberField, namedRows } from '../blocks.ts'
import type { RecordPage } from '../blocks.ts'
import { governingBodyOnDay } from '../governing-body.ts'
import { organisationWords } from '../words.ts'
import { listedPage } from './listed.ts'

type Body = { readonly names: Names; readonly subject: Subject; readonly parent?: string }

/** The organs and the bodies of supervision, which are parts of each other. */
const bodies = (): readonly (Body & { readonly id: string })[] => [
  ...listOrgans().map((each) => ({ ...each, subject: { kind: 'organ', id: each.id } as const })),
  ...listProcedures().map((each) => ({ ...each, subject: { kind: 'procedure', id: each.id } as const })),
]

function aboveField(above: string | undefined, { language }: Setting): Block[] {
  const found = bodies().find(({ id }) => id === above)
  return found === undefined
    ? []
    : [linkField(organisationWords(language).partOf, [span(calledIn(found.names, language))], found.subject)]
}

const belowIt = (id: string, setting: Setting): Block[] =>
  listed(
    organisationWords(setting.language).belowIt,
    namedRows(
      bodies().filter(({ parent }) => parent === id),
      setting,
    ),
  )

export const organPage: (id: string) => RecordPage = listedPage({
  route: organs,
  table: 'organs',
  name: (id, { language }) =>
    calledIn(listOrgans().find((each) => each.id === id)?.names ?? { en: id }, language),
  fields(row, { setting, read, cited }) {
    const { on, language } = setting
    const words = organisationWords(language)
    return [
      ...cited(words.kind, terms(language).organKind[row.kind], 'kind'),
      field(words.existedOn(on), [runningSpan(row.current, setting)]),
      ...cited(words.since, row.since, 'since'),
      ...cited(words.until, row.until, 'until'),
      ...cited(words.city, row.city, 'city'),
      ...memberField(words.country, row.country, read, 'country', setting),
      ...aboveField(row.parent, setting),
    ]
  },
  more: ({ id }, setting) => [
    ...(id === 'governing-body' ? [{ kind: 'gap' } as const, ...governingBodyOnDay(setting)] : []),
    ...belowIt(id, setting),
  ],
})

export const procedurePage: (id: string) => RecordPage = listedPage({
  route: procedures,
  table: 'supervision',
  fields(row, { setting, cited }) {
    const { on, language } = setting
    const words = organisationWords(language)
    return [
      ...cited(words.kind, terms(language).procedureKind[row.kind], 'kind'),
      field(words.existedOn(on), [runningSpan(row.current, setting)]),
      ...cited(words.created, row.created, 'created'),
      ...cited(words.articles, row.articles?.join(', '), 'articles'),
      ...cited(words.experts, row.members?.toString(), 'members'),
      ...aboveField(row.parent, setting),
    ]
  },
  more: ({ id }, setting) => belowIt(id, setting),
})

export const programmePage: (id: string) => RecordPage = listedPage({
  route: programmes,
  table: 'programmes',
  fields(row, { setting, cited }) {
    const words = organisationWords(setting.language)
    return [
      field(words.ranOn(setting.on), [runningSpan(row.running, setting)]),
      ...cited(words.from, row.from, 'from'),
      ...cited(words.to, row.to, 'to'),
    ]
  },
})

/** The concepts of a kind, among which one of them stands. */
function ofItsKind({ id, kind }: HeldConcept, setting: Setting): Block[] {
  const { language } = setting
  const alike = ask(concepts.whole, {}, { kind, ...parametersOf(setting) }).data
  return listed(
    `${organisationWords(language).kind}${colon(language)}${terms(language).conceptKind[kind]}`,
    alike.map((each) => ({
      cells: [
        span(String(each.order), each.id === id ? 'key' : 'muted'),
        span(calledIn(each.names, language), each.id === id ? 'key' : 'text'),
      ],
      leadsTo: { kind: 'concept', id: each.id },
    })),
  )
}

export const conceptPage: (id: string) => RecordPage = listedPage({
  route: concepts,
  table: 'concepts',
  fields(row, { setting, cited }) {
    const { on, language } = setting
    const words = organisationWords(language)
    return [
      ...cited(words.kind, terms(language).conceptKind[row.kind], 'kind'),
      field(words.heldOn(on), [heldSpan(row, setting)]),
      ...cited(words.from, row.validFrom, 'validFrom'),
      ...cited(words.to, row.validTo, 'validTo'),
    ]
  },
  more: ofItsKind,
})
