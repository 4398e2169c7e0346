// Generated from facts/ by `npm run facts`; edit those, not this file.
import type { Rows } from '../../packed/rows.ts'
import { openTable } from '../../packed/table.ts'
import type { GoverningBodyComposition } from '../types.ts'

const packed = `id:s	gb-1919	gb-1934	gb-1954	gb-1963	gb-1974	gb-1986-proposed
from:sd	1919	4ch	9yz	cic	fqh
to:sd	4ch	9yz	cic	fqh
titular:in	o	8	8	8	8	1k
governments:in	c	4	4	4	4	s
employers:in	6	2	2	2	2	e
workers:in	6	2	2	2	2	e
deputy:i					66
deputyGovernments:i					28
deputyEmployers:i					19
deputyWorkers:i					19
chiefIndustrialSeats:in	8	0	2	0	0	-a
basis:s	constitution-1919	amendment-1922	amendment-1953	amendment-1962	amendment-1972	amendment-1986
inForce:b	1	1	1	1	1	0
note:se	dates sourced, numbers recalled	16+8+8 confirmed in 1948	54 government seats shared by four regions, none reserved; not in force	deputy seats are fixed by the Standing Orders	numbers recalled	410032`

export const governingBodyComposition: Rows<GoverningBodyComposition> = /* @__PURE__ */ openTable<GoverningBodyComposition>(packed)
