import { once } from './once.ts'

/*
 * Provenance is packed as a list of distinct citations and, for each table, one cell a row: the citation that most of
 * its fields share, then each field that has another. Sources are named by their place in the list of all ids, and
 * numbers are in base 36.
 */

/** How sure a value is: two or more independent sources, one, or none. */
export type Confidence = 'corroborated' | 'sourced' | 'unverified'

type Citation = { readonly sources: readonly string[]; readonly confidence: Confidence }

const letters: Readonly<Record<string, Confidence>> = { c: 'corroborated', s: 'sourced', u: 'unverified' }

const base36 = (value: number): string => value.toString(36)

export function packCitation(sources: readonly number[], confidence: string): string {
  return confidence.charAt(0) + sources.map(base36).join(' ')
}

/** The cell of a row: its common citation, and `position=citation` for each field that differs. */
export function packRowCitations(
  common: number,
  others: readonly (readonly [position: number, citation: number])[],
): string {
  return [
    base36(common),
    ...others.map(([position, citation]) => `${base36(position)}=${base36(citation)}`),
  ].join(',')
}

export type PackedProvenance = {
  /** The citation of the field at a position among the cited fields of a row. */
  citation(table: string, row: number, position: number): Citation | undefined
}

/** Opens packed provenance; a citation is decoded when it is asked for. */
export function openProvenance(packed: string, sourceIds: string): PackedProvenance {
  const citations = once(() => packed.slice(0, packed.indexOf('\n')).split('\t'))
  const sources = once(() => sourceIds.split(' '))
  const tables = new Map<string, readonly string[]>()
  const cellsOf = (table: string): readonly string[] => {
    const known = tables.get(table) ?? lineOf(packed, table).split('\t')
    tables.set(table, known)
    return known
  }
  return {
    citation(table, row, position) {
      const cell = cellsOf(table)[row + 1]
      if (cell === undefined || cell === '') return undefined
      const [common = '', ...others] = cell.split(',')
      const own = others.find((other) => other.startsWith(`${base36(position)}=`))
      const text = citations()[Number.parseInt(own?.split('=')[1] ?? common, 36)] ?? ''
      const ids = text.slice(1)
      return {
        sources: ids === '' ? [] : ids.split(' ').map((id) => sources()[Number.parseInt(id, 36)] ?? ''),
        confidence: letters[text.charAt(0)] ?? 'unverified',
      }
    },
  }
}

function lineOf(packed: string, table: string): string {
  const start = packed.indexOf(`\n${table}\t`)
  const end = packed.indexOf('\n', start + 1)
  return start === -1 ? '' : packed.slice(start + 1, end === -1 ? undefined : end)
}
