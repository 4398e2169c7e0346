import {
  instrumentsByYear as instrumentsInYears,
  membersByYear as membersInYears,
  parseInstrument,
  parseMember,
  ratificationsByYear as ratificationsInYears,
} from 'ilo-data'
import type { Day, MembersInYear, YearCount } from 'ilo-data'
import { paths } from '../addresses.ts'
import { number } from '../grammar/field.ts'
import { list } from '../grammar/list.ts'
import type { List } from '../grammar/list.ts'
import { defaulting, optional } from '../parameters.ts'
import { categories, instrumentKinds, oneOf } from '../vocabulary.ts'

const yearOf = (on: Day): number => Number(on.slice(0, 4))

const wholeYears = 'Numbers are of whole years, up to the year of the day asked about.'

const yearFields = {
  year: number(({ year }: YearCount) => year),
  min: number(({ min }: YearCount) => min),
  max: number(({ max }: YearCount) => max),
}

type Series = { readonly years: readonly YearCount[]; readonly note: string }

/** The years of a series, and with each what the series leaves out. */
type Row = YearCount & { readonly series: Series }

const rowsOf = (series: Series, on: Day): Row[] =>
  series.years.filter(({ year }) => year <= yearOf(on)).map((row) => ({ ...row, series }))

const tell = ({ series: _, ...row }: Row): YearCount => row

const notes = (rows: readonly Row[]): string[] => [
  wholeYears,
  ...rows.slice(0, 1).map(({ series }) => `${series.note.charAt(0).toUpperCase()}${series.note.slice(1)}.`),
]

const category = optional(...oneOf('a category', categories))

/** What the two series of counted acts have in common: a year is a row, and its numbers are of the whole year. */
const seriesSpec = {
  ids: {},
  ofToday: 'Categories',
  key: ({ year }: Row): string => String(year),
  naming: { key: ['year'] },
  fields: yearFields,
  columns: ['year', 'min', 'max', 'cumulative'],
  tell,
  meta: (rows: readonly Row[]): { readonly notes: readonly string[] } => ({ notes: notes(rows) }),
} as const

export const ratificationsByYear: List<YearCount> = list({
  ...seriesSpec,
  name: 'ratificationsByYear',
  path: paths.ratificationsByYear,
  summary:
    'The ratifications held, by the year of their registration: at least `min`, at most `max` where dates are partial',
  example: '/v1/statistics/ratifications-by-year?category=fundamental&year=1990..1999',
  parameters: {
    member: optional('a Member, such as BGR', parseMember),
    instrument: optional('an instrument, such as C087', parseInstrument),
    category,
    kind: optional(...oneOf('a kind of instrument', ['convention', 'protocol'])),
  },
  rows: ({ on, member, instrument, category: of, kind }) =>
    rowsOf(
      ratificationsInYears({
        ...(member === undefined ? {} : { member }),
        ...(instrument === undefined ? {} : { instrument }),
        ...(of === undefined ? {} : { category: of }),
        ...(kind === undefined ? {} : { kind }),
      }),
      on,
    ),
})

export const instrumentsByYear: List<YearCount> = list({
  ...seriesSpec,
  name: 'instrumentsByYear',
  path: paths.instrumentsByYear,
  summary: 'The instruments by the year of adoption, of first entry into force, or of their end',
  example: '/v1/statistics/instruments-by-year?kind=convention&of=adoption',
  parameters: {
    kind: optional(...oneOf('a kind of instrument', instrumentKinds)),
    category,
    of: defaulting(...oneOf('what is counted', ['adoption', 'entry-into-force', 'end']), 'adoption'),
  },
  rows: ({ on, kind, category: in_, of }) =>
    rowsOf(
      instrumentsInYears({
        of,
        ...(kind === undefined ? {} : { kind }),
        ...(in_ === undefined ? {} : { category: in_ }),
      }),
      on,
    ),
})

export const membersByYear: List<MembersInYear> = list({
  name: 'membersByYear',
  path: paths.membersByYear,
  summary: 'The number of Members at the end of each year: a range where a partial date leaves it open',
  example: '/v1/statistics/members-by-year?year=1950..1960',
  ids: {},
  parameters: {},
  rows: ({ on }) => membersInYears().filter(({ year }) => year <= yearOf(on)),
  key: ({ year }) => String(year),
  naming: { key: ['year'] },
  fields: {
    year: number(({ year }: MembersInYear) => year),
    min: number(({ min }: MembersInYear) => min),
    max: number(({ max }: MembersInYear) => max),
  },
  columns: ['year', 'on', 'min', 'max'],
  tell: (row) => row,
  meta: () => ({ notes: [wholeYears] }),
})
