import type { Envelope } from '../envelope.ts'
import { rowsOf } from './rows.ts'

/** The rows of an answer as JSON, one a line. */
export const ndjsonOf = (envelope: Envelope): string =>
  rowsOf(envelope)
    .map((row) => `${JSON.stringify(row)}\n`)
    .join('')
