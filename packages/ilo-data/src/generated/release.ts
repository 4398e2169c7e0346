// Generated from facts/ by `npm run facts`; edit those, not this file.
import type { Day } from '../dates/partial-date.ts'

/** The data's own date: what every question takes for `on` when none is given. */
export const dataDate: Day = '2026-08-20'

/** SHA-256 of all facts of this release: the same facts, the same hash. */
export const contentHash: string = '609f8c899b8cc8d0146c384d9241da387e60ac6b20fdc201f21c0767e1c2227f'
