// Generated from facts/ by `npm run facts`; edit those, not this file.
import { once } from '../../packed/once.ts'
import { unpackRows } from '../../packed/table.ts'
import type { MembershipCount } from '../types.ts'

const packed = `date:s	1919-12-31	1962-12-31	1963-12-31	1964-06-17	1966-12-31	1967-12-31	1970-05-31	1997-05-29	1998-06-18	2003-06-04	2006-05-19	2008-05-28	2008-12-31	2009-06-19	2009	2014-05-28	2025-02-01
total:i	44	105	108	110	117	117	121	174	174	176	178	181	182	183	177	185	187
source:s	century1919	unyb1963	unyb1963	ioj1947-65	unyb1967	unyb1967	dgmorse	ilopr1997	ilopr1998	ilopr2003b	ilopr2006	ilopr2008	century1919	gpf2009	seed-000	ilopr2014	wpmem
note:s	states admitted by the first session are counted differently							the ILO still counted Yugoslavia	the ILO still counted Yugoslavia			release probably written before Tuvalu joined on 27 May			177 fits only from 19 August 2003 until the admission of Samoa in 2005`

export const membershipCounts: () => readonly MembershipCount[] = /* @__PURE__ */ once(() => unpackRows<MembershipCount>(packed))
