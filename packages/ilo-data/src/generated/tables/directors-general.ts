// Generated from facts/ by `npm run facts`; edit those, not this file.
import { once } from '../../packed/once.ts'
import { unpackRows } from '../../packed/table.ts'
import type { DirectorGeneral } from '../types.ts'

const packed = `order:i	1	2	3	4	5	6	7	8	9	10	11
name:s	Albert Thomas	Harold B. Butler	John G. Winant	Edward J. Phelan	David A. Morse	C. Wilfred Jenks	Francis Blanchard	Michel Hansenne	Juan Somavía	Guy Ryder	Gilbert F. Houngbo
country:s	FRA	GBR	USA	IRL	USA	GBR	FRA	BEL	CHL	GBR	TGO
titles:S	Director	Director	Director	Acting Director|Director-General	Director-General	Director-General	Director-General	Director-General	Director-General	Director-General	Director-General
from:s	1919-11	1932-07-01	1939-01-01	1941-02-16	1948	1970-06-01	1974-02-26	1989-02-27	1999-03-04	2012-10-01	2022-10-01
to:s	1932-05-07	1938-12-31	1941-02-15	1948	1970	1973-10-09	1989-02	1999-03-03	2012-09-30	2022-09-30
note:s	provisional November 1919, confirmed January 1920; died in office; year 1932 in dg2012	days recalled; years 1932 and 1938 in dg2012	days recalled; years 1939 and 1941 in dg2012; elected June 1938	title changed in 1946, back-dated to 1941; day recalled	elected June 1948; left February or May 1970	days recalled; years 1970 and 1973 in dg2012	days recalled; years 1974 and 1989 in dg2012; some texts start in 1973	days recalled; years 1989 and 1999 in dg2012	days recalled; years 1999 and 2012 in dg2012		elected 25 March 2022`

export const directorsGeneral: () => readonly DirectorGeneral[] = /* @__PURE__ */ once(() => unpackRows<DirectorGeneral>(packed))
