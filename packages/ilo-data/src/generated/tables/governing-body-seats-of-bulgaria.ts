// Generated from facts/ by `npm run facts`; edit those, not this file.
import type { Rows } from '../../packed/rows.ts'
import { openTable } from '../../packed/table.ts'
import type { GoverningBodySeatOfBulgaria } from '../types.ts'

const packed = `from:s	1999-06	2002-06	2008	2014
to:s	2002-06	2005	2011
group:se	governments	workers	0001
capacity:se	deputy	titular	010
person:s				Plamen Dimitrov
note:s		the seeds name June 2002	elected at session 97 of the Conference	president of KNSB; whether titular or deputy not stated`

export const governingBodySeatsOfBulgaria: Rows<GoverningBodySeatOfBulgaria> = /* @__PURE__ */ openTable<GoverningBodySeatOfBulgaria>(packed)
