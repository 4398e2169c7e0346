// Generated from facts/ by `npm run facts`; edit those, not this file.
import type { Rows } from '../../packed/rows.ts'
import { openTable } from '../../packed/table.ts'
import type { Programme } from '../types.ts'

const packed = `id:s	50-for-freedom	alliance-8-7	better-work	child-labour-day	decent-work-agenda	dwcp	g20-training	ipec	ipec-plus	piact	russia-2013	sap-fl	social-justice-coalition	world-employment-programme
names.en:s	50 for Freedom	Alliance 8.7	Better Work	World Day Against Child Labour	Decent Work Agenda	Decent Work Country Programmes	Applying the G20 Training Strategy	International Programme on the Elimination of Child Labour	IPEC+	International Programme for the Improvement of Working Conditions and Environment	Programme of Cooperation between the Russian Federation and the ILO 2013-2016	Special Action Programme to Combat Forced Labour	Global Coalition for Social Justice	World Employment Programme
from:s	2015	2016	2007	2002	1999	2004		1992	2014	1976	2013	2001-11	2023	1969
to:sn								1jy			2	-3
note:s	ratification of the Protocol of 2014	start year recalled	recalled; joint with the IFC	12 June each year	started by Director-General Somavia	start year recalled; Bulgaria 2006-07 and 2008-09	second phase running in 2020	begun with German funds; 88 countries; merged into IPEC+ (year recalled)	recalled, 2014 or 2015	recalled	a programme for 2017-2020 followed	merged into the FUNDAMENTALS branch	Bulgaria joined early in 2024	ended in the late 1980s (recalled)`

export const programmes: Rows<Programme> = /* @__PURE__ */ openTable<Programme>(packed)
