// Generated from facts/ by `npm run facts`; edit those, not this file.
import type { Rows } from '../../packed/rows.ts'
import { openTable } from '../../packed/table.ts'
import type { RatificationTotalByMember } from '../types.ts'

const packed = `member:s	ARM	BGR	BLR	COL	ESP	FRA	GBR	IND	KAZ	KGZ	RUS	TJK	UKR	USA
asOf:se	2019	2023	1993	2011-10-31	2014	2022	0 54121300000
source:s		bcci	normlex-country-blr-es		normlex-country-esp-es		normlex-country-gbr-en	india-ilolex-2011
conventions:in	t	20	-1e	a	25	-o	-p	-1c	-h	t	m	-p	l	-1l
protocols:i		1			1		2
inForceTotal:i		64	42		88		51
note:se	Kazakh trade union page, address not recorded	6 denounced, 2 abrogated; page of 2022 or later	article, address not recorded	page of the Colombian mission, address not recorded	page of the US Department of Labor, address not recorded	undated page	0513 2  000004`

export const ratificationTotalsByMember: Rows<RatificationTotalByMember> = /* @__PURE__ */ openTable<RatificationTotalByMember>(packed)
