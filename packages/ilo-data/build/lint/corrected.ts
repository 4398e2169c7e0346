import { wholeRow } from '../rows.ts'

/** Corrections of a whole row, or of sources alone: the import compares those, as no value of a row tells them. */
export const isWholeRowOrSources = (field: string): boolean =>
  field === wholeRow || field === 'sources' || field.startsWith('sources.')
