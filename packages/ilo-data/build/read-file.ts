import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Document, Node, Pair, YAMLMap } from 'yaml'
import { nearest } from '../src/text/nearest.ts'
import { tables } from '../src/schema/registry.ts'
import type { Problem } from './problems.ts'
import { citedFields, compareKeys, fields, keyOf, specOf, wholeRow } from './rows.ts'
import type { Cell, Place, WrittenRow } from './rows.ts'
import { slotOf } from './slot.ts'
import type { Slot } from './slot.ts'

/** A row as it was read, with the places of its cells and citations. */
export type ReadRow = WrittenRow & {
  readonly place: Place
  readonly places: ReadonlyMap<string, Place>
}

/** Reads one fact file; what cannot be read goes to `problems`. */
export class FileReader {
  private readonly lines = new LineCounter()
  private readonly document: Document.Parsed
  private readonly file: string
  private readonly problems: Problem[]

  constructor(file: string, source: string, problems: Problem[]) {
    this.file = file
    this.problems = problems
    this.document = parseDocument(source, {
      schema: 'failsafe',
      lineCounter: this.lines,
      prettyErrors: false,
    })
  }

  rows(): ReadRow[] {
    const slot = slotOf(this.file)
    if (!slot) {
      const homes = Object.values(tables).map(({ home }) =>
        home.kind === 'list' ? home.file : home.kind === 'record' ? `${home.folder}/<id>.yaml` : '',
      )
      this.problem(
        1,
        'known-file',
        `a file that no table is kept in`,
        `one of ${[...new Set(homes)].filter(Boolean).join(', ')}`,
        'move or rename the file',
      )
      return []
    }
    for (const error of this.document.errors) {
      const { line } = this.lines.linePos(error.pos[0])
      const found = error.message.split('\n')[0] ?? error.message
      this.problem(line, 'readable-yaml', found, 'a YAML file', 'mend the file at this line')
    }
    if (this.document.errors.length > 0) return []
    const root = this.document.contents
    return specOf(slot.table).home.kind === 'record'
      ? this.record(slot, root)
      : this.list(slot.table, root, new Map())
  }

  private record(slot: Slot, root: Node | null): ReadRow[] {
    if (!isMap(root)) {
      this.problem(
        1,
        'readable-yaml',
        'not a map of fields',
        `the fields of one row of ${slot.table}`,
        'write one field a line',
      )
      return []
    }
    const inner: ReadRow[] = []
    const own = this.row(slot.table, root, new Map(), new Set(slot.nested.keys()))
    const id = own.key
    for (const pair of root.items) {
      const table = slot.nested.get(scalarText(pair.key))
      if (table === undefined) continue
      const [keyField = ''] = specOf(table).key
      inner.push(...this.list(table, pair.value, new Map([[keyField, id]])))
    }
    const name = this.file
      .split('/')
      .at(-1)
      ?.replace(/\.yaml$/, '')
    if (name !== id) {
      this.problem(
        own.place.line,
        'file-name-is-id',
        `id ${id || '(none)'} in the file ${name}.yaml`,
        `id ${name}`,
        'rename the file, or correct the id',
      )
    }
    return [own, ...inner]
  }

  private list(table: string, node: unknown, implied: ReadonlyMap<string, string>): ReadRow[] {
    if (!isSeq(node)) {
      this.problem(
        this.lineOf(node),
        'readable-yaml',
        'not a list',
        `a list of rows of ${table}`,
        'begin each row with "- "',
      )
      return []
    }
    const { home } = specOf(table)
    const by = home.kind === 'list' ? home.by : undefined
    const own =
      by === undefined
        ? implied
        : new Map([
            ...implied,
            [
              by,
              this.file
                .split('/')
                .at(-1)
                ?.replace(/\.yaml$/, '') ?? '',
            ],
          ])
    const read = node.items.flatMap((item) => {
      if (isMap(item)) return [this.row(table, item, own, new Set())]
      this.problem(
        this.lineOf(item),
        'readable-yaml',
        'not a row',
        `fields of ${table}`,
        'write the row as "field: value" pairs',
      )
      return []
    })
    for (const [index, row] of read.entries()) {
      const before = read[index - 1]
      if (before && compareKeys(before.key, row.key) > 0) {
        this.problem(
          row.place.line,
          'sorted',
          `'${row.key}' after '${before.key}'`,
          'rows in the order of their keys',
          'run `npm run facts -- --fix`, or move the row',
        )
      }
    }
    return read
  }

