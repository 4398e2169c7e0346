// Generated from facts/ by `npm run facts`; edit those, not this file.
import type { Rows } from '../../packed/rows.ts'
import { openTable } from '../../packed/table.ts'
import type { OfficeCoverage } from '../types.ts'

const packed = `office:se	dwt-co-budapest	dwt-co-moscow	office-brussels	office-rome	00000000000000000111111111122233
member:s	ALB	BGR	BIH	CZE	EST	HRV	HUN	LTU	LVA	MDA	MKD	MNE	POL	ROU	SRB	SVK	UKR	ARM	AZE	BLR	GEO	KAZ	KGZ	RUS	TJK	TKM	UZB	BEL	LUX	NLD	ITA	SMR`

export const officeCoverage: Rows<OfficeCoverage> = /* @__PURE__ */ openTable<OfficeCoverage>(packed)
