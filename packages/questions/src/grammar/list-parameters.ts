import type { Parsed } from 'ilo-data'
import { optional, shaped } from '../parameters.ts'
import type { Parameter, Shape } from '../parameters.ts'
import type { Field } from './field.ts'
import { namesOf } from './names.ts'
import {
  cursorExpected,
  cursorForm,
  largestPage,
  limitExpected,
  parseCursor,
  parseLimit,
  usualPage,
} from './page.ts'

type Texts = Parameter<string | undefined>

/** A parameter whose value is its text in the spelling of the address. */
const spelling = (
  expected: string,
  shape: Shape,
  parse: (text: string) => Parsed<{ toString(): string }>,
): Texts =>
  optional(
    expected,
    shaped(shape, (text) => {
      const read = parse(text)
      return read.ok ? { ok: true, value: read.value.toString() } : read
    }),
  )

/** A parameter for each field by which rows can be filtered. */
export const filterParameters = <Row>(
  fields: Readonly<Record<string, Field<Row>>>,
): Readonly<Record<string, Texts>> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, { expected, filter, shape }]): [string, Texts][] => {
      if (expected === undefined || filter === undefined) return []
      return [
        [
          name,
          optional(
            expected,
            shaped(shape, (text) => {
              const read = filter(text)
              return read.ok ? { ok: true, value: read.value.text } : read
            }),
          ),
        ],
      ]
    }),
  )

type Offer<Row> = {
  readonly fields: Readonly<Record<string, Field<Row>>>
  readonly columns: readonly string[]
  readonly includes: readonly string[]
}

const list = (names: readonly string[]): string => names.join(', ')

/** The parameter of lists that can be searched for words. */
export const textParameter: Readonly<Record<'q', Texts>> = {
  q: optional('words that the names or titles contain, in any language held', (text) => ({
    ok: true,
    value: text,
  })),
}

/** The parameters that all lists have. */
export function listParameters<Row>({
  fields,
  columns,
  includes,
}: Offer<Row>): Readonly<Record<string, Texts>> {
  const orders = Object.keys(fields)
  const groups = orders.filter((name) => fields[name]?.groups !== undefined)
  return {
    ...(groups.length === 0
      ? {}
      : {
          group_by: spelling(
            `what to count rows by, several between commas: ${list(groups)}; a date by its year`,
            { values: groups, several: true },
            namesOf(groups, 'a field to count by'),
          ),
        }),
    sort: spelling(
      `what to order by, several between commas, - before one for descending: ${list(orders)}`,
      { values: orders, several: true, signed: true },
      namesOf(orders, 'a field to order by', { signed: true }),
    ),
    fields: spelling(
      `the fields to give, several between commas: ${list(columns)}`,
      { values: columns, several: true },
      namesOf(columns, 'a field of the rows'),
    ),
    ...(includes.length === 0
      ? {}
      : {
          include: spelling(
            `what to give with each row, several between commas: ${list(includes)}`,
            { values: includes, several: true },
            namesOf(includes, 'what can be included'),
          ),
        }),
    limit: spelling(limitExpected, { between: [1, largestPage], fallback: String(usualPage) }, parseLimit),
    cursor: spelling(cursorExpected, { pattern: cursorForm.source }, parseCursor),
  }
}

/** The names that a parameter gave, in its own order. */
export const namesGiven = (text: string | undefined): readonly string[] =>
  text === undefined ? [] : text.split(',')
