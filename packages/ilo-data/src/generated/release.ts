// Generated from facts/ by `npm run facts`; edit those, not this file.
import type { Day } from '../dates/partial-date.ts'

/** The data's own date: what every question takes for `on` when none is given. */
export const dataDate: Day = '2026-08-20'

/** SHA-256 of all facts of this release: the same facts, the same hash. */
export const contentHash: string = 'a295605227e393627aad4bdbb11e79254dc968900779fa5096fe1628aed79cc7'
