// Generated from facts/ by `npm run facts`; edit those, not this file.
import type { Day } from '../dates/partial-date.ts'

/** The data's own date: what every question takes for `on` when none is given. */
export const dataDate: Day = '2026-08-20'

/** SHA-256 of all facts of this release: the same facts, the same hash. */
export const contentHash: string = 'bed04d0cf15643d2732a40f37ba57db304ce733741d32bf79f94f64d63755486'
