import { conflicts } from '@ilo/questions'
import type { ToldConflict } from '@ilo/questions'
import { rowsOf, tableNames } from 'ilo-data'
import type { Conflict, TableName } from 'ilo-data'
import type { Setting } from '../answers/setting.ts'
import { ofConflict } from '../pages/subject.ts'
import { tableInWords } from '../screens/record/blocks.ts'
import { recordWords } from '../screens/record/words.ts'
import { span } from '../text/line.ts'
import type { Span } from '../text/line.ts'
import { common } from '../words/common.ts'
import { counted } from '../words/counts.ts'
import { recordTerms } from '../words/record.ts'
import type { Listing } from './listing.ts'
import { filtersOf, pickOf } from './parts.ts'

const disputed = (): readonly TableName[] => {
  const named = new Set(rowsOf('conflicts').map(({ table }) => table))
  return tableNames().filter((name) => named.has(name))
}

const sides = ['a', 'b', 'neither', 'none'] as const

/** The value that was kept before those that were not. */
function valuesSpan({ chosen, valueA, valueB }: Conflict, { language }: Setting): Span {
  const others = [valueA, valueB ?? recordWords(language).noValue].filter((value) => value !== chosen)
  return span(
    [chosen ?? common(language).none, ...others].join(' / '),
    chosen === undefined ? 'disputed' : 'text',
  )
}

/** Where sources differ about a value, and what was made of it. */
export const conflictListing: Listing<ToldConflict> = {
  name: ({ language }) => recordWords(language).conflicts,
  counted: (count, { language }) => counted(language, count, 'conflict'),
  columns: [
    {
      heading: ({ language }) => recordWords(language).aboutRecord,
      cell: ({ key }) => span(key.replaceAll('|', ' '), 'key'),
    },
    {
      heading: ({ language }) => recordWords(language).field,
      cell: ({ field }) => span(field),
      sort: 'field',
    },
    {
      heading: ({ language }) => recordWords(language).keptAndOther,
      cell: valuesSpan,
      least: 20,
      sort: 'valueA',
    },
    {
      heading: ({ language }) => recordWords(language).table,
      cell: ({ table }, { language }) => span(tableInWords(table, language), 'muted'),
      sort: 'table',
    },
  ],
  picks: [
    {
      id: 'table',
      key: 'b',
      title: ({ language }) => recordWords(language).table,
      options: ({ language }) => disputed().map((id) => ({ id, label: recordTerms(language).table[id] })),
      several: true,
    },
    pickOf(
      'kept',
      'c',
      ({ language }) => recordWords(language).kept,
      sides,
      ({ language }) => recordWords(language).keptSide,
    ),
  ],
  asks: (picked) => ({ route: conflicts, query: filtersOf(picked, ['table', 'kept']) }),
  subject: ofConflict,
  labels: ({ table, key, field, valueA, valueB = '', reason }) => [table, key, field, valueA, valueB, reason],
}