  private row(
    table: string,
    map: YAMLMap,
    implied: ReadonlyMap<string, string>,
    skip: ReadonlySet<string>,
  ): ReadRow {
    const cells = new Map<string, Cell>(implied)
    const places = new Map<string, Place>()
    let citations: ReadonlyMap<string, string> = new Map()
    let sourcesNode: unknown
    const known = new Map(fields(table).map((field) => [field.path, field]))
    for (const pair of map.items) {
      const name = scalarText(pair.key)
      if (skip.has(name)) continue
      // A row that names its own sources (a claim) has a field of that name; elsewhere it is the citations.
      if (name === 'sources' && specOf(table).cited) {
        sourcesNode = pair.value ?? undefined
        places.set('sources', { file: this.file, line: this.lineOf(pair.key) })
      } else if (isMap(pair.value) && !known.has(name)) {
        for (const inner of pair.value.items)
          this.cell(table, `${name}.${scalarText(inner.key)}`, inner, cells, places)
      } else this.cell(table, name, pair, cells, places)
    }
    const place = { file: this.file, line: this.lineOf(map) }
    if (specOf(table).cited) citations = this.citations(table, cells, sourcesNode, place, places)
    const ordered = new Map(
      fields(table).flatMap(({ path }): [string, Cell][] => {
        const cell = cells.get(path)
        return cell === undefined ? [] : [[path, cell]]
      }),
    )
    return { table, key: keyOf(table, ordered), cells: ordered, citations, place, places }
  }

  private cell(
    table: string,
    path: string,
    pair: Pair,
    cells: Map<string, Cell>,
    places: Map<string, Place>,
  ): void {
    const field = fields(table).find((known) => known.path === path)
    const line = this.lineOf(pair.key)
    if (!field) {
      const allowed = fields(table).map((known) => known.path)
      const [close] = nearest(path, allowed, 1)
      this.problem(
        line,
        'known-field',
        `the field '${path}'`,
        `a field of ${table}: ${allowed.join(', ')}`,
        close === undefined ? 'delete the field' : `did you mean '${close}'?`,
      )
      return
    }
    places.set(path, { file: this.file, line })
    const value = pair.value
    if (field.separator === undefined && isScalar(value)) cells.set(path, String(value.value))
    else if (field.separator !== undefined && isSeq(value)) cells.set(path, value.items.map(scalarText))
    else {
      const expected = field.separator === undefined ? 'one value' : 'a list such as [ A, B ]'
      this.problem(line, 'schema', `${path}: ${describe(value)}`, `${path}: ${expected}`, 'correct the value')
    }
  }

  private citations(
    table: string,
    cells: ReadonlyMap<string, Cell>,
    node: unknown,
    place: Place,
    places: Map<string, Place>,
  ): ReadonlyMap<string, string> {
    const result = new Map<string, string>()
    const named = new Map<string, string>()
    if (isMap(node)) {
      for (const pair of node.items) {
        const name = scalarText(pair.key)
        named.set(name, scalarText(pair.value))
        places.set(`sources.${name}`, { file: this.file, line: this.lineOf(pair.key) })
      }
    } else if (isScalar(node)) named.set('default', scalarText(node))
    const needed = citedFields(table, cells)
    for (const field of needed) {
      const citation = named.get(field) ?? named.get('default')
      if (citation !== undefined) result.set(field, citation)
      else {
        const line = places.get(field)?.line ?? place.line
        const what = field === wholeRow ? 'the row' : field
        this.problem(
          line,
          'source-present',
          `no source for ${what}`,
          `sources: <ids> (sourced), for ${what} or as default`,
          "name where it was read, or write 'none (unverified)'",
        )
      }
    }
    for (const name of named.keys()) {
      if (name === 'default' || needed.includes(name)) continue
      this.problem(
        places.get(`sources.${name}`)?.line ?? place.line,
        'source-used',
        `a source for '${name}', which is not filled`,
        `sources for ${needed.join(', ')}`,
        'delete the line, or correct the name',
      )
    }
    return result
  }

  private lineOf(node: unknown): number {
    const range = isMap(node) || isSeq(node) || isScalar(node) ? node.range : undefined
    return range ? this.lines.linePos(range[0]).line : 1
  }

  private problem(line: number, rule: string, found: string, expected: string, todo: string): void {
    this.problems.push({ rule, place: { file: this.file, line }, found, expected, todo })
  }
}

const scalarText = (node: unknown): string => (isScalar(node) ? String(node.value) : '')

const describe = (node: unknown): string =>
  isScalar(node) ? `'${String(node.value)}'` : isSeq(node) ? 'a list' : isMap(node) ? 'a map' : 'nothing'
