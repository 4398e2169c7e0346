import { Document, isMap, isScalar, isSeq, Pair, parseDocument, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import type { Node } from 'yaml'
import { detachHeading } from '../build/canonical.ts'
import { fileOf, impliedFields, layOut, render, rowNode } from '../build/layout.ts'
import { compareKeys, keyOf, specOf } from '../build/rows.ts'
import type { Cell, WrittenRow, WrittenTables } from '../build/rows.ts'
import { tables } from '../src/schema/registry.ts'
import { sameRow } from './facts.ts'

/** The rows of one file, by table and key. */
type FileRows = ReadonlyMap<string, ReadonlyMap<string, WrittenRow>>

function rowsByFile(rows: WrittenTables): Map<string, Map<string, Map<string, WrittenRow>>> {
  const files = new Map<string, Map<string, Map<string, WrittenRow>>>()
  for (const byKey of rows.values()) {
    for (const row of byKey.values()) {
      const file = fileOf(row)
      const content = files.get(file) ?? new Map<string, Map<string, WrittenRow>>()
      files.set(file, content)
      const ofTable = content.get(row.table) ?? new Map<string, WrittenRow>()
      content.set(row.table, ofTable.set(row.key, row))
    }
  }
  return files
}

/**
 * The new text of every file whose rows change, by path; `undefined` for a file that is left without rows. What does not
 * change in a file keeps its words, comments and order.
 */
export function editFiles(
  before: WrittenTables,
  after: WrittenTables,
  read: (file: string) => string,
): Map<string, string | undefined> {
  const [old, now] = [rowsByFile(before), rowsByFile(after)]
  const result = new Map<string, string | undefined>()
  for (const file of [...new Set([...old.keys(), ...now.keys()])].toSorted(compareKeys)) {
    const [was, is] = [old.get(file), now.get(file)]
    if (!is) result.set(file, undefined)
    else if (!was) result.set(file, layOut(is).get(file) ?? '')
    else if (!sameContent(was, is)) result.set(file, editFile(read(file), was, is))
  }
  return result
}

function sameContent(a: FileRows, b: FileRows): boolean {
  return [...new Set([...a.keys(), ...b.keys()])].every((table) => {
    const [left, right] = [a.get(table), b.get(table)]
    return (
      left?.size === right?.size && [...(left ?? [])].every(([key, row]) => sameRow(row, right?.get(key)))
    )
  })
}

function editFile(text: string, before: FileRows, after: FileRows): string {
  const document: Document = parseDocument(text, { schema: 'failsafe' })
  const root = document.contents
  if (isSeq(root)) {
    detachHeading(document, root)
    for (const [table, rows] of after) editList(root, table, before.get(table), rows)
  } else if (isMap(root)) {
    for (const table of Object.keys(tables)) {
      const [was, is] = [before.get(table), after.get(table)]
      const { home } = specOf(table)
      if (home.kind === 'record') for (const row of is?.values() ?? []) editRow(root, row, was?.get(row.key))
      if (home.kind === 'nested') editNested(root, home.as, table, was, is)
    }
  }
  return render(document)
}

type Rows = ReadonlyMap<string, WrittenRow>

function editNested(
  root: YAMLMap,
  name: string,
  table: string,
  was: Rows | undefined,
  is: Rows | undefined,
): void {
  if (!is) {
    root.delete(name)
    return
  }
  const known = root.get(name)
  const list = isSeq(known) ? known : new YAMLSeq()
  if (!isSeq(known)) {
    const key = new Scalar(name)
    key.spaceBefore = true
    root.delete(name)
    const later = laterLists(table)
    const next = root.items.findIndex((pair) => later.includes(keyText(pair)))
    root.items.splice(next < 0 ? root.items.length : next, 0, new Pair(key, list))
  }
  editList(list, table, was, is)
}

/** The lists that stand after that of a table in the same file. */
function laterLists(table: string): string[] {
  const names = Object.keys(tables)
  return names.slice(names.indexOf(table) + 1).flatMap((other) => {
    const { home } = specOf(other)
    return home.kind === 'nested' ? [home.as] : []
  })
}

function editList(list: YAMLSeq, table: string, was: Rows | undefined, is: Rows): void {
  const [sample] = is.values()
  const implied = sample
    ? impliedFields(table).map((field): [string, Cell] => [field, sample.cells.get(field) ?? ''])
    : []
  const itemKey = (item: unknown): string => {
    const cells = new Map<string, Cell>(implied)
    if (isMap(item))
      for (const pair of item.items)
        if (isScalar(pair.value)) cells.set(keyText(pair), String(pair.value.value))
    return keyOf(table, cells)
  }
  for (let index = list.items.length - 1; index >= 0; index--) {
    if (!is.has(itemKey(list.items[index]))) removeItem(list, index)
  }
  const keys = list.items.map(itemKey)
  for (const item of list.items) {
    const row = is.get(itemKey(item))
    if (row && isMap(item)) editRow(item, row, was?.get(row.key))
  }
  for (const row of is.values()) {
    if (keys.includes(row.key)) continue
    const next = keys.findIndex((key) => compareKeys(key, row.key) > 0)
    const index = next < 0 ? keys.length : next
    keys.splice(index, 0, row.key)
    insertItem(list, index, table, row)
  }
}

function insertItem(list: YAMLSeq, index: number, table: string, row: WrittenRow): void {
  const node = rowNode(row)
  const block = specOf(table).style === 'block'
  if (!block) node.flow = true
  else if (index > 0) node.spaceBefore = true
  const first = list.items[index]
  if (index === 0 && block && isMap(first)) first.spaceBefore = true
  list.items.splice(index, 0, node)
}

function removeItem(list: YAMLSeq, index: number): void {
  list.items.splice(index, 1)
  const [first] = list.items
  if (index === 0 && isMap(first)) first.spaceBefore = false
}

/** Gives a row its new values. Its sources are left as they are written unless what they say changes. */
function editRow(map: YAMLMap, row: WrittenRow, before: WrittenRow | undefined): void {
  if (before && sameRow(before, row)) return
  const fresh = rowNode(row)
  const sources = map.get('sources', true)
  if (sources && before && sameCitations(before, row)) fresh.set('sources', sources)
  const nested = new Set(
    Object.values(tables).flatMap(({ home }) => (home.kind === 'nested' ? [home.as] : [])),
  )
  graft(map, fresh, specOf(row.table).home.kind === 'record' ? nested : new Set())
}

const sameCitations = (a: WrittenRow, b: WrittenRow): boolean =>
  a.citations.size === b.citations.size &&
  [...a.citations].every(([field, text]) => b.citations.get(field) === text)

/** Makes a map say what another says, and leaves alone every part of it that says so already. */
function graft(map: YAMLMap, fresh: YAMLMap, spared: ReadonlySet<string>): void {
  const wanted = new Set(fresh.items.map(keyText))
  map.items = map.items.filter((pair) => wanted.has(keyText(pair)) || spared.has(keyText(pair)))
  for (const [index, pair] of fresh.items.entries()) {
    const name = keyText(pair)
    const known = map.items.find((other) => keyText(other) === name)
    if (!known) {
      const before = fresh.items[index - 1]
      const at = before ? map.items.findIndex((other) => keyText(other) === keyText(before)) : -1
      map.items.splice(at + 1, 0, pair)
    } else if (isMap(known.value) && isMap(pair.value)) graft(known.value, pair.value, new Set())
    else if (plain(known.value) !== plain(pair.value)) known.value = withComments(pair.value, known.value)
  }
}

const keyText = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : '')

const plain = (node: unknown): string => JSON.stringify(node)

function withComments(node: unknown, old: unknown): unknown {
  if (!isNode(node) || !isNode(old)) return node
  for (const name of ['comment', 'commentBefore'] as const) {
    const comment = old[name]
    if (comment) node[name] = comment
  }
  return node
}

const isNode = (value: unknown): value is Node => isScalar(value) || isMap(value) || isSeq(value)
