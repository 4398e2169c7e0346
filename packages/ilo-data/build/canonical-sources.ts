import { isMap, isScalar, Pair, Scalar, YAMLMap } from 'yaml'
import { shortCitations } from './layout.ts'
import { citedFields, fields } from './rows.ts'
import type { Cell } from './rows.ts'

/** Says the sources of a row as short as they can be said; left as they are where they are wrong or commented on. */
export function canonicalSources(row: YAMLMap, table: string): void {
  const known = row.items.find((pair) => isScalar(pair.key) && pair.key.value === 'sources')
  if (!known) return
  const named = citationsIn(known.value)
  const needed = citedFields(table, filled(row, table))
  if (!named || [...named.keys()].some((name) => name !== 'default' && !needed.includes(name))) return
  const citations = new Map<string, string>()
  for (const field of needed) {
    const citation = named.get(field) ?? named.get('default')
    if (citation === undefined) return
    citations.set(field, citation)
  }
  const short = shortCitations(citations)
  if (typeof short === 'string') known.value = new Scalar(short)
  else {
    const map = new YAMLMap()
    for (const [field, citation] of short) map.add(new Pair(new Scalar(field), new Scalar(citation)))
    known.value = map
  }
}

/** The citations by name as they are written; undefined where they are no citations, or a comment stands among them. */
function citationsIn(node: unknown): Map<string, string> | undefined {
  if (isScalar(node)) return node.comment ? undefined : new Map([['default', String(node.value)]])
  if (!isMap(node) || node.comment) return undefined
  const named = new Map<string, string>()
  for (const { key, value } of node.items) {
    if (!isScalar(key) || !isScalar(value)) return undefined
    if (key.commentBefore ?? key.comment ?? value.comment) return undefined
    named.set(String(key.value), String(value.value))
  }
  return named
}

/** The fields that a row fills, as far as citations ask for them. */
function filled(row: YAMLMap, table: string): Map<string, Cell> {
  const cells = new Map<string, Cell>()
  for (const { path } of fields(table)) {
    const [outer = '', inner] = path.split('.')
    const value = row.get(outer)
    if (inner === undefined ? row.has(outer) : isMap(value) && value.has(inner)) cells.set(path, '')
  }
  return cells
}
