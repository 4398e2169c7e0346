import {
  instrumentsByYear as instrumentsInYears,
  membersByYear as membersInYears,
  parseInstrument,
  parseMember,
  ratificationsByYear as ratificationsInYears,
} from 'ilo-data'
import type { Day, MembersInYear, YearCount } from 'ilo-data'
import { paths } from '../addresses.ts'
import { number } from '../http/list/field.ts'
import { list } from '../http/list/list.ts'
import { defaulting, optional } from '../http/parameters.ts'
import type { Route } from '../http/route.ts'
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

const tell = ({ series: _, ...row }: Row): object => row

const notes = (rows: readonly Row[]): string[] => [
  wholeYears,
  ...rows.slice(0, 1).map(({ series }) => `${series.note.charAt(0).toUpperCase()}${series.note.slice(1)}.`),
]

const category = optional(...oneOf('a category', categories))

export const ratificationsByYear: Route = list({
  name: 'ratificationsByYear',
  path: paths.ratificationsByYear,
  summary:
    'The ratifications held, by the year of their registration: at least `min`, at most `max` where dates are partial',
  example: '/v1/statistics/ratifications-by-year?category=fundamental&year=1990..1999',
  ids: {},
  parameters: {
    member: optional('a Member, such as BGR', parseMember),
    instrument: optional('an instrument, such as C087', parseInstrument),
    category,
    kind: optional(...oneOf('a kind of instrument', ['convention', 'protocol'])),
  },
  ofToday: 'Categories',
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
  key: ({ year }) => String(year),
  fields: yearFields,
  columns: ['year', 'min', 'max', 'cumulative'],
  tell,
  meta: (rows) => ({ notes: notes(rows) }),
})

export const instrumentsByYear: Route = list({
  name: 'instrumentsByYear',
  path: paths.instrumentsByYear,
  summary: 'The instruments by the year of adoption, of first entry into force, or of their end',
  example: '/v1/statistics/instruments-by-year?kind=convention&of=adoption',
  ids: {},
  parameters: {
    kind: optional(...oneOf('a kind of instrument', instrumentKinds)),
    category,
    of: defaulting(...oneOf('what is counted', ['adoption', 'entry-into-force', 'end']), 'adoption'),
  },
  ofToday: 'Categories',
  rows: ({ on, kind, category: in_, of }) =>
    rowsOf(
      instrumentsInYears({
        of,
        ...(kind === undefined ? {} : { kind }),
        ...(in_ === undefined ? {} : { category: in_ }),
      }),
      on,
    ),
  key: ({ year }) => String(year),
  fields: yearFields,
  columns: ['year', 'min', 'max', 'cumulative'],
  tell,
  meta: (rows) => ({ notes: notes(rows) }),
})

export const membersByYear: Route = list({
  name: 'membersByYear',
  path: paths.membersByYear,
  summary: 'The number of Members at the end of each year: a range where a partial date leaves it open',
  example: '/v1/statistics/members-by-year?year=1950..1960',
  ids: {},
  parameters: {},
  rows: ({ on }) => membersInYears().filter(({ year }) => year <= yearOf(on)),
  key: ({ year }) => String(year),
  fields: {
    year: number(({ year }: MembersInYear) => year),
    min: number(({ min }: MembersInYear) => min),
    max: number(({ max }: MembersInYear) => max),
  },
  columns: ['year', 'on', 'min', 'max'],
  tell: (row) => row,
  meta: () => ({ notes: [wholeYears] }),
})
