// Generated from facts/ by `npm run facts`; edit those, not this file.
import type { Rows } from '../../packed/rows.ts'
import { openTable } from '../../packed/table.ts'
import type { Organ } from '../types.ts'

const packed = `id:s	cinterfor	cis	conference	governing-body	iils	itcilo	office
kind:se	institution	organ	0011001
names.en:s	Inter-American Centre for Knowledge Development in Vocational Training	International Occupational Safety and Health Information Centre	International Labour Conference	Governing Body	International Institute for Labour Studies	International Training Centre of the ILO	International Labour Office
city:se	Geneva	Montevideo	Turin	1000020
country:se	CHE	ITA	URY	2000010
since:sd	1963	1959	1919	1919	1960	cwt	1919
until:s					2013
parent:se	office	00  00
note:s		recalled	usual place; sessions elsewhere until 1948	meets in March, June and October-November	set up under Morse; years recalled	agreement with Italy on that day; opened 1 October 1965	in London until July 1920; 4 route des Morillons`

export const organs: Rows<Organ> = /* @__PURE__ */ openTable<Organ>(packed)
