// Generated from facts/ by `npm run facts`; edit those, not this file.
import type { Rows } from '../../packed/rows.ts'
import { openTable } from '../../packed/table.ts'
import type { Correction } from '../types.ts'

const packed = `table:s	members
key:s	SUN
field:s	continuedBy
now:s	RUS
reason:s	the remark of the imported row said it in words only; a standing of the Soviet Union needs it as a fact`

export const corrections: Rows<Correction> = /* @__PURE__ */ openTable<Correction>(packed)
