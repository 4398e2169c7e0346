import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CsvError, parse } from 'csv-parse/sync'
import { tableName } from './columns.ts'
import { Refusal } from './refusal.ts'

export type CsvTable = {
  readonly path: string
  readonly table: string
  readonly columns: readonly string[]
  readonly rows: readonly Record<string, string>[]
}

/** Reads one CSV file as it stands, in columns and rows of text. */
export function readCsv(folder: string, csv: string): CsvTable {
  const path = join(folder, `${csv}.csv`)
  const [columns = [], ...lines] = parsed(path, decoded(path))
  const twice = columns.find((column, index) => columns.indexOf(column) < index)
  if (twice !== undefined) {
    throw new Refusal(path, `two columns '${twice}'`, 'a name for each column', 'rename or delete one')
  }
  const rows = lines.map((line) =>
    Object.fromEntries(columns.map((column, index) => [column, line[index] ?? ''])),
  )
  return { path, table: tableName(csv), columns, rows }
}

function decoded(path: string): string {
  const bytes = readFileSync(path)
  if (!isUtf8(bytes)) {
    throw new Refusal(path, 'bytes that are not UTF-8', 'a file in UTF-8', 'save it in UTF-8')
  }
  return bytes.toString('utf8')
}

function parsed(path: string, text: string): string[][] {
  try {
    return parse(text, { bom: true, skip_empty_lines: true })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const expected = 'a CSV table: commas, a header row, one value a column'
    throw new Refusal(path, error.message, expected, 'mend this line')
  }
}
