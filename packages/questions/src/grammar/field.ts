import type { Day, DayRange, Parsed, PartialDate } from 'ilo-data'
import { parseName, parseSeveral } from './names.ts'
import type { Parse, Shape } from '../parameters.ts'
import { shaped } from '../parameters.ts'
import {
  asDays,
  dateExpected,
  datePattern,
  numberExpected,
  numberPattern,
  parseDays,
  parseNumbers,
  within,
} from './range.ts'
import type { Held } from './range.ts'

/** What a filter of a query asks of each row. */
export type Filter<Row> = {
  /** The filter as it is written in an address. */
  readonly text: string
  readonly holds: (row: Row) => Held
}

/** A field of the rows of a list, by which they can be filtered, ordered and counted. */
export type Field<Row> = {
  /** What a filter by it expects, in words; a field without it is only for ordering. */
  readonly expected?: string
  readonly filter?: (text: string) => Parsed<Filter<Row>>
  readonly shape?: Shape
  /** What orders the rows on the day asked about; undefined comes last, whichever the direction. */
  readonly rank: (row: Row, on: Day) => string | number | undefined
  /** The values under which a row is counted; none where none is held. */
  readonly groups?: (row: Row) => readonly string[]
}

type Words = string | readonly string[] | undefined

const listed = (words: Words): readonly string[] =>
  words === undefined ? [] : typeof words === 'string' ? [words] : words

/** A field with names as values: a row is kept where it has one of those that are asked for. */
export function word<Row>(
  expected: string,
  parse: Parse<string>,
  get: (row: Row) => Words,
  /** Whether the absence of a value means that there is none, rather than that it is not held. */
  { absent = 'not-held' }: { readonly absent?: 'none' | 'not-held' } = {},
): Field<Row> {
  return {
    expected: `${expected}; several between commas`,
    shape: { ...parse.shape, several: true },
    filter(text) {
      const read = parseSeveral(text, parse)
      if (!read.ok) return read
      const wanted = new Set(read.value)
      return {
        ok: true,
        value: {
          text: read.value.join(','),
          holds(row) {
            const words = get(row)
            if (words === undefined) return absent === 'none' ? 'no' : 'missing'
            return listed(words).some((value) => wanted.has(value)) ? 'yes' : 'no'
          },
        },
      }
    },
    rank: (row) => listed(get(row))[0],
    groups: (row) => listed(get(row)),
  }
}

/** A field that is true or false. */
export const flag = <Row>(get: (row: Row) => boolean | undefined): Field<Row> =>
  word(
    'true or false',
    shaped({ values: ['true', 'false'] }, (text) => parseFlag(text)),
    (row) => {
      const value = get(row)
      return value === undefined ? undefined : String(value)
    },
  )

/** A date, which may be partial: rows that only may lie in a range are kept, and counted as undecided. */
export const date = <Row>(
  get: (row: Row) => PartialDate | DayRange | undefined,
  { absent = 'not-held' }: { readonly absent?: 'none' | 'not-held' } = {},
): Field<Row> => ({
  expected: dateExpected,
  shape: { pattern: datePattern },
  filter(text) {
    const read = parseDays(text)
    if (!read.ok) return read
    const range = read.value
    return {
      ok: true,
      value: {
        text: text.trim(),
        holds(row) {
          const held = within(get(row), range)
          return held === 'missing' && absent === 'none' ? 'no' : held
        },
      },
    }
  },
  rank(row) {
    const value = get(row)
    if (value === undefined) return undefined
    const { from, to } = asDays(value)
    return `${from}/${to}`
  },
  groups(row) {
    const value = get(row)
    if (value === undefined) return []
    const { from, to } = asDays(value)
    const [first, last] = [from.slice(0, 4), to.slice(0, 4)]
    return first === last ? [first] : []
  },
})

export const number = <Row>(get: (row: Row) => number | undefined): Field<Row> => ({
  expected: numberExpected,
  shape: { pattern: numberPattern },
  filter(text) {
    const read = parseNumbers(text)
    if (!read.ok) return read
    const { from, to } = read.value
    return {
      ok: true,
      value: {
        text: text.trim(),
        holds(row) {
          const value = get(row)
          if (value === undefined) return 'missing'
          return value >= from && value <= to ? 'yes' : 'no'
        },
      },
    }
  },
  rank: get,
  groups(row) {
    const value = get(row)
    return value === undefined ? [] : [String(value)]
  },
})

/** A field for ordering alone, such as a name: `q` looks into texts. */
export const ordering = <Row>(get: Field<Row>['rank']): Field<Row> => ({ rank: get })

const parseFlag = (text: string): Parsed<'true' | 'false'> =>
  parseName(text, ['true', 'false'], 'true or false')
