// Generated from facts/ by `npm run facts`; edit those, not this file.
import type { Rows } from '../../packed/rows.ts'
import { openTable } from '../../packed/table.ts'
import type { MembershipCount } from '../types.ts'

const packed = `date:sD	a4	c4a	a5	4p	pr	a5	oi	7lw	ap	1ec	u0	kk	61	4q	2009	1e4	30e
total:in	18	1p	3	2	7	0	4	1h	0	2	2	3	1	1	-6	8	2
source:se	century1919	unyb1963	unyb1967	dgmorse	gpf2009	ilopr1997	ilopr1998	ilopr2003b	ilopr2006	ilopr2008	ilopr2014	ioj1947-65	seed-000	wpmem	011B2235678904CAD
note:se	the ILO still counted Yugoslavia	177 fits only from 19 August 2003 until the admission of Samoa in 2005	release probably written before Tuvalu joined on 27 May	states admitted by the first session are counted differently	3      00  2  1`

export const membershipCounts: Rows<MembershipCount> = /* @__PURE__ */ openTable<MembershipCount>(packed)
