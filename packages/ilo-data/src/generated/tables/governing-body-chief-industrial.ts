// Generated from facts/ by `npm run facts`; edit those, not this file.
import type { Rows } from '../../packed/rows.ts'
import { openTable } from '../../packed/table.ts'
import type { StatesOfChiefIndustrialImportance } from '../types.ts'

const packed = `asOf:sn	1hb	3	g	g	1f	k
seats:ie	10	8	111000
states:Se	BRA|CHN|DEU|FRA|GBR|IND|ITA|JPN|RUS|USA	BEL|CAN|DEU|FRA|GBR|IND|ITA|JPN	BEL|CHE|DEU|FRA|GBR|ITA|JPN|USA	CAN|FRA|GBR|IND|ITA|JPN|SUN|USA	213 00
note:s	list recalled; India contested it; the US seat was filled by another state until 1934	entry of India sourced, rest of the list recalled	about 1938	ten seats under the 1953 amendment; list not found`

export const governingBodyChiefIndustrial: Rows<StatesOfChiefIndustrialImportance> = /* @__PURE__ */ openTable<StatesOfChiefIndustrialImportance>(packed)
