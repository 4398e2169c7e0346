// Generated from facts/ by `npm run facts`; edit those, not this file.
import type { Day } from '../dates/partial-date.ts'

/** The data's own date: what every question takes for `on` when none is given. */
export const dataDate: Day = '2026-08-20'

/** SHA-256 of all facts of this release: the same facts, the same hash. */
export const contentHash: string = '1e80330e48a2f93a0c5a23443b0c9156c4681db92123fed2d3b78c9467708529'
