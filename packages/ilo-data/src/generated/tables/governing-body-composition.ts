// Generated from facts/ by `npm run facts`; edit those, not this file.
import { once } from '../../packed/once.ts'
import { unpackRows } from '../../packed/table.ts'
import type { GoverningBodyComposition } from '../types.ts'

const packed = `id:s	gb-1919	gb-1934	gb-1954	gb-1963	gb-1974	gb-1986-proposed
from:s	1919	1934-06-04	1954-05-20	1963-05-22	1974-11-01
to:s	1934-06-04	1954-05-20	1963-05-22	1974-11-01
titular:i	24	32	40	48	56	112
governments:i	12	16	20	24	28	56
employers:i	6	8	10	12	14	28
workers:i	6	8	10	12	14	28
deputy:i					66
deputyGovernments:i					28
deputyEmployers:i					19
deputyWorkers:i					19
chiefIndustrialSeats:i	8	8	10	10	10	0
basis:s	constitution-1919	amendment-1922	amendment-1953	amendment-1962	amendment-1972	amendment-1986
inForce:b	1	1	1	1	1	0
note:s	numbers recalled	16+8+8 confirmed in 1948	dates sourced, numbers recalled	dates sourced, numbers recalled	deputy seats are fixed by the Standing Orders	54 government seats shared by four regions, none reserved; not in force`

export const governingBodyComposition: () => readonly GoverningBodyComposition[] = /* @__PURE__ */ once(() => unpackRows<GoverningBodyComposition>(packed))
