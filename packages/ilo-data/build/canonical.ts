import { isMap, isNode, isPair, isScalar, isSeq, parseDocument } from 'yaml'
import type { Document, Pair, YAMLMap, YAMLSeq } from 'yaml'
import { tables } from '../src/schema/registry.ts'
import { canonicalSources } from './canonical-sources.ts'
import { render } from './layout.ts'
import { slotOf } from './slot.ts'
import { compareKeys, fields, keyOf, specOf } from './rows.ts'
import type { Cell } from './rows.ts'

/**
 * A fact file in its one order and format: rows by key, fields in the order of the schema, sources as short as they can
 * be said, no needless quotes. Values and comments stay. Undefined for a text that is not readable as a fact file.
 */
export function canonicalText(file: string, text: string): string | undefined {
  const slot = slotOf(file)
  const document: Document.Parsed = parseDocument(text, { schema: 'failsafe' })
  const root = document.contents
  if (!slot || document.errors.length > 0) return undefined
  if (specOf(slot.table).home.kind !== 'record') {
    if (!isSeq(root)) return undefined
    detachHeading(document, root)
    orderList(root, slot.table)
  } else {
    if (!isMap(root)) return undefined
    const nested = [...slot.nested].toSorted(([, a], [, b]) => placeOfTable(a) - placeOfTable(b))
    orderRow(
      root,
      slot.table,
      nested.map(([name]) => name),
    )
    for (const [name, table] of nested) {
      const list = root.get(name)
      if (isSeq(list)) orderList(list, table)
    }
  }
  return render(document)
}

/** The comment at the head of a file is read as the first row's; what a blank line parts from the row is the file's. */
export function detachHeading(document: Document, list: YAMLSeq): void {
  const [first] = list.items
  const paragraphs = isMap(first) ? (first.commentBefore?.split('\n\n') ?? []) : []
  const own = paragraphs.pop()
  if (!isMap(first) || own === undefined || paragraphs.length === 0) return
  first.commentBefore = own
  document.commentBefore = [document.commentBefore, ...paragraphs].filter(Boolean).join('\n\n')
}

const placeOfTable = (table: string): number => Object.keys(tables).indexOf(table)

function orderList(list: YAMLSeq, table: string): void {
  list.flow = false
  const rows = list.items.filter((item) => isMap(item))
  if (rows.length === list.items.length) {
    list.items = rows.toSorted((a, b) => compareKeys(keyOfMap(a, table), keyOfMap(b, table)))
  }
  const block = specOf(table).style === 'block'
  for (const [index, row] of list.items.entries()) {
    if (!isMap(row)) continue
    orderRow(row, table, [])
    row.flow = !block
    if (!row.commentBefore) row.spaceBefore = block && index > 0
  }
}

function keyOfMap(map: YAMLMap, table: string): string {
  const cells = new Map<string, Cell>()
  for (const pair of map.items) if (isScalar(pair.value)) cells.set(nameOf(pair), String(pair.value.value))
  return keyOf(table, cells)
}

function orderRow(map: YAMLMap, table: string, nested: readonly string[]): void {
  const paths = fields(table).map(({ path }) => path)
  const { cited } = specOf(table)
  if (cited) canonicalSources(map, table)
  map.flow = false
  const names = [...new Set(paths.map((path) => path.split('.')[0] ?? ''))]
  const last = [...(cited ? ['sources'] : []), ...nested]
  sortPairs(map, names, last)
  for (const pair of map.items) {
    const name = nameOf(pair)
    if (nested.includes(name)) {
      if (isScalar(pair.key) && !pair.key.commentBefore) pair.key.spaceBefore = true
      continue
    }
    const inner = paths
      .filter((path) => path.startsWith(`${name}.`))
      .map((path) => path.slice(name.length + 1))
    if (isMap(pair.value) && inner.length > 0) sortPairs(pair.value, inner, [])
    unquote(pair)
  }
}

/** Named pairs first, in their order; then those with names that nobody knows; then the last. */
function sortPairs(map: YAMLMap, names: readonly string[], last: readonly string[]): void {
  const place = (pair: Pair): number => {
    const name = nameOf(pair)
    const [at, end] = [names.indexOf(name), last.indexOf(name)]
    return end >= 0 ? names.length + 1 + end : at >= 0 ? at : names.length
  }
  map.items = map.items.toSorted((a, b) => place(a) - place(b))
}

const nameOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : '')

/** Leaves it to the writer which texts need quotes; writes lists on one line, and objects as their row is written. */
function unquote(node: unknown): void {
  if (isNode(node) && !node.commentBefore) node.spaceBefore = false
  if (isScalar(node)) delete node.type
  else if (isSeq(node)) {
    node.flow = true
    for (const item of node.items) unquote(item)
  } else if (isMap(node)) {
    node.flow = false
    for (const pair of node.items) unquote(pair)
  } else if (isPair(node)) {
    unquote(node.key)
    unquote(node.value)
  }
}
