import { fileNameOf, tableNames } from 'ilo-data'
import type { Parsed, TableName } from 'ilo-data'
import { parseName } from '../grammar/names.ts'

const what = 'the name of a table'

const tableCalled = (file: string): TableName | undefined =>
  tableNames().find((table) => fileNameOf(table) === file)

/** Reads the name of a table, as in files or as in the library, to that of the library. */
export function parseTable(text: string): Parsed<TableName> {
  const table = tableCalled(text.trim().toLowerCase())
  return table === undefined ? parseName(text, tableNames(), what) : { ok: true, value: table }
}

/** The same to the name that it has in files and addresses. */
export function parseFileName(text: string): Parsed<string> {
  const read = parseTable(text)
  return read.ok
    ? { ok: true, value: fileNameOf(read.value) }
    : parseName(text, tableNames().map(fileNameOf), what)
}

/** The table that a name in files stands for. */
export function tableOf(file: string): TableName {
  const read = parseTable(file)
  if (read.ok) return read.value
  throw read.error
}
