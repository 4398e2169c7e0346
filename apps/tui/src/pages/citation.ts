import type { Conflict, Provenance, Source, SourceId } from 'ilo-data'
import { span } from '../text/line.ts'
import type { Line } from '../text/line.ts'
import type { Block } from './blocks.ts'

const shownIds = 3

const idsInWords = (ids: readonly SourceId[]): string =>
  ids.length <= shownIds + 1
    ? ids.join(', ')
    : `${ids.slice(0, shownIds).join(', ')} and ${ids.length - shownIds} more`

type Citation = Partial<Pick<Provenance, 'confidence' | 'sources'>>

/** Behind a value: how sure it is and who says it, as `[corroborated: frus1919v13, wpmem]`. */
export function citation({ confidence, sources = [] }: Citation): Line {
  const ids = idsInWords(sources)
  if (confidence === undefined) return ids === '' ? [] : [span(` [${ids}]`, 'muted')]
  if (ids === '') return [span(` [${confidence}]`, confidence === 'unverified' ? 'unverified' : 'muted')]
  return [span(` [${confidence}: ${ids}]`, 'muted')]
}

/** Where the value of a field was read, from the provenance of its row. */
export const citationOf = (rows: readonly Provenance[], field: string): Line => {
  const found = rows.find((row) => row.field === field)
  return found ? citation(found) : []
}

/** What other sources say instead of the values that are kept. */
export const conflictsOf = (rows: readonly Provenance[]): Block[] =>
  rows.flatMap(({ conflicts = [] }) => conflicts.map(conflictBlock))

function conflictBlock({ field, valueA, sourcesA, valueB, sourcesB, chosen, reason }: Conflict): Block {
  const others = [
    { value: valueA, sources: sourcesA },
    { value: valueB, sources: sourcesB },
  ].filter(({ value }) => value !== undefined && value !== chosen)
  const said = others.map(({ value, sources = [] }) => `${saying(sources)} ${value}`).join('; ')
  return {
    kind: 'field',
    label: 'Disputed',
    line: [
      span(`${field}: ${said}`, 'disputed'),
      span(`; ${chosen === undefined ? 'no value is kept' : `kept is ${chosen}`}: ${reason}`),
    ],
  }
}

const saying = (sources: readonly SourceId[]): string =>
  sources.length === 0
    ? 'unnamed sources say'
    : `${idsInWords(sources)} ${sources.length === 1 ? 'says' : 'say'}`

/** The sources that a page cites, each with what it is. */
export const sourceBlocks = (sources: readonly Source[]): Block[] => [
  { kind: 'heading', text: 'Sources' },
  ...(sources.length === 0
    ? [{ kind: 'paragraph', line: [span('None is held for this.', 'unverified')] } as const]
    : sources.map(
        ({ id, title, publisher, asOf, locator }): Block => ({
          kind: 'paragraph',
          line: [
            span(id, 'key'),
            span(
              ` ${[title, publisher, asOf === undefined ? '' : `as of ${asOf}`].filter(Boolean).join(', ')}`,
            ),
            ...(locator === undefined ? [] : [span(` ${locator}`, 'muted')]),
          ],
        }),
      )),
]
