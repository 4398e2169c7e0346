// Generated from facts/ by `npm run facts`; edit those, not this file.
import { once } from '../../packed/once.ts'
import { unpackRows } from '../../packed/table.ts'
import type { GoverningBodySession } from '../types.ts'

const packed = `id:s	gb-001	gb-097	gb-105	gb-110	gb-111	gb-117	gb-118	gb-123	gb-127	gb-130	gb-137	gb-140	gb-141	gb-143	gb-184	gb-204	gb-205	gb-270	gb-271	gb-272	gb-273	gb-274	gb-276	gb-279	gb-291	gb-295	gb-300	gb-311	gb-316	gb-326	gb-328	gb-329	gb-330	gb-331	gb-332	gb-334	gb-342	gb-343	gb-344	gb-347	gb-348	gb-354	gb-355	gb-1952-11
number:i	1	97	105	110	111	117	118	123	127	130	137	140	141	143	184	204	205	270	271	272	273	274	276	279	291	295	300	311	316	326	328	329	330	331	332	334	342	343	344	347	348	354	355
opened:s	1919-11	1945-11-06	1948-06	1950-01	1950-03-08	1951-11-22	1952-03-11	1953-11-24	1954-11	1955-11-15	1957-10-29	1958-11-18	1959-03	1959-11-17	1971	1977-11	1978-02-28	1997-11	1998-03	1998-06	1998-11	1999-03	1999-11	2000-11	2004-11	2006-03	2007-11	2011-06	2012-11	2016-03-10	2016-10	2017-03	2017-06	2017-10-26	2018-03-08	2018-10	2021-06-25	2021-11	2022-03	2023-03	2023-06-17	2025-06-14	2025-11-17	1952-11-24
closed:s						1951-11-26	1952-03-14	1953-11-27		1955-11-19	1957-11-01	1958-11-21		1959-11-20			1978-03-03													2016-03-24	2016-11			2017-11-09	2018-03-22	2018-11							2025-11-27	1952-11-28
place:s	Washington	Paris	San Francisco	Mysore	Geneva	Geneva	Geneva	Geneva		Geneva	Geneva	Geneva		Geneva		Geneva	Geneva	Geneva	Geneva	Geneva	Geneva		Geneva	Geneva		Geneva	Geneva		Geneva	Geneva	Geneva	Geneva	Geneva	Geneva	Geneva	Geneva	online		Geneva	Geneva	Geneva	Geneva	Geneva	Geneva
note:s	elected Albert Thomas provisional Director	number inferred: approved minutes of 96th, fixed 98th	Morse elected Director-General	Fact-Finding and Conciliation Commission approved		set up Committee on Freedom of Association	dates as planned		convened first European Regional Conference						PRC recognised as representing China	MNE Declaration adopted						announced		MNE Declaration amended	session named in GB316CFA	Georgian edition of MNE Declaration prints November 2006		approved CFA 361st report (May-June 2011)			papers dated Oct 2016	revised MNE Declaration	decision record dated 20 June 2017			simplified report form, six-year technical cycle (recalled)		announced	elected Houngbo 25 March 2022	welcomed Global Coalition for Social Justice			announced; number inferred	number not visible in excerpt`

export const governingBodySessions: () => readonly GoverningBodySession[] = /* @__PURE__ */ once(() => unpackRows<GoverningBodySession>(packed))
