import { citedFields, wholeRow } from '../build/rows.ts'
import type { Cell, WrittenTables } from '../build/rows.ts'
import { csvNames, fieldName, snake, tableName } from './columns.ts'
import { readCsv } from './csv-file.ts'
import { Refusal } from './refusal.ts'

const expectedColumns: readonly string[] = ['table', 'key', 'field', 'sources', 'confidence']

/** What provenance.csv says: the citation by table, key and field. */
export class Provenance {
  private readonly cited = new Map<string, Map<string, Map<string, string>>>()
  private readonly path: string

  constructor(folder: string) {
    const { path, columns, rows } = readCsv(folder, 'provenance')
    this.path = path
    if (columns.join() !== expectedColumns.join()) {
      throw this.refusal(
        `the columns ${columns.join(', ')}`,
        expectedColumns.join(', '),
        'restore the columns',
      )
    }
    for (const row of rows) this.read(row)
  }

  private read(row: Record<string, string>): void {
    const { table: csv = '', key = '', field = '', sources = '', confidence = '' } = row
    if (!csvNames.includes(csv)) {
      throw this.refusal(`the table '${csv}'`, csvNames.join(', '), 'correct the name')
    }
    const table = tableName(csv)
    const byKey = this.cited.get(table) ?? new Map<string, Map<string, string>>()
    this.cited.set(table, byKey)
    const byField = byKey.get(key) ?? new Map<string, string>()
    byKey.set(key, byField)
    const path = field === wholeRow ? wholeRow : fieldName(table, field)
    if (byField.has(path)) {
      const found = `a second row for ${csv} ${key} ${field}`
      throw this.refusal(found, 'one row for each value', 'delete one of the two')
    }
    byField.set(path, `${sources === '' ? 'none' : sources} (${confidence})`)
  }

  /** The citations of a row; a filled value without one is an error. */
  citations(table: string, key: string, cells: ReadonlyMap<string, Cell>): Map<string, string> {
    const own = this.cited.get(table)?.get(key)
    const result = new Map<string, string>()
    for (const field of citedFields(table, cells)) {
      const citation = own?.get(field) ?? own?.get(wholeRow)
      if (citation === undefined) {
        const found = `nothing about ${snake(table)} ${key} ${field}`
        const todo = "add its row; a value without a source is 'unverified'"
        throw this.refusal(found, 'the sources of every filled value', todo)
      }
      result.set(field, citation)
    }
    return result
  }

  /** What provenance says must be about a value that is there. */
  checkAllUsed(rows: WrittenTables): void {
    for (const [table, byKey] of this.cited) {
      for (const [key, byField] of byKey) {
        const row = rows.get(table)?.get(key)
        const name = `${snake(table)} ${key}`
        if (!row) {
          throw this.refusal(
            `${name}, which is no row`,
            'keys of the tables',
            'delete the row, or correct its key',
          )
        }
        const idle = [...byField.keys()].find((field) => field !== wholeRow && !row.citations.has(field))
        if (idle === undefined) continue
        const found = `sources for ${name} ${idle}, which is not filled`
        throw this.refusal(found, 'sources of filled values', 'delete the row, or fill the value')
      }
    }
  }

  private refusal(found: string, expected: string, todo: string): Refusal {
    return new Refusal(this.path, found, expected, todo)
  }
}
