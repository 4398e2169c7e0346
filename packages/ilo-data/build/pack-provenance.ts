import { packCitation, packRowCitations } from '../src/packed/provenance.ts'
import { tables } from '../src/schema/registry.ts'
import { parseCitation } from './citations.ts'
import { shortCitations } from './layout.ts'
import { inKeyOrder } from './pack.ts'
import { ratificationsInOrder } from './pack-ratifications.ts'
import { fields, specOf, wholeRow } from './rows.ts'
import type { WrittenRow, WrittenTables } from './rows.ts'

/** Fields of a table that carry citations, in order; a row that is nothing but its key carries one for itself. */
export function citableFields(table: string): string[] {
  const { key } = specOf(table)
  const paths = fields(table)
    .map((field) => field.path)
    .filter((path) => path !== 'note' && !key.includes(path))
  return paths.length > 0 ? paths : [wholeRow]
}

/** The citations of all values as one packed text. */
export function packProvenance(rows: WrittenTables): string {
  const sourceIndex = new Map(inKeyOrder(rows.get('sources')).map(({ key }, index) => [key, index]))
  const citations = new Map<string, number>()
  const indexOf = (citation: string): number => {
    const read = parseCitation(citation)
    if (!read) throw new Error(`'${citation}' is no citation`)
    const packed = packCitation(
      read.sources.map((id) => sourceIndex.get(id) ?? -1),
      read.confidence,
    )
    const known = citations.get(packed) ?? citations.size
    citations.set(packed, known)
    return known
  }
  const lines = Object.entries(tables)
    .filter(([, spec]) => spec.cited)
    .map(([table]) => [table, ...rowsOf(table, rows).map((row) => packRow(table, row, indexOf))].join('\t'))
  return [[...citations.keys()].join('\t'), ...lines].join('\n')
}

const rowsOf = (table: string, rows: WrittenTables): WrittenRow[] =>
  table === 'ratifications' ? ratificationsInOrder(rows) : inKeyOrder(rows.get(table))

function packRow(table: string, row: WrittenRow, indexOf: (citation: string) => number): string {
  const short = shortCitations(row.citations)
  if (typeof short === 'string') return packRowCitations(indexOf(short), [])
  const positions = citableFields(table)
  const common = short.get('default') ?? [...short.values()][0] ?? ''
  const others = [...short].filter(([field, citation]) => field !== 'default' && citation !== common)
  return packRowCitations(
    indexOf(common),
    others.map(([field, citation]) => [positions.indexOf(field), indexOf(citation)]),
  )
}
