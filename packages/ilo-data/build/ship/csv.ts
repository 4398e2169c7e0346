import { parseCitation } from '../citations.ts'
import { inKeyOrder } from '../pack.ts'
import { cellText, fields, fileName } from '../rows.ts'
import type { WrittenTables } from '../rows.ts'
import { shippedTables } from './tables.ts'

/** A cell by RFC 4180: quoted where it must be. */
const cell = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\n`).join('')

/** Every table as CSV, and the provenance of all values as one more, by file name. */
export function csvTables(rows: WrittenTables): Map<string, string> {
  const files = Object.keys(shippedTables).map((table): [string, string] => {
    const columns = fields(table)
    const body = inKeyOrder(rows.get(table)).map((row) =>
      columns.map(({ path, separator }) => cellText(row.cells.get(path), separator)),
    )
    return [`${fileName(table)}.csv`, csv([columns.map(({ path }) => path), ...body])]
  })
  return new Map([...files, ['provenance.csv', csv([provenanceColumns, ...provenanceRows(rows)])]])
}

export const provenanceColumns = ['table', 'key', 'field', 'sources', 'confidence'] as const

function provenanceRows(rows: WrittenTables): string[][] {
  return Object.keys(shippedTables).flatMap((table) =>
    inKeyOrder(rows.get(table)).flatMap((row) =>
      [...row.citations].map(([field, text]) => {
        const citation = parseCitation(text)
        return [table, row.key, field, citation?.sources.join(' ') ?? '', citation?.confidence ?? '']
      }),
    ),
  )
}
