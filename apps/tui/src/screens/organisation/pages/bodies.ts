import { ask, concepts, organs, paths, procedures, programmes } from '@ilo/questions'
import { listOrgans, listProcedures, provenance } from 'ilo-data'
import type { Names } from 'ilo-data'
import { parametersOf } from '../../../answers/setting.ts'
import type { Setting } from '../../../answers/setting.ts'
import { heldInWords } from '../../../listings/concepts.ts'
import { calledIn } from '../../../listings/parts.ts'
import type { Block } from '../../../pages/blocks.ts'
import { citedField, field } from '../../../pages/fields.ts'
import type { Subject } from '../../../pages/subject.ts'
import { span } from '../../../text/line.ts'
import { recordTerms } from '../../../words/record.ts'
import { terms } from '../../../words/terms.ts'
import { linkField, listed, memberField, namedRows, listedAddress, recordBlocks } from '../blocks.ts'
import type { RecordPage } from '../blocks.ts'
import { governingBodyOnDay } from '../governing-body.ts'
import { organisationWords } from '../words.ts'

type Named = { readonly names: Names; readonly subject: Subject }

/** What something is a part of: an organ, or a body of supervision. */
function above(parent: string | undefined): Named | undefined {
  const organ = listOrgans().find(({ id }) => id === parent)
  if (organ !== undefined) return { names: organ.names, subject: { kind: 'organ', id: organ.id } }
  const body = listProcedures().find(({ id }) => id === parent)
  return body === undefined ? undefined : { names: body.names, subject: { kind: 'procedure', id: body.id } }
}

const below = (id: string): Named[] => [
  ...listOrgans()
    .filter(({ parent }) => parent === id)
    .map((each): Named => ({ names: each.names, subject: { kind: 'organ', id: each.id } })),
  ...listProcedures()
    .filter(({ parent }) => parent === id)
    .map((each): Named => ({ names: each.names, subject: { kind: 'procedure', id: each.id } })),
]

function aboveField(parent: string | undefined, { language }: Setting): Block[] {
  const found = above(parent)
  if (found === undefined) return []
  return [
    linkField(organisationWords(language).partOf, [span(calledIn(found.names, language))], found.subject),
  ]
}

const decided = (label: string, word: string, isSo: boolean): Block =>
  field(label, [span(word, isSo ? 'ok' : 'muted')])

function organBlocks(id: string, setting: Setting): Block[] {
  const { on, language } = setting
  const row = ask(organs.whole, {}, parametersOf(setting)).data.find((each) => each.id === id)
  if (row === undefined) return []
  const words = organisationWords(language)
  const read = provenance('organs', id)
  const cited = (label: string, value: string | undefined, name: string): Block[] =>
    citedField(label, value, read, name, language)
  return recordBlocks(
    {
      title: row.names.en,
      isEnglish: true,
      fields: [
        ...cited(words.kind, terms(language).organKind[row.kind], 'kind'),
        decided(words.existedOn(on), recordTerms(language).running[row.current], row.current === 'yes'),
        ...cited(words.since, row.since, 'since'),
        ...cited(words.until, row.until, 'until'),
        ...cited(words.city, row.city, 'city'),
        ...memberField(words.country, row.country, read, 'country', setting),
        ...aboveField(row.parent, setting),
      ],
      note: row.note,
      more: [
        ...(id === 'governing-body' ? [{ kind: 'gap' } as const, ...governingBodyOnDay(setting)] : []),
        ...listed(words.belowIt, namedRows(below(id), setting)),
      ],
      provenance: read,
    },
    setting,
  )
}

export const organPage = (id: string): RecordPage => ({
  name: ({ language }) =>
    calledIn(listOrgans().find((each) => each.id === id)?.names ?? { en: id }, language),
  address: (setting) => listedAddress(paths.organs, id, setting),
  blocks: (setting) => organBlocks(id, setting),
})

function procedureBlocks(id: string, setting: Setting): Block[] {
  const { on, language } = setting
  const row = ask(procedures.whole, {}, parametersOf(setting)).data.find((each) => each.id === id)
  if (row === undefined) return []
  const words = organisationWords(language)
  const read = provenance('supervision', id)
  const cited = (label: string, value: string | undefined, name: string): Block[] =>
    citedField(label, value, read, name, language)
  return recordBlocks(
    {
      title: row.names.en,
      isEnglish: true,
      fields: [
        ...cited(words.kind, terms(language).procedureKind[row.kind], 'kind'),
        decided(words.existedOn(on), recordTerms(language).running[row.current], row.current === 'yes'),
        ...cited(words.created, row.created, 'created'),
        ...cited(words.articles, row.articles?.join(', '), 'articles'),
        ...cited(words.experts, row.members === undefined ? undefined : String(row.members), 'members'),
        ...aboveField(row.parent, setting),
      ],
      note: row.note,
      more: listed(words.belowIt, namedRows(below(id), setting)),
      provenance: read,
    },
    setting,
  )
}

export const procedurePage = (id: string): RecordPage => ({
  name: () => id,
  address: (setting) => listedAddress(paths.procedures, id, setting),
  blocks: (setting) => procedureBlocks(id, setting),
})

function programmeBlocks(id: string, setting: Setting): Block[] {
  const { on, language } = setting
  const row = ask(programmes.whole, {}, parametersOf(setting)).data.find((each) => each.id === id)
  if (row === undefined) return []
  const words = organisationWords(language)
  const read = provenance('programmes', id)
  return recordBlocks(
    {
      title: row.names.en,
      isEnglish: true,
      fields: [
        decided(
          words.ranOn(on),
          recordTerms(language).running[row.running],
          row.running === 'yes' || row.running === 'last-known',
        ),
        ...citedField(words.from, row.from, read, 'from', language),
        ...citedField(words.to, row.to, read, 'to', language),
      ],
      note: row.note,
      provenance: read,
    },
    setting,
  )
}

export const programmePage = (id: string): RecordPage => ({
  name: () => id,
  address: (setting) => listedAddress(paths.programmes, id, setting),
  blocks: (setting) => programmeBlocks(id, setting),
})

function conceptBlocks(id: string, setting: Setting): Block[] {
  const { on, language } = setting
  const rows = ask(concepts.whole, {}, parametersOf(setting)).data
  const row = rows.find((each) => each.id === id)
  if (row === undefined) return []
  const words = organisationWords(language)
  const read = provenance('concepts', id)
  const others = rows.filter(({ kind }) => kind === row.kind)
  return recordBlocks(
    {
      title: row.names.en,
      isEnglish: true,
      fields: [
        ...citedField(words.kind, terms(language).conceptKind[row.kind], read, 'kind', language),
        decided(words.heldOn(on), heldInWords(row, setting), row.current === 'yes'),
        ...citedField(words.from, row.validFrom, read, 'validFrom', language),
        ...citedField(words.to, row.validTo, read, 'validTo', language),
      ],
      note: row.note,
      more: listed(
        `${words.kind}: ${terms(language).conceptKind[row.kind]}`,
        others.map((each) => ({
          cells: [
            span(String(each.order), each.id === id ? 'key' : 'muted'),
            span(calledIn(each.names, language), each.id === id ? 'key' : 'text'),
          ],
          leadsTo: { kind: 'concept', id: each.id },
        })),
      ),
      provenance: read,
    },
    setting,
  )
}

export const conceptPage = (id: string): RecordPage => ({
  name: () => id,
  address: (setting) => listedAddress(paths.concepts, id, setting),
  blocks: (setting) => conceptBlocks(id, setting),
})
