import { historyEntries } from './entries-history.ts'
import { instrumentEntries, memberEntries, subjectEntries } from './entries-law.ts'
import { organisationEntries } from './entries-organisation.ts'
import type { Entry } from './entry.ts'

/** Every record that can be found. */
export const allEntries = (): Entry[] => [
  ...instrumentEntries(),
  ...memberEntries(),
  ...subjectEntries(),
  ...organisationEntries(),
  ...historyEntries(),
]
