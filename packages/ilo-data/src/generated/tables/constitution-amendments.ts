// Generated from facts/ by `npm run facts`; edit those, not this file.
import { once } from '../../packed/once.ts'
import { unpackRows } from '../../packed/table.ts'
import type { ConstitutionAmendment } from '../types.ts'

const packed = `id:s	amendment-1922	amendment-1945	amendment-1946	amendment-1953	amendment-1962	amendment-1964	amendment-1972	amendment-1986	amendment-1997	constitution-1919
names.en:s	Amendment of 1922	Instrument of Amendment, 1945	Instrument of Amendment, 1946	Instrument of Amendment, 1953	Instrument of Amendment, 1962	Instruments of Amendment, 1964	Instrument of Amendment, 1972	Instrument of Amendment, 1986	Instrument of Amendment, 1997	Constitution of the ILO (Part XIII of the Treaty of Versailles)
adopted:s	1922-11-02	1945-11-05	1946-10-09	1953	1962	1964	1972	1986	1997-06	1919-04
session:s	4	27	29	36	46	48	57	72	85
place:s	Geneva	Paris	Montreal	Geneva	Geneva	Geneva	Geneva	Geneva	Geneva	Paris
inForce:s	1934-06-04	1946-09-26	1948-04-20	1954-05-20	1963-05-22		1974-11-01		2015-10-08	1920-01-10
inForceState:s	in-force	in-force	in-force	in-force	in-force	not-in-force	in-force	not-in-force	in-force	in-force
subject:s	governing-body-size	league-separation	general-revision	governing-body-size	governing-body-size	suspension-expulsion	governing-body-size	governing-body-reform	abrogation-of-conventions	founding-text
note:s	Governing Body from 24 to 32; day of adoption recalled	day of adoption recalled	annexed the Declaration of Philadelphia; articles 19 and 22	Governing Body to 40	Governing Body to 48	recalled	Governing Body to 56	Governing Body of 112 without reserved seats; changes 11 of 40 articles; 24 June recalled	124 acceptances, seven of them by states of chief industrial importance; 19 June recalled	accepted by the Peace Conference on 11 and 28 April; treaty signed 28 June 1919; day in force recalled`

export const constitutionAmendments: () => readonly ConstitutionAmendment[] = /* @__PURE__ */ once(() => unpackRows<ConstitutionAmendment>(packed))
