import type { Envelope } from '@ilo/questions'
import { rowsOf } from '@ilo/questions'
import type { Block, Column, Row } from '../../pages/blocks.ts'
import { widthOf } from '../../text/graphemes.ts'
import { span } from '../../text/line.ts'

/*
 * Answers for which nobody has drawn a page: the fields under the names that they have everywhere, in the order in which
 * they are told.
 */

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const partsOf = (value: object): ReadonlyMap<string, unknown> => new Map(Object.entries(value))

/** Fields that tell where a row leads or was read: they are in the other formats. */
const untold: ReadonlySet<string> = new Set(['links', 'provenance', 'conflicts'])

const isScalar = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value)

/** A value in one line; undefined where it has parts that are told one by one. */
function inLine(value: unknown): string | undefined {
  if (value === undefined || value === null) return ''
  if (isScalar(value)) return String(value)
  if (Array.isArray(value)) {
    const items = value.map(inLine)
    return items.every((item) => item !== undefined) ? items.join(', ') : String(items.length)
  }
  if (!isObject(value)) return ''
  const parts = partsOf(value)
  const [text, min, max, from, to] = ['text', 'min', 'max', 'from', 'to'].map((name) => parts.get(name))
  if (isScalar(text)) return String(text)
  if (isScalar(min) && isScalar(max)) return min === max ? String(min) : `${min}..${max}`
  if (isScalar(from) && isScalar(to)) return from === to ? String(from) : `${from}..${to}`
  return undefined
}

/** The fields of a row with their values, those of inner records under `outer.inner`. */
function fieldsOf(row: object, prefix = ''): [string, string][] {
  return Object.entries(row).flatMap(([name, value]): [string, string][] => {
    if (untold.has(name)) return []
    const text = inLine(value)
    if (text !== undefined) return text === '' ? [] : [[prefix + name, text]]
    return isObject(value) ? fieldsOf(value, `${prefix}${name}.`) : []
  })
}

const longText = 24
const gap = 2

/** The rows of an answer, a column for each field that any of them has; one field under the other where that has no room. */
export function genericTable(rows: readonly object[], room: number = Number.POSITIVE_INFINITY): Block[] {
  const told = rows.map((row) => new Map(fieldsOf(row)))
  const names = [...new Set(told.flatMap((fields) => [...fields.keys()]))]
  const widths = names.map((name) =>
    told.reduce((most, fields) => Math.max(most, widthOf(fields.get(name) ?? '')), widthOf(name)),
  )
  const widest = widths.indexOf(Math.max(...widths))
  const width = widths.reduce(
    (sum, each, at) => sum + gap + (at === widest ? Math.min(each, longText) : each),
    -gap,
  )
  if (width > room) return told.flatMap((fields) => [{ kind: 'gap' }, ...fieldBlocks([...fields])])
  const columns = names.map(
    (heading, at): Column =>
      at === widest && (widths[at] ?? 0) > longText ? { heading, least: longText } : { heading },
  )
  const cells = (fields: ReadonlyMap<string, string>): Row => ({
    cells: names.map((name) => span(fields.get(name) ?? '')),
  })
  return [{ kind: 'table', columns, rows: told.map(cells) }]
}

const fieldBlocks = (fields: readonly (readonly [string, string])[]): Block[] =>
  fields.map(([label, text]) => ({ kind: 'field', label, line: [span(text)] }))

/** The fields of the one record of an answer, and its lists as tables. */
export function genericRecord(envelope: Envelope, room?: number): Block[] {
  return rowsOf(envelope).flatMap((record): Block[] => [
    ...fieldBlocks(fieldsOf(record)),
    ...Object.entries(record).flatMap(([name, value]): Block[] => {
      if (untold.has(name) || !Array.isArray(value) || inLine(value) === '') return []
      const items: readonly unknown[] = value
      const rows = items.filter(isObject)
      const isTable = rows.some((row) => inLine(row) === undefined)
      return isTable ? [{ kind: 'heading', text: name }, ...genericTable(rows, room)] : []
    }),
  ])
}
