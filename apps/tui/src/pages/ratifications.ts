import type {
  Certainty,
  DatedEvent,
  InstrumentCode,
  Language,
  MemberCode,
  PartialDate,
  StandingKind,
} from 'ilo-data'
import { columnChart } from '../chart/bars.ts'
import type { YearRange } from '../chart/series.ts'
import { chartWords, yearsInWords } from '../chart/words.ts'
import { span } from '../text/line.ts'
import type { Line, Span } from '../text/line.ts'
import { standingKinds } from '../words/standings.ts'
import { terms } from '../words/terms.ts'
import type { Block, Row } from './blocks.ts'
import { pageWords } from './words.ts'

/** A standing as a line of a table shows it. */
export type ShownStanding = {
  readonly member: MemberCode
  readonly instrument: InstrumentCode
  readonly standing: StandingKind
  readonly certainty: Certainty
  readonly registered?: PartialDate | DatedEvent | undefined
}

type Registered = ShownStanding['registered']

/** A date as it is held; of one that follows from others, the years between which it lies. */
function registeredInWords(registered: Registered): string {
  if (registered === undefined) return ''
  if (typeof registered === 'string') return registered
  const { from, to } = registered
  if (from === to) return from
  return rangeInYears(from.slice(0, 4), to.slice(0, 4))
}

const rangeInYears = (from: string, to: string): string => (from === to ? from : `${from}–${to}`)

/** A line of a table: a code and the text of it, and what holds. */
export type StandingLine = { readonly code: string; readonly text: string; readonly shown: ShownStanding }

type Shown = 'registered' | 'standing' | 'certainty'

/** Standings in a table, each leading to its page; of what is the same in all rows the heading above it speaks. */
export function standingTable(
  of: 'title' | 'name',
  rows: readonly StandingLine[],
  language: Language,
  shown: readonly Shown[] = ['registered', 'standing', 'certainty'],
): Block {
  const words = pageWords(language)
  const { standing: kinds, certainty: certainties } = terms(language)
  const cells: Readonly<Record<Shown, (line: ShownStanding) => Span>> = {
    registered: ({ registered }) =>
      span(registeredInWords(registered), typeof registered === 'string' ? 'text' : 'muted'),
    standing: ({ standing }) => span(kinds[standing], standing),
    certainty: ({ certainty }) => span(certainties[certainty], 'muted'),
  }
  return {
    kind: 'table',
    columns: [
      { heading: words.code },
      { heading: words[of], least: 16 },
      ...shown.map((name) => ({ heading: words[name] })),
    ],
    rows: rows.map(
      ({ code, text, shown: line }): Row => ({
        cells: [span(code), span(text), ...shown.map((name) => cells[name](line))],
        leadsTo: { kind: 'standing', member: line.member, instrument: line.instrument },
      }),
    ),
  }
}

export type Tally = Readonly<Partial<Record<StandingKind, number>>>

/** How many there are of each standing. */
export function tallyOf(standings: readonly { readonly standing: StandingKind }[]): Tally {
  const tally: Partial<Record<StandingKind, number>> = {}
  for (const { standing } of standings) tally[standing] = (tally[standing] ?? 0) + 1
  return tally
}

/** The same in words, what binds first: `in force 11 of 11`, `in force 20 of 182 · unknown 104`. */
export function tallyInWords(tally: Tally, whole: string, language: Language): Line {
  const { standing: names } = terms(language)
  const others = standingKinds.filter((kind) => kind !== 'in-force' && (tally[kind] ?? 0) > 0)
  return [
    span(`${names['in-force']} ${whole}`, 'in-force'),
    ...others.flatMap(
      (kind): Line => [span(' · ', 'muted'), span(`${names[kind]} ${tally[kind] ?? 0}`, kind)],
    ),
  ]
}

const widestChart = 120

const tallestChart = 6
/** For the axis, a note, and a row to spare. */
const underChart = 3

/** A chart of what was registered, year by year; lower where a year has few. */
export function yearsBlock(years: readonly YearRange[], language: Language): Block {
  const most = years.reduce((a, { min }) => Math.max(a, min), 0)
  const height = Math.min(tallestChart, most + underChart)
  const words = chartWords(language)
  const look = { role: 'in-force', undecidedRole: 'unknown', undecided: 'counted', words } as const
  return {
    kind: 'drawing',
    draw: (width) => columnChart(years, Math.min(width, widestChart), height, look),
    words: () => yearsInWords(years, words).map((text) => [span(text)]),
  }
}
