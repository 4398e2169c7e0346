import { tables } from '../src/schema/registry.ts'
import type { ReadFacts } from './load.ts'

/**
 * Tables of which a file, or a part of one, could not be read. Nothing may be said about what such a table lacks:
 * one misplaced brace in the list of sources is one error, not one for each citation.
 */
export function unreadTables({ problems }: Pick<ReadFacts, 'problems'>): Set<string> {
  const files = problems.filter(({ rule }) => rule === 'readable-yaml' || rule === 'file-present')
  return new Set(files.flatMap(({ place }) => tablesIn(place.file)))
}

const tablesIn = (file: string): string[] =>
  Object.keys(tables).filter((table) => {
    const start = startOfPath(table)
    return start.endsWith('/') ? file.startsWith(start) : file === start
  })

function startOfPath(table: string): string {
  const home = tables[table]?.home
  if (home === undefined) return ''
  if (home.kind === 'record') return `${home.folder}/`
  if (home.kind === 'nested') return startOfPath(home.in)
  return home.file.split('{')[0] ?? home.file
}
