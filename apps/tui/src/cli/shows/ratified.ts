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
import { standingTable } from '../../pages/ratifications.ts'
import type { ShownStanding } from '../../pages/ratifications.ts'
import { span } from '../../text/line.ts'
import { recordTerms } from '../../words/record.ts'
import { terms } from '../../words/terms.ts'
import type { Asked } from '../asking.ts'
import { orFail } from '../failure.ts'
import { notesOf, titleOf } from './show.ts'
import type { Show } from './show.ts'

const shownOf = ({ member, instrument, registered, standing }: RatificationRow): ShownStanding => ({
  member,
  instrument,
  standing: standing.standing,
  certainty: standing.certainty,
  registered: registered ?? standing.registered,
})

const page = (asked: Asked, setting: Setting, envelope: Envelope, table: Block): Block[] => [
  titleOf(asked, envelope.meta.total, setting),
  table,
  ...notesOf(envelope),
]

const ofMember: Show = (asked, setting) => {
  const envelope = ask(memberRatifications.whole, asked.ids, asked.query)
  const lines = envelope.data.map((row) => ({
    code: row.instrument,
    text: row.title.text,
    shown: shownOf(row),
  }))
  return page(asked, setting, envelope, standingTable('title', lines, setting.language))
}

const ofInstrument: Show = (asked, setting) => {
  const envelope = ask(instrumentRatifications.whole, asked.ids, asked.query)
  const lines = envelope.data.map((row) => ({ code: row.member, text: row.name.text, shown: shownOf(row) }))
  return page(asked, setting, envelope, standingTable('name', lines, setting.language))
}

const ofAll: Show = (asked, setting) => {
  const envelope = ask(ratifications.whole, asked.ids, asked.query)
  const lines = envelope.data.map((row) => ({
    code: `${row.member} ${row.instrument}`,
    text: nameIn(getMember(row.member).names, setting.language).text,
    shown: shownOf(row),
  }))
  return page(asked, setting, envelope, standingTable('name', lines, setting.language))
}

const gaps: Show = (asked, setting) => {
  const envelope = ask(memberGaps.whole, asked.ids, asked.query)
  const member = orFail(parseMember(asked.ids['member'] ?? ''))
  const lines = envelope.data.map(({ instrument, title, standing, certainty, registered }) => ({
    code: instrument,
    text: title.text,
    shown: { member, instrument, standing, certainty, registered },
  }))
  return page(asked, setting, envelope, standingTable('title', lines, setting.language))
}

const relations: Show = (asked, setting) => {
  const envelope = ask(instrumentRelations.whole, asked.ids, asked.query)
  return page(asked, setting, envelope, {
    kind: 'table',
    columns: [{ heading: '' }, { heading: '' }, { heading: '', least: 16 }],
    rows: envelope.data.map(({ relation, target, title }) => ({
      cells: [
        span(terms(setting.language).relation[relation], 'muted'),
        span(target, 'key'),
        span(title.text),
      ],
    })),
  })
}

const hits: Show = (asked, setting) => {
  const envelope = ask(search.whole, asked.ids, asked.query)
  return page(asked, setting, envelope, {
    kind: 'table',
    columns: [{ heading: '' }, { heading: '' }, { heading: '', least: 16 }],
    rows: envelope.data.map(({ kind, id, text }) => ({
      cells: [span(recordTerms(setting.language).recordKind[kind], 'muted'), span(id, 'key'), span(text)],
    })),
  })
}

/** What is ratified, what is not, and what else is told in a few columns, by the names of the questions. */
export const ratified: ReadonlyMap<string, Show> = new Map<string, Show>([
  [memberRatifications.name, ofMember],
  [instrumentRatifications.name, ofInstrument],
  [ratifications.name, ofAll],
  [memberGaps.name, gaps],
  [instrumentRelations.name, relations],
  [search.name, hits],
])
