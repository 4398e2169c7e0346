// Generated from facts/ by `npm run facts`; edit those, not this file.
import type { Rows } from '../../packed/rows.ts'
import { openTable } from '../../packed/table.ts'
import type { GoverningBodyChair } from '../types.ts'

const packed = `id:s	chair-1919	chair-1945	chair-1951	chair-1955	chair-1957	chair-1998	chair-1999	chair-2009	chair-2011	chair-2012	chair-2013	chair-2014	chair-2015	chair-2016	chair-2017	chair-2018	chair-2019	chair-2020	chair-2021	chair-2022	chair-2023	chair-2025
from:sd	1919	7ke	1951	1955	1957	1998	1999	2009	2011	2012	2013	2014	2015	2016	2017	2018	2019	2020	2021	2022	2023	2025
to:sn	1hn		l	4	2	15	1	a	2	1	1	1	1	1	1	1	1	1	1	1	1	2
name:s	Arthur Fontaine	Guildhaume Myrddin-Evans	Paul Ramadier	A. H. Brown	Emilio Calderón Puig	Nobutoshi Akao	Jean-Jacques Elmiger	Maria Nazareth Farani Azevêdo	Greg Vines	Gilles de Robien	Victoria Velásquez de Avilés	Apolinário Jorge Correia	Misako Kaji	Ulrich Seidenberger	Luc Cortebeeck	Claudio Julio de la Puente Ribeyro	Refiloe Litjobo	Apurva Chandra	Anna Jardfelt	Claudia Fuentes Julio	Abiodun Richards Adejola	Anousheh Karvar
country:s	FRA	GBR	FRA	CAN	MEX	JPN	CHE	BRA	AUS	FRA	SLV	AGO	JPN	DEU	BEL	PER	LSO	IND	SWE	CHL	NGA	FRA
group:se	governments	workers	0000000000000010000000
note:s	first Chairman	elected 6 Nov 1945						in office July 2009											all three officers women for the first time`

export const governingBodyChairs: Rows<GoverningBodyChair> = /* @__PURE__ */ openTable<GoverningBodyChair>(packed)
