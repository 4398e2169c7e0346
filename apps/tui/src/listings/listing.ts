import { addressAt, ask } from '@ilo/questions'
import type { List } from '@ilo/questions'
import { parametersOf } from '../answers/setting.ts'
import type { Subject } from '../pages/subject.ts'
import type { Span } from '../text/line.ts'
import type { Setting } from '../answers/setting.ts'
import type { PickOption } from '../views/view.ts'

/** The values of a query by its parameters. */
export type Query = Readonly<Record<string, string>>

/** What is picked at a moment: for each pick the ids that are chosen. */
export type Picked = Readonly<Record<string, readonly string[]>>

/** A column of a list: on the screen, in a printed table and in Markdown alike. */
export type ListColumn<Row> = {
  readonly heading: (setting: Setting) => string
  readonly cell: (row: Row, setting: Setting) => Span
  /** This column gives way where the room is short, but not below this width if anything else can. */
  readonly least?: number
  /**
   * The beginning of a cell tells it: where the room is short the column is cut, and it is the last to be left out, where
   * less than this remains for the one that gives way.
   */
  readonly yields?: (setting: Setting) => number
  readonly alignRight?: true
  /** The name under which the question orders by it; the list offers both directions. */
  readonly sort?: string
}

/** Something to choose in a list that changes what is asked. */
export type PickSpec = {
  readonly id: string
  readonly key: string
  readonly title: (setting: Setting) => string
  readonly options: (setting: Setting) => readonly PickOption[]
  readonly several?: true
}

/** What a list asks: a question, what stands in its path, and what in its query. */
type Asked<Row extends object> = {
  readonly route: List<Row>
  readonly ids?: Query
  readonly query?: Query
}

/** A list of the record as it is presented: which question it asks, and how its rows are shown. */
export type Listing<Row extends object> = {
  readonly name: (setting: Setting) => string
  /** What the list counts, as in `187 Members`. */
  readonly counted: (count: number, setting: Setting) => string
  readonly columns: readonly ListColumn<Row>[]
  readonly picks: readonly PickSpec[]
  /** What is asked, besides the day, the language and the order; commands and the API ask the same. */
  readonly asks: (picked: Picked, setting: Setting) => Asked<Row>
  /** The same rows without what takes longer to find out of each, to be seen until all of it is. */
  readonly asksFirst?: (picked: Picked, setting: Setting) => Asked<Row>
  readonly subject: (row: Row, setting: Setting) => Subject | undefined
  /** Everything that a filter looks in. */
  readonly labels: (row: Row, setting: Setting) => readonly string[]
  /** What the question says of its rows as it is true of what is shown; nothing where the question says it well. */
  readonly noted?: (note: string, setting: Setting) => string | undefined
  /** The nearest that a filter may have meant where nothing answers it. */
  readonly nearest?: (text: string) => readonly Subject[]
}

/** The pick that every list has: the order of its rows. */
export const orderId = 'sort'

function queryOf<Row extends object>(listing: Listing<Row>, setting: Setting, picked: Picked): Query {
  const [order] = picked[orderId] ?? []
  return {
    ...listing.asks(picked, setting).query,
    ...(order === undefined ? {} : { sort: order }),
    ...parametersOf(setting),
  }
}

/** The rows of a listing, on all pages of its question. */
export function rowsOf<Row extends object>(
  listing: Listing<Row>,
  setting: Setting,
  picked: Picked,
): readonly Row[] {
  const { route, ids = {} } = listing.asks(picked, setting)
  return ask(route.whole, ids, queryOf(listing, setting, picked)).data
}

/** The address under which the API answers the same. */
export function addressOf<Row extends object>(
  listing: Listing<Row>,
  setting: Setting,
  picked: Picked,
): string {
  const { route, ids = {} } = listing.asks(picked, setting)
  return addressAt(route.path, ids, queryOf(listing, setting, picked))
}
