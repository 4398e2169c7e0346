import { Document, isMap, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import type { Node } from 'yaml'
import { tables } from '../src/schema/registry.ts'
import { compareKeys, fields, specOf } from './rows.ts'
import type { Cell, WrittenRow, WrittenTables } from './rows.ts'

/** The file, relative to `facts/`, in which a row is written. */
export function fileOf(row: WrittenRow): string {
  const { home } = specOf(row.table)
  if (home.kind === 'record') return `${home.folder}/${row.key}.yaml`
  if (home.kind === 'nested') {
    const outer = specOf(home.in).home
    return `${outer.kind === 'record' ? outer.folder : home.in}/${row.key.split('|')[0]}.yaml`
  }
  return home.by === undefined ? home.file : home.file.replace(`{${home.by}}`, String(row.cells.get(home.by)))
}

/** Fields of a row that its place already tells and that its lines therefore leave out. */
export function impliedFields(table: string): string[] {
  const { home, key } = specOf(table)
  if (home.kind === 'nested') return key.slice(0, 1)
  return home.kind === 'list' && home.by !== undefined ? [home.by] : []
}

/** Lays rows out as files: the text of each, by its path under `facts/`. */
export function layOut(rows: WrittenTables): Map<string, string> {
  const files = new Map<string, Map<string, WrittenRow[]>>()
  for (const [table, byKey] of rows) {
    for (const row of byKey.values()) {
      const file = fileOf(row)
      const content = files.get(file) ?? new Map<string, WrittenRow[]>()
      files.set(file, content)
      content.set(table, [...(content.get(table) ?? []), row])
    }
  }
  const sorted = [...files.keys()].toSorted(compareKeys)
  return new Map(sorted.map((file) => [file, writeFile(files.get(file) ?? new Map())]))
}

function writeFile(content: ReadonlyMap<string, readonly WrittenRow[]>): string {
  const document = new Document(undefined, { schema: 'failsafe' })
  const order = Object.keys(tables).filter((table) => content.has(table))
  const [first = ''] = order
  const home = specOf(first).home
  if (home.kind === 'list') {
    document.contents = listNode(first, content.get(first) ?? [])
  } else {
    const root = order.find((table) => specOf(table).home.kind === 'record')
    const [record] = (root === undefined ? undefined : content.get(root)) ?? []
    const map = record ? rowNode(record) : new YAMLMap()
    for (const table of order) {
      const nested = specOf(table).home
      if (nested.kind !== 'nested') continue
      map.add(new Pair(spaced(nested.as), listNode(table, content.get(table) ?? [])))
    }
    document.contents = map
  }
  return render(document)
}

/** The one way in which fact files are rendered. */
export function render(document: Document): string {
  return document.toString({ lineWidth: 0, flowCollectionPadding: true, indentSeq: true })
}

function spaced(name: string): Scalar<string> {
  const key = new Scalar(name)
  key.spaceBefore = true
  return key
}

function listNode(table: string, rows: readonly WrittenRow[]): YAMLSeq {
  const list = new YAMLSeq()
  const inOrder = [...rows].toSorted((a, b) => compareKeys(a.key, b.key))
  for (const [index, row] of inOrder.entries()) {
    const node = rowNode(row)
    if (specOf(table).style === 'line') node.flow = true
    else if (index > 0) node.spaceBefore = true
    list.add(node)
  }
  return list
}

/** A row as a YAML map: its fields in the order of the schema, then its sources. */
export function rowNode(row: WrittenRow): YAMLMap {
  const map = new YAMLMap()
  const implied = impliedFields(row.table)
  for (const { path } of fields(row.table)) {
    const cell = row.cells.get(path)
    if (cell === undefined || implied.includes(path)) continue
    const [outer, inner] = path.split('.')
    if (inner === undefined) {
      map.add(new Pair(new Scalar(path), cellNode(cell)))
      continue
    }
    const known = map.get(outer)
    const object = isMap(known) ? known : new YAMLMap()
    if (!isMap(known)) map.add(new Pair(new Scalar(outer), object))
    object.add(new Pair(new Scalar(inner), cellNode(cell)))
  }
  if (row.citations.size > 0) map.add(new Pair(new Scalar('sources'), sourcesNode(row.citations)))
  return map
}

function cellNode(cell: Cell): Node {
  if (typeof cell === 'string') return new Scalar(cell)
  const list = new YAMLSeq()
  list.flow = true
  for (const item of cell) list.add(new Scalar(item))
  return list
}

/** One citation where all fields share it; else the commonest as `default` and the others by field. */
export function shortCitations(citations: ReadonlyMap<string, string>): string | Map<string, string> {
  const counts = new Map<string, number>()
  for (const citation of citations.values()) counts.set(citation, (counts.get(citation) ?? 0) + 1)
  let common = ''
  for (const [citation, times] of counts) {
    if (times > (counts.get(common) ?? 0)) common = citation
  }
  const times = counts.get(common) ?? 0
  if (counts.size === 1) return common
  const result = new Map<string, string>()
  if (times > 1) result.set('default', common)
  for (const [field, citation] of citations) {
    if (times < 2 || citation !== common) result.set(field, citation)
  }
  return result
}

function sourcesNode(citations: ReadonlyMap<string, string>): Node {
  const short = shortCitations(citations)
  if (typeof short === 'string') return new Scalar(short)
  const map = new YAMLMap()
  for (const [field, citation] of short) map.add(new Pair(new Scalar(field), new Scalar(citation)))
  return map
}
