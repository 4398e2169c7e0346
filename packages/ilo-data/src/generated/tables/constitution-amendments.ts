// Generated from facts/ by `npm run facts`; edit those, not this file.
import type { Rows } from '../../packed/rows.ts'
import { openTable } from '../../packed/table.ts'
import type { ConstitutionAmendment } from '../types.ts'

const packed = `id:s	amendment-1922	amendment-1945	amendment-1946	amendment-1953	amendment-1962	amendment-1964	amendment-1972	amendment-1986	amendment-1997	constitution-1919
names.en:s	Amendment of 1922	Instrument of Amendment, 1945	Instrument of Amendment, 1946	Instrument of Amendment, 1953	Instrument of Amendment, 1962	Instruments of Amendment, 1964	Instrument of Amendment, 1972	Instrument of Amendment, 1986	Instrument of Amendment, 1997	Constitution of the ILO (Part XIII of the Treaty of Versailles)
adopted:sD	12x	6hg	9e	1953	1962	1964	1972	1986	1997-06	1919-04
session:sn	4	n	2	7	a	2	9	f	d
place:se	Geneva	Paris	Montreal	0120000001
inForce:sd	4ch	7te	89a	9yz	cic		fqh		r9s	ae
inForceState:se	in-force	not-in-force	0000010100
subject:se	governing-body-size	abrogation-of-conventions	founding-text	general-revision	governing-body-reform	league-separation	suspension-expulsion	0530060412
note:s	Governing Body from 24 to 32; day of adoption recalled	day of adoption recalled	annexed the Declaration of Philadelphia; articles 19 and 22	Governing Body to 40	Governing Body to 48	recalled	Governing Body to 56	Governing Body of 112 without reserved seats; changes 11 of 40 articles; 24 June recalled	124 acceptances, seven of them by states of chief industrial importance; 19 June recalled	accepted by the Peace Conference on 11 and 28 April; treaty signed 28 June 1919; day in force recalled`

export const constitutionAmendments: Rows<ConstitutionAmendment> = /* @__PURE__ */ openTable<ConstitutionAmendment>(packed)
