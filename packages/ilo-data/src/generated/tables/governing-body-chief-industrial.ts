// Generated from facts/ by `npm run facts`; edit those, not this file.
import { once } from '../../packed/once.ts'
import { unpackRows } from '../../packed/table.ts'
import type { StatesOfChiefIndustrialImportance } from '../types.ts'

const packed = `asOf:s	1919	1922	1938	1954	2005	2025
seats:i	8	8	8	10	10	10
states:S	BEL|CHE|DEU|FRA|GBR|ITA|JPN|USA	BEL|CAN|DEU|FRA|GBR|IND|ITA|JPN	CAN|FRA|GBR|IND|ITA|JPN|SUN|USA		BRA|CHN|DEU|FRA|GBR|IND|ITA|JPN|RUS|USA	BRA|CHN|DEU|FRA|GBR|IND|ITA|JPN|RUS|USA
note:s	list recalled; India contested it; the US seat was filled by another state until 1934	entry of India sourced, rest of the list recalled	about 1938	ten seats under the 1953 amendment; list not found`

export const governingBodyChiefIndustrial: () => readonly StatesOfChiefIndustrialImportance[] = /* @__PURE__ */ once(() => unpackRows<StatesOfChiefIndustrialImportance>(packed))
