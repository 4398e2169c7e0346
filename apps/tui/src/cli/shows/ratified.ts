import {
  ask,
  instrumentRatifications,
  instrumentRelations,
  memberGaps,
  memberRatifications,
  ratifications,
  search,
} from '@ilo/questions'
import type { Envelope, RatificationRow } from '@ilo/questions'
import { getMember, nameIn, parseMember } from 'ilo-data'
import type { Setting } from '../../answers/setting.ts'
import type { Block } from '../../pages/blocks.ts'
import { textIn } from '../../pages/fields.ts'
import { standingTable } from '../../pages/ratifications.ts'
import type { ShownStanding } from '../../pages/ratifications.ts'
import { instrumentWords } from '../../screens/instruments/words.ts'
import { memberWords } from '../../screens/members/words.ts'
import { span } from '../../text/line.ts'
import { counted } from '../../words/counts.ts'
import { recordTerms } from '../../words/record.ts'
import { terms } from '../../words/terms.ts'
import type { Asked } from '../asking.ts'
import { orFail } from '../failure.ts'
import { notesOf } from './show.ts'
import type { Show } from './show.ts'
import { titleAbout, within } from './titles.ts'

const shownOf = ({ member, instrument, registered, standing }: RatificationRow): ShownStanding => ({
  member,
  instrument,
  standing: standing.standing,
  certainty: standing.certainty,
  registered: registered ?? standing.registered,
})

/** A table under a title, and above what a reader must know. */
const page = (title: Block, table: Block, envelope: Envelope, setting: Setting): Block[] => [
  title,
  table,
  ...notesOf(envelope, setting),
]

const ratificationsTitle = (
  asked: Asked,
  { meta, data }: Envelope<readonly object[]>,
  setting: Setting,
): Block => titleAbout(asked, counted(setting.language, meta.total ?? data.length, 'ratification'), setting)

const ofMember: Show = (asked, setting) => {
  const envelope = ask(memberRatifications.whole, asked.ids, asked.query)
  const lines = envelope.data.map((row) => ({
    code: row.instrument,
    text: textIn(row.title, setting.language),
    shown: shownOf(row),
  }))
  const title = ratificationsTitle(asked, envelope, setting)
  return page(title, standingTable('title', lines, setting.language), envelope, setting)
}

const ofInstrument: Show = (asked, setting) => {
  const envelope = ask(instrumentRatifications.whole, asked.ids, asked.query)
  const lines = envelope.data.map((row) => ({
    code: row.member,
    text: textIn(row.name, setting.language),
    shown: shownOf(row),
  }))
  const title = ratificationsTitle(asked, envelope, setting)
  return page(title, standingTable('name', lines, setting.language), envelope, setting)
}

const ofAll: Show = (asked, setting) => {
  const envelope = ask(ratifications.whole, asked.ids, asked.query)
  const lines = envelope.data.map((row) => ({
    code: `${row.member} ${row.instrument}`,
    text: textIn(nameIn(getMember(row.member).names, setting.language), setting.language),
    shown: shownOf(row),
  }))
  const title = ratificationsTitle(asked, envelope, setting)
  return page(title, standingTable('name', lines, setting.language), envelope, setting)
}

const gaps: Show = (asked, setting) => {
  const envelope = ask(memberGaps.whole, asked.ids, asked.query)
  const member = orFail(parseMember(asked.ids['member'] ?? ''))
  const lines = envelope.data.map(({ instrument, title, standing, certainty, registered }) => ({
    code: instrument,
    text: textIn(title, setting.language),
    shown: { member, instrument, standing, certainty, registered },
  }))
  const title = titleAbout(asked, within(memberWords(setting.language).gaps, envelope.meta.total), setting)
  return page(title, standingTable('title', lines, setting.language), envelope, setting)
}

const relations: Show = (asked, setting) => {
  const envelope = ask(instrumentRelations.whole, asked.ids, asked.query)
  const told = within(instrumentWords(setting.language).relations, envelope.meta.total)
  const table = threeColumns(
    envelope.data.map(({ relation, target, title }) => ({
      kind: terms(setting.language).relation[relation],
      id: target,
      text: textIn(title, setting.language),
    })),
  )
  return page(titleAbout(asked, told, setting), table, envelope, setting)
}

const hits: Show = (asked, setting) => {
  const envelope = ask(search.whole, asked.ids, asked.query)
  const told = counted(setting.language, envelope.meta.total ?? envelope.data.length, 'record')
  const table = threeColumns(
    envelope.data.map(({ kind, id, text, language }) => ({
      kind: recordTerms(setting.language).recordKind[kind],
      id,
      text: textIn({ text, language }, setting.language),
    })),
  )
  return page(titleAbout(asked, told, setting, asked.query['q']), table, envelope, setting)
}

/** Records after what they are to the one asked about, or of what kind. */
const threeColumns = (
  rows: readonly { readonly kind: string; readonly id: string; readonly text: string }[],
): Block => ({
  kind: 'table',
  columns: [{ heading: '' }, { heading: '' }, { heading: '', least: 16 }],
  rows: rows.map(({ kind, id, text }) => ({ cells: [span(kind, 'muted'), span(id, 'key'), span(text)] })),
})

/** What is ratified, what is not, and what else is told in a few columns, by the names of the questions. */
export const ratified: ReadonlyMap<string, Show> = new Map<string, Show>([
  [memberRatifications.name, ofMember],
  [instrumentRatifications.name, ofInstrument],
  [ratifications.name, ofAll],
  [memberGaps.name, gaps],
  [instrumentRelations.name, relations],
  [search.name, hits],
])
