// Generated from facts/ by `npm run facts`; edit those, not this file.
import type { Rows } from '../../packed/rows.ts'
import { openTable } from '../../packed/table.ts'
import type { FundamentalSet } from '../types.ts'

const packed = `id:s	set-1995	set-1999	set-2022
validFrom:sd	lj3	1999	2022-06
validTo:s	1999	2022-06
instruments:S	C029|C087|C098|C100|C105|C111|C138	C029|C087|C098|C100|C105|C111|C138|C182	C029|C087|C098|C100|C105|C111|C138|C155|C182|C187|P029
note:s	campaign list before C182	recalled	ten Conventions and the Protocol of 2014`

export const fundamentalSets: Rows<FundamentalSet> = /* @__PURE__ */ openTable<FundamentalSet>(packed)
