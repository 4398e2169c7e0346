// Generated from facts/ by `npm run facts`; edit those, not this file.
import { once } from '../../packed/once.ts'
import { unpackRows } from '../../packed/table.ts'
import type { RatificationTotalByMember } from '../types.ts'

const packed = `member:s	ARM	BGR	BLR	COL	ESP	FRA	GBR	IND	KAZ	KGZ	RUS	TJK	UKR	USA
asOf:s	2019		2022	2014	2023	1993	2023	2011-10-31	2019	2019	2019	2019	2019
source:s		bcci	normlex-country-blr-es		normlex-country-esp-es		normlex-country-gbr-en	india-ilolex-2011
conventions:i	29	101	51	61	138	114	89	41	24	53	75	50	71	14
protocols:i		1			1		2
inForceTotal:i		64	42		88		51
note:s	Kazakh trade union page, address not recorded	undated page	6 denounced, 2 abrogated; page of 2022 or later	page of the Colombian mission, address not recorded		article, address not recorded			Kazakh trade union page, address not recorded	Kazakh trade union page, address not recorded	Kazakh trade union page, address not recorded	Kazakh trade union page, address not recorded	Kazakh trade union page, address not recorded	page of the US Department of Labor, address not recorded`

export const ratificationTotalsByMember: () => readonly RatificationTotalByMember[] = /* @__PURE__ */ once(() => unpackRows<RatificationTotalByMember>(packed))
