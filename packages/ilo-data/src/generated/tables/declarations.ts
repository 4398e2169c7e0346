// Generated from facts/ by `npm run facts`; edit those, not this file.
import type { Rows } from '../../packed/rows.ts'
import { openTable } from '../../packed/table.ts'
import type { Declaration } from '../types.ts'

const packed = `id:s	apartheid-1964	centenary-2019	covid-call-2021	fundamental-principles-1998	global-jobs-pact-2009	mne-1977	philadelphia-1944	safe-environment-2022	social-justice-2008	supervision-1926	women-workers-1975
kind:se	declaration	resolution	00101001010
names.en:s	Declaration concerning the policy of apartheid in South Africa	Centenary Declaration for the Future of Work	Global Call to Action for a human-centred recovery from the COVID-19 crisis	Declaration on Fundamental Principles and Rights at Work	Global Jobs Pact	Tripartite Declaration of Principles concerning Multinational Enterprises and Social Policy	Declaration of Philadelphia	Resolution on a safe and healthy working environment as a fundamental principle	Declaration on Social Justice for a Fair Globalization	Resolution setting up the supervisory committees	Declaration on equality of opportunity and treatment for women workers
adopted:sd	ctt	sbc	svj	me7	phu	1977-11	759	t5h	p7g	1926	1975-06
body:se	conference	governing-body	00000100000
session:sn	1c	1o	1	-n	c	2y	-4y	2c	-d	-2h	1g
place:se	Geneva	Philadelphia	online	00200010000
amended:Se	2022-06	1981|1988	2000-11|2006-03|2017-03	1  0 2  0
note:s	recalled; lapsed after 1994		recalled	vote 273 to 0 with 43 abstentions; follow-up revised in June 2010 (recalled)	a resolution	16 November 1977 and a change in 2022 recalled; a note of 2018 prints November 2006	annexed to the Constitution by the 1946 amendment	month sourced, day recalled; C155 and C187 became fundamental	2022 change recalled		recalled`

export const declarations: Rows<Declaration> = /* @__PURE__ */ openTable<Declaration>(packed)
