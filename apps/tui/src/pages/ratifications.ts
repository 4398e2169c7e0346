import { getMember, nameIn, standing } from 'ilo-data'
import type { HeldRatification, SourcedStanding, StandingKind } from 'ilo-data'
import { titleIn } from '../answers/answers.ts'
import type { Question } from '../answers/question.ts'
import { span } from '../text/line.ts'
import type { Span } from '../text/line.ts'
import type { Block, Column, Row } from './blocks.ts'

export type StandingRow = { readonly row: HeldRatification; readonly standing: SourcedStanding }

export const standingsOf = (rows: readonly HeldRatification[], { on }: Question): StandingRow[] =>
  rows.map((row) => ({ row, standing: standing(row.member, row.instrument, on) }))

/** How many are held, and in which standing: `101 held: 62 in-force, 20 denounced`. */
export function summaryOf(rows: readonly StandingRow[]): string {
  const counts = new Map<StandingKind, number>()
  for (const {
    standing: { standing: kind },
  } of rows)
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const parts = [...counts].toSorted(([, a], [, b]) => b - a).map(([kind, count]) => `${count} ${kind}`)
  return parts.length === 0 ? 'none held' : `${rows.length} held: ${parts.join(', ')}`
}

const cellsOf = ({ row, standing: { standing: kind, certainty } }: StandingRow): Span[] => [
  span(row.registered ?? 'no date'),
  span(kind, kind),
  span(certainty),
]

const columns = (first: string, second: string): Column[] => [
  { heading: first },
  { heading: second, least: 16 },
  { heading: 'Registered' },
  { heading: 'Standing' },
  { heading: 'Certainty' },
]

const table = (of: Column[], rows: readonly Row[], { on }: Question): Block[] =>
  rows.length === 0
    ? []
    : [
        { kind: 'heading', text: `Ratifications held (${rows.length}), standing on ${on}` },
        { kind: 'table', columns: of, rows },
      ]

/** The ratifications held of a Member, each leading to its standing. */
export const ratificationsOfMember = (rows: readonly StandingRow[], question: Question): Block[] =>
  table(
    columns('Code', 'Title'),
    rows.map((held) => ({
      cells: [
        span(held.row.instrument),
        span(titleIn(held.row.instrument, question.language).text),
        ...cellsOf(held),
      ],
      leadsTo: { kind: 'standing', member: held.row.member, instrument: held.row.instrument },
    })),
    question,
  )

/** The Members of which a ratification of an instrument is held, each leading to its standing. */
export const ratificationsOfInstrument = (rows: readonly StandingRow[], question: Question): Block[] =>
  table(
    columns('Code', 'Member'),
    rows.map((held) => ({
      cells: [
        span(held.row.member),
        span(nameIn(getMember(held.row.member).names, question.language).text),
        ...cellsOf(held),
      ],
      leadsTo: { kind: 'standing', member: held.row.member, instrument: held.row.instrument },
    })),
    question,
  )
