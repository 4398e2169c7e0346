// Generated from facts/ by `npm run facts`; edit those, not this file.
import type { Rows } from '../../packed/rows.ts'
import { openTable } from '../../packed/table.ts'
import type { GoverningBodySession } from '../types.ts'

const packed = `id:s	gb-001	gb-097	gb-105	gb-110	gb-111	gb-117	gb-118	gb-123	gb-127	gb-130	gb-137	gb-140	gb-141	gb-143	gb-184	gb-204	gb-205	gb-270	gb-271	gb-272	gb-273	gb-274	gb-276	gb-279	gb-291	gb-295	gb-300	gb-311	gb-316	gb-326	gb-328	gb-329	gb-330	gb-331	gb-332	gb-334	gb-342	gb-343	gb-344	gb-347	gb-348	gb-354	gb-355	gb-1952-11
number:in	1	2o	8	5	1	6	1	5	4	3	7	3	1	2	15	k	1	1t	1	1	1	1	2	3	c	4	5	b	5	a	2	1	1	1	1	2	8	1	1	3	1	6	1
opened:sD	1919-11	7ke	1948-06	1950-01	17z	hc	32	hb	1954-11	k1	ju	ap	1959-03	a4	1971	1977-11	55i	1997-11	1998-03	1998-06	1998-11	1999-03	1999-11	2000-11	2004-11	2006-03	2007-11	2011-06	2012-11	apu	2016-10	2017-03	2017-06	gj	3p	2018-10	xh	2021-11	2022-03	2023-03	k2	k8	4c	-kkg
closed:sD						99t	31	hb		k2	jt	ap		a4			55i													aq5	2016-11			gj	3p	2018-11							25z	-kkm
place:se	Geneva	Mysore	Paris	San Francisco	Washington	online	42310000 000 0 000000 00 00 000000005 000000
note:s	elected Albert Thomas provisional Director	number inferred: approved minutes of 96th, fixed 98th	Morse elected Director-General	Fact-Finding and Conciliation Commission approved		set up Committee on Freedom of Association	dates as planned		convened first European Regional Conference						PRC recognised as representing China	MNE Declaration adopted						announced		MNE Declaration amended	session named in GB316CFA	Georgian edition of MNE Declaration prints November 2006		approved CFA 361st report (May-June 2011)			papers dated Oct 2016	revised MNE Declaration	decision record dated 20 June 2017			simplified report form, six-year technical cycle (recalled)		announced	elected Houngbo 25 March 2022	welcomed Global Coalition for Social Justice			announced; number inferred	number not visible in excerpt`

export const governingBodySessions: Rows<GoverningBodySession> = /* @__PURE__ */ openTable<GoverningBodySession>(packed)
