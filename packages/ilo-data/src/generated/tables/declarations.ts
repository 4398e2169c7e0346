// Generated from facts/ by `npm run facts`; edit those, not this file.
import { once } from '../../packed/once.ts'
import { unpackRows } from '../../packed/table.ts'
import type { Declaration } from '../types.ts'

const packed = `id:s	apartheid-1964	centenary-2019	covid-call-2021	fundamental-principles-1998	global-jobs-pact-2009	mne-1977	philadelphia-1944	safe-environment-2022	social-justice-2008	supervision-1926	women-workers-1975
kind:s	declaration	declaration	resolution	declaration	resolution	declaration	declaration	resolution	declaration	resolution	declaration
names.en:s	Declaration concerning the policy of apartheid in South Africa	Centenary Declaration for the Future of Work	Global Call to Action for a human-centred recovery from the COVID-19 crisis	Declaration on Fundamental Principles and Rights at Work	Global Jobs Pact	Tripartite Declaration of Principles concerning Multinational Enterprises and Social Policy	Declaration of Philadelphia	Resolution on a safe and healthy working environment as a fundamental principle	Declaration on Social Justice for a Fair Globalization	Resolution setting up the supervisory committees	Declaration on equality of opportunity and treatment for women workers
adopted:s	1964-07-08	2019-06-21	2021-06-17	1998-06-18	2009-06-19	1977-11	1944-05-10	2022-06-10	2008-06-10	1926	1975-06
body:s	conference	conference	conference	conference	conference	governing-body	conference	conference	conference	conference	conference
session:s	48	108	109	86	98	204	26	110	97	8	60
place:s	Geneva	Geneva	online	Geneva	Geneva	Geneva	Philadelphia	Geneva	Geneva	Geneva	Geneva
amended:S	1981|1988			2022-06		2000-11|2006-03|2017-03			2022-06
note:s	recalled; lapsed after 1994		recalled	vote 273 to 0 with 43 abstentions; follow-up revised in June 2010 (recalled)	a resolution	16 November 1977 and a change in 2022 recalled; a note of 2018 prints November 2006	annexed to the Constitution by the 1946 amendment	month sourced, day recalled; C155 and C187 became fundamental	2022 change recalled		recalled`

export const declarations: () => readonly Declaration[] = /* @__PURE__ */ once(() => unpackRows<Declaration>(packed))
