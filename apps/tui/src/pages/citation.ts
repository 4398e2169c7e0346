import type { Conflict, Language, Provenance, Source, SourceId } from 'ilo-data'
import { span } from '../text/line.ts'
import type { Line } from '../text/line.ts'
import { colon, common } from '../words/common.ts'
import { recordTerms } from '../words/record.ts'
import type { Block } from './blocks.ts'
import { ofConflict } from './subject.ts'
import { pageWords } from './words.ts'

const shownIds = 3

/** Sources by their ids; of many the first. */
const idsInWords = (ids: readonly SourceId[], language: Language): string =>
  ids.length <= shownIds + 1
    ? ids.join(', ')
    : common(language).andMore(ids.slice(0, shownIds), ids.length - shownIds)

type Citation = Partial<Pick<Provenance, 'confidence' | 'sources'>>

/** Behind a value: how sure it is and who says it, as `[corroborated: frus1919v13, wpmem]`. */
export function citation({ confidence, sources = [] }: Citation, language: Language): Line {
  const ids = idsInWords(sources, language)
  if (confidence === undefined) return ids === '' ? [] : [span(` [${ids}]`, 'muted')]
  const sure = recordTerms(language).confidence[confidence]
  if (ids === '') return [span(` [${sure}]`, confidence === 'unverified' ? 'unverified' : 'muted')]
  return [span(` [${sure}${colon(language)}${ids}]`, 'muted')]
}

/** Where the value of a field was read, from the provenance of its row. */
export const citationOf = (rows: readonly Provenance[], field: string, language: Language): Line => {
  const found = rows.find((row) => row.field === field)
  return found ? citation(found, language) : []
}

/** What other sources say instead of the values that are kept. */
export const conflictsOf = (rows: readonly Provenance[], language: Language): Block[] =>
  rows.flatMap(({ conflicts = [] }) => conflicts.map((conflict) => conflictBlock(conflict, language)))

function conflictBlock(conflict: Conflict, language: Language): Block {
  const { field, valueA, sourcesA, valueB, sourcesB, chosen, reason } = conflict
  const words = pageWords(language)
  const others = [
    { value: valueA, sources: sourcesA },
    { value: valueB, sources: sourcesB },
  ].filter(({ value }) => value !== undefined && value !== chosen)
  const said = others
    .map(({ value = '', sources = [] }) =>
      sources.length === 0
        ? words.unnamedSay(value)
        : words.says(idsInWords(sources, language), sources.length, value),
    )
    .join('; ')
  return {
    kind: 'field',
    label: words.disputed,
    line: [
      span(`${field}${colon(language)}${said}`, 'disputed'),
      span(`; ${chosen === undefined ? words.noneKept : words.kept(chosen)}${colon(language)}${reason}`),
      ...markOf('en', language),
    ],
    leadsTo: ofConflict(conflict),
  }
}

/** Behind a text: which language it is in, where that is not the one asked for. */
export const markOf = (held: Language, wanted: Language): Line =>
  held === wanted ? [] : [span(` [${held}]`, 'muted')]

/** The sources that a page cites, each with what it is. */
export const sourceBlocks = (sources: readonly Source[] | undefined, language: Language): Block[] => [
  { kind: 'heading', text: pageWords(language).sources },
  ...(sources === undefined || sources.length === 0
    ? [{ kind: 'paragraph', line: [span(pageWords(language).noSource, 'unverified')] } as const]
    : sources.map((source) => sourceBlock(source, language))),
]

function sourceBlock({ id, title, asOf }: Source, language: Language): Block {
  const about = [title, asOf === undefined ? '' : common(language).asOf(asOf)]
  return {
    kind: 'paragraph',
    line: [span(id, 'key'), span(` ${about.filter(Boolean).join(', ')}`)],
    leadsTo: { kind: 'source', id },
  }
}
