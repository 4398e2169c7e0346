import { addressAt, ask, directorsGeneral, paths } from '@ilo/questions'
import {
  directorGeneralOn,
  chairOn,
  listChairs,
  listDirectorsGeneral,
  happenedBy,
  provenance,
} from 'ilo-data'
import type { Decision } from 'ilo-data'
import { parametersOf } from '../../../answers/setting.ts'
import type { Setting } from '../../../answers/setting.ts'
import { runningSpan } from '../../../listings/of-organisation.ts'
import type { Block } from '../../../pages/blocks.ts'
import { markOf } from '../../../pages/citation.ts'
import { citedField, field } from '../../../pages/fields.ts'
import { span } from '../../../text/line.ts'
import { terms } from '../../../words/terms.ts'
import { linkField, memberField, recordBlocks, tableAddress, toldOn } from '../blocks.ts'
import type { RecordPage } from '../blocks.ts'
import { organisationWords } from '../words.ts'

const inOffice = (decision: Decision, setting: Setting): Block =>
  field(organisationWords(setting.language).inOfficeOn(setting.on), [runningSpan(decision, setting)])

function holdsOffice(order: number, { on }: Setting): Decision {
  const { holder, candidates } = directorGeneralOn(on)
  if (holder?.order === order) return 'yes'
  return candidates.some((each) => each.order === order) ? 'undecided' : 'no'
}

function directorBlocks(id: string, setting: Setting): Block[] {
  const { language } = setting
  const told = toldOn(
    (at) => ask(directorsGeneral.whole, {}, parametersOf(at)).data,
    ({ order }) => String(order) === id,
    setting,
  )
  if (told === undefined) return []
  const { row, isYet } = told
  const words = organisationWords(language)
  const read = provenance('directorsGeneral', id)
  const neighbours = listDirectorsGeneral().filter(({ order }) => Math.abs(order - row.order) === 1)
  return recordBlocks(
    {
      title: row.name,
      isYet,
      fields: [
        field(words.titles, [span(row.titles.join(', ')), ...markOf('en', language)]),
        inOffice(holdsOffice(row.order, setting), setting),
        ...citedField(words.from, row.from, read, 'from', language),
        ...citedField(words.to, row.to, read, 'to', language),
        ...memberField(words.country, row.country, read, 'country', setting),
        ...neighbours.map(({ order, name, from }) =>
          linkField(`${words.number} ${order}`, [span(`${name}, ${from}`)], {
            kind: 'director-general',
            id: String(order),
          }),
        ),
      ],
      note: row.note,
      provenance: read,
    },
    setting,
  )
}

/** A Director-General, or a head of the Office by another title. */
export const directorPage = (id: string): RecordPage => ({
  name: () => listDirectorsGeneral().find(({ order }) => String(order) === id)?.name ?? id,
  address: (setting) =>
    addressAt(paths.directorsGeneral, {}, { order: id, include: 'sources', ...parametersOf(setting) }),
  blocks: (setting) => directorBlocks(id, setting),
})

function chairBlocks(id: string, setting: Setting): Block[] {
  const { on, language } = setting
  const row = listChairs().find((each) => each.id === id)
  if (row === undefined) return []
  const words = organisationWords(language)
  const read = provenance('governingBodyChairs', id)
  const { chair, candidates } = chairOn(on)
  const may = candidates.some((each) => each.id === id)
  return recordBlocks(
    {
      title: words.chairTitle(row.name),
      isYet: happenedBy(row.from, on) !== 'no',
      fields: [
        inOffice(chair?.id === id ? 'yes' : may ? 'undecided' : 'no', setting),
        ...citedField(words.group, terms(language).group[row.group], read, 'group', language),
        ...citedField(words.from, row.from, read, 'from', language),
        ...citedField(words.to, row.to, read, 'to', language),
        ...memberField(words.country, row.country, read, 'country', setting),
      ],
      note: row.note,
      provenance: read,
    },
    setting,
  )
}

/** A chairperson of the Governing Body. */
export const chairPage = (id: string): RecordPage => ({
  name: () => listChairs().find((each) => each.id === id)?.name ?? id,
  address: (setting) => tableAddress('governingBodyChairs', id, setting),
  blocks: (setting) => chairBlocks(id, setting),
})
