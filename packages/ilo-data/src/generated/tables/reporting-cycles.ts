// Generated from facts/ by `npm run facts`; edit those, not this file.
import type { Rows } from '../../packed/rows.ts'
import { openTable } from '../../packed/table.ts'
import type { ReportingCycle } from '../types.ts'

const packed = `id:s	all-1919	all-1959	due-day	first-report	fundamental-governance-2012	other-1977	other-1990s	priority-1977	priority-1990s	technical-2019
kind:se	cycle	due-day	first-report	0012000000
validFrom:sn	1hb	14			1h	-z		0		16
validTo:sn	1ie	i				h	p	-p	i
category:se	all	other	fundamental-governance	fundamental-priority	priority	technical	0000211435
intervalYears:i	1	2		1	3	4	5	2	2	6
groups:S					A-F|G-N|O-Z					A-B|C-F|G-K|L-N|O-S|T-Z
note:se	recalled	began between 1994 and 1996; end recalled	detailed report in the year after entry into force	five years before; changed by Governing Body session 334	reports are due on 1 September	start year recalled; groups by first letter of the country name	0042501013`

export const reportingCycles: Rows<ReportingCycle> = /* @__PURE__ */ openTable<ReportingCycle>(packed)
