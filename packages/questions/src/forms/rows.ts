import type { Envelope } from '../envelope.ts'

/** The rows of a list; a record is the one row of itself. */
export function rowsOf({ data }: Envelope): readonly object[] {
  const rows: readonly object[] = Array.isArray(data) ? data : [data]
  return rows
}
