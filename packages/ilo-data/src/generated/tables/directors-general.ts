// Generated from facts/ by `npm run facts`; edit those, not this file.
import type { Rows } from '../../packed/rows.ts'
import { openTable } from '../../packed/table.ts'
import type { DirectorGeneral } from '../types.ts'

const packed = `order:in	1	1	1	1	1	1	1	1	1	1	1
name:s	Albert Thomas	Harold B. Butler	John G. Winant	Edward J. Phelan	David A. Morse	C. Wilfred Jenks	Francis Blanchard	Michel Hansenne	Juan Somavía	Guy Ryder	Gilbert F. Houngbo
country:se	GBR	FRA	USA	BEL	CHL	IRL	TGO	10252013406
titles:Se	Director-General	Director	Acting Director|Director-General	11120000000
from:sD	1919-11	3sy	1tz	ll	1948	895	11y	488	2tl	3ts	2tg
to:sD	3rf	1vh	ll	1948	1970	978	1989-02	75o	3ts	2tg
note:s	provisional November 1919, confirmed January 1920; died in office; year 1932 in dg2012	days recalled; years 1932 and 1938 in dg2012	days recalled; years 1939 and 1941 in dg2012; elected June 1938	title changed in 1946, back-dated to 1941; day recalled	elected June 1948; left February or May 1970	days recalled; years 1970 and 1973 in dg2012	days recalled; years 1974 and 1989 in dg2012; some texts start in 1973	days recalled; years 1989 and 1999 in dg2012	days recalled; years 1999 and 2012 in dg2012		elected 25 March 2022`

export const directorsGeneral: Rows<DirectorGeneral> = /* @__PURE__ */ openTable<DirectorGeneral>(packed)
