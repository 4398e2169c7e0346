// Generated from facts/ by `npm run facts`; edit those, not this file.
import { once } from '../../packed/once.ts'
import { unpackRows } from '../../packed/table.ts'
import type { OfficeCoverage } from '../types.ts'

const packed = `office:s	dwt-co-budapest	dwt-co-budapest	dwt-co-budapest	dwt-co-budapest	dwt-co-budapest	dwt-co-budapest	dwt-co-budapest	dwt-co-budapest	dwt-co-budapest	dwt-co-budapest	dwt-co-budapest	dwt-co-budapest	dwt-co-budapest	dwt-co-budapest	dwt-co-budapest	dwt-co-budapest	dwt-co-budapest	dwt-co-moscow	dwt-co-moscow	dwt-co-moscow	dwt-co-moscow	dwt-co-moscow	dwt-co-moscow	dwt-co-moscow	dwt-co-moscow	dwt-co-moscow	dwt-co-moscow	office-brussels	office-brussels	office-brussels	office-rome	office-rome
member:s	ALB	BGR	BIH	CZE	EST	HRV	HUN	LTU	LVA	MDA	MKD	MNE	POL	ROU	SRB	SVK	UKR	ARM	AZE	BLR	GEO	KAZ	KGZ	RUS	TJK	TKM	UZB	BEL	LUX	NLD	ITA	SMR`

export const officeCoverage: () => readonly OfficeCoverage[] = /* @__PURE__ */ once(() => unpackRows<OfficeCoverage>(packed))
