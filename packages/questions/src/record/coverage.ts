import {
  coverageOf,
  getInstrument,
  listInstruments,
  overallCoverage,
  parseInstrument,
  titlesOf,
} from 'ilo-data'
import type { InstrumentCoverage } from 'ilo-data'
import { instrumentAt, instrumentRatificationsAt, paths } from '../addresses.ts'
import { date, number, word } from '../grammar/field.ts'
import { list } from '../grammar/list.ts'
import type { List } from '../grammar/list.ts'
import { titleIn } from '../instruments/title.ts'
import type { Title } from '../instruments/title.ts'
import type { Links } from '../envelope.ts'
import { categories, completenesses, oneOf } from '../vocabulary.ts'

type Row = InstrumentCoverage

/** How much is held of an instrument, with its title. */
export type ToldCoverage = Row & { readonly title: Title; readonly links: Links }

export const coverage: List<ToldCoverage> = list({
  name: 'coverage',
  path: paths.coverage,
  summary:
    'How much is held of the ratifications of each Convention and Protocol adopted by a day, and of how many in all',
  example: '/v1/coverage?completeness=partial&sort=-held',
  ids: {},
  parameters: {},
  ofToday: 'Numbers held',
  rows: ({ on }): Row[] => listInstruments({ on }).flatMap(({ id }) => coverageOf(id) ?? []),
  naming: { table: 'coverage', key: ['instrument'] },
  key: ({ instrument }) => instrument,
  texts: ({ instrument }) => [instrument, ...titlesOf(instrument).map(({ title }) => title)],
  fields: {
    completeness: word(...oneOf('how much is held', completenesses), (row: Row) => row.completeness),
    category: word(
      ...oneOf('a category', categories),
      ({ instrument }: Row) => getInstrument(instrument).category,
    ),
    asOf: date((row: Row) => row.asOf),
    held: number((row: Row) => row.held),
    knownTotal: number((row: Row) => row.knownTotal),
    instrument: word('an instrument, such as C087', parseInstrument, (row: Row) => row.instrument),
  },
  columns: [
    'instrument',
    'title',
    'completeness',
    'held',
    'heldOfFormer',
    'knownTotal',
    'asOf',
    'basis',
    'links',
  ],
  tell: (row, { lang }) => ({
    ...row,
    title: titleIn(row.instrument, lang),
    links: {
      instrument: instrumentAt(row.instrument),
      ratifications: instrumentRatificationsAt(row.instrument),
    },
  }),
  meta: () => ({ coverage: overallCoverage() }),
})
