import { rowsOf, tableNames } from 'ilo-data'
import type { Language, Source, SourceId, TableName } from 'ilo-data'
import { capital } from '../../listings/parts.ts'
import type { Block } from '../../pages/blocks.ts'
import { span } from '../../text/line.ts'
import { kept } from '../../views/kept.ts'
import { common } from '../../words/common.ts'
import { recordTerms } from '../../words/record.ts'
import { recordWords } from './words.ts'

const isTable = (name: string): name is TableName => tableNames().some((known) => known === name)

/** A table by its words, or by its name where it is none of the record. */
export const tableInWords = (name: string, language: Language): string =>
  isTable(name) ? capital(recordTerms(language).table[name]) : name

/** A source that leads to its page. */
export const sourceLine = ({ id, title, asOf }: Source, language: Language): Block => ({
  kind: 'paragraph',
  line: [
    span(id, 'key'),
    span(` ${title}`),
    ...(asOf === undefined ? [] : [span(`, ${common(language).asOf(asOf)}`, 'muted')]),
  ],
  leadsTo: { kind: 'source', id },
})

export const sourceById: (id: SourceId) => Source | undefined = kept(
  (id) => id,
  (id) => rowsOf('sources').find((source) => source.id === id),
)

/** The sources of one side of a disagreement. */
export const sideBlocks = (ids: readonly SourceId[] | undefined, language: Language): Block[] =>
  ids === undefined || ids.length === 0
    ? [{ kind: 'paragraph', line: [span(recordWords(language).unnamed, 'unverified')] }]
    : ids.flatMap((id) => {
        const source = sourceById(id)
        return source === undefined ? [] : [sourceLine(source, language)]
      })
