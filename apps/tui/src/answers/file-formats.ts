import { csvOf, ndjsonOf, rowsOf } from '@ilo/questions'
import type { Envelope } from '@ilo/questions'

/** The forms of a file, by the end of its name. */
export const fileFormats = ['json', 'ndjson', 'csv', 'md', 'txt'] as const
export type FileFormat = (typeof fileFormats)[number]

/** The forms in which programs read an answer. */
export type DataFormat = Extract<FileFormat, 'json' | 'ndjson' | 'csv'>

/** An answer as data. */
export function dataText(answer: Envelope, format: DataFormat): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(answer, undefined, 2)}\n`
    case 'ndjson':
      return ndjsonOf(answer)
    case 'csv':
      return csvOf(rowsOf(answer))
  }
}
