// Generated from facts/ by `npm run facts`; edit those, not this file.
import { packed as core } from '../cores/membership-periods.ts'
import { memberCodes } from '../keys/member-codes.ts'
import type { Rows } from '../../packed/rows.ts'
import { openTable } from '../../packed/table.ts'
import type { MembershipPeriod } from '../types.ts'

const packed = `member
seq
from
to
endKind:se	withdrawal	dissolution	lapsed	expulsion	  0      2                               0 1   10         0 2               0  0           0   0               0 2  2                     0              0  0 3        0      31                      0   10 0    1010
counted
note:se	founding member (Versailles signatory)	original member by invitation	ended by annexation; the ILO called it definitive in 1946	USSR until 25 December 1991	admitted as the Federal Republic of Yugoslavia	admitted as the Yemen Arab Republic	also given as 1 November 1977	another count: 21 October 1935	another source: 13 March; the first ratifications were registered on the 11th	another source: 26 May 1938	another source: 26 September	another source: 29 April; seven ratifications were registered on 8 May	as the USSR; ended by the Governing Body after the League expulsion	day recalled as 31 October 1966, when its first ratifications were registered	ended by annexation	ended on German unification	ended on Vietnamese unification	ended on Yemeni unification	ended on break-up of the federation	first ratifications registered on 12 December 1960	founding member (Versailles signatory); neither successor inherited the membership	founding member (Versailles signatory); seat recognised as that of the PRC in 1971	recalled: 21 May 1996	recalled: 7 March 2005	represented by the UN Council for Namibia until independence	same membership as RUS, which continues it	same membership as RUS; ended by the Governing Body after the League expulsion	seed-000 prints 6 December	struck off the list 1939-1942 but counted as continuous	A    1  0E  80J  R     00B   011L     1    K0  F7   1   9 1 2 S  0 0      0 0  0  0  0 1   0   0      M    0   D 2  2                  O  0 11 0  00   001  0 C3           4  QP   1     0           06   G1    N5H0I0`

export const membershipPeriods: Rows<MembershipPeriod> = /* @__PURE__ */ openTable<MembershipPeriod>(packed, memberCodes, core)
