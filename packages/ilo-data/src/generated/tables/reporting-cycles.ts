// Generated from facts/ by `npm run facts`; edit those, not this file.
import { once } from '../../packed/once.ts'
import { unpackRows } from '../../packed/table.ts'
import type { ReportingCycle } from '../types.ts'

const packed = `id:s	all-1919	all-1959	due-day	first-report	fundamental-governance-2012	other-1977	other-1990s	priority-1977	priority-1990s	technical-2019
kind:s	cycle	cycle	due-day	first-report	cycle	cycle	cycle	cycle	cycle	cycle
validFrom:s	1919	1959			2012	1977		1977		2019
validTo:s	1958	1976				1993	2018	1993	2011
category:s	all	all	all	all	fundamental-governance	other	other	priority	fundamental-priority	technical
intervalYears:i	1	2		1	3	4	5	2	2	6
groups:S					A-F|G-N|O-Z					A-B|C-F|G-K|L-N|O-S|T-Z
note:s	recalled	recalled	reports are due on 1 September	detailed report in the year after entry into force	start year recalled; groups by first letter of the country name	recalled	began between 1994 and 1996; end recalled	recalled	began between 1994 and 1996; end recalled	five years before; changed by Governing Body session 334`

export const reportingCycles: () => readonly ReportingCycle[] = /* @__PURE__ */ once(() => unpackRows<ReportingCycle>(packed))
