// Generated from facts/ by `npm run facts`; edit those, not this file.
import type { Day } from '../dates/partial-date.ts'

/** The data's own date: what every question takes for `on` when none is given. */
export const dataDate: Day = '2026-08-20'

/** SHA-256 of all facts of this release: the same facts, the same hash. */
export const contentHash: string = '4a10b9f401823e46e30abf1bbe276c9173c229dd9d3ba638b5d4e44071e084a1'
