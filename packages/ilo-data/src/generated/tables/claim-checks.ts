// Generated from facts/ by `npm run facts`; edit those, not this file.
import type { Rows } from '../../packed/rows.ts'
import { openTable } from '../../packed/table.ts'
import type { ClaimCheck } from '../types.ts'

const packed = `claim:se	claim-62	claim-39	claim-66	claim-06	claim-26	claim-32	claim-51	claim-53	claim-61	claim-63	claim-67	claim-01	claim-05	claim-12	claim-13	claim-14	claim-17	claim-22	claim-24	claim-27	claim-28	claim-30	claim-31	claim-33	claim-34	claim-35	claim-42	claim-43	claim-45	claim-47	claim-48	claim-52	claim-54	claim-55	claim-56	claim-57	claim-58	claim-60	BC33DEFGHI44JKLM55NOP111QRSTU66V77WXYZab88000099222AA
part:ie	1	2	3	4	00010000000100000100001200000010010000000101230101201
form:se	concepts	event-date	office-contact	concepts-include	founded	office-city	office-coverage	office-name	office-since	session-every-year	tripartite-proportion	concept-count	conventions-adopted	declaration-adopted	director-general	director-general-since	first-director	fundamental-instruments	governing-body-seat-of-bulgaria	governing-body-seats	happened	headquarters	member-count	membership-start	not-ratifiable	programme-end	programme-start	ratification-count	ratification-rank	ratified	sessions-in-city	sessions-in-month	4G11AM9J3ODB0NISRCTH0VU9K4130751856000ALEF7186QP22222
count:i						177						4				10	87	188
member:se	BGR	             0 00 0
members:Se	AZE|ARM|BLR|GEO|KAZ|KGZ|RUS|TJK|TKM|UZB	                                  0          0
instruments:S																			C029|C087|C098|C100|C105|C111|C138|C182	C029|C087|C098|C100|C111|C138|C182
kind:s										recommendation
governments:i					2			28																															1
employers:i					1			14																															1
workers:i					1			14																															1
capacity:s															titular
person:se	Guy Ryder	Albert Thomas	 1                                      00
concept:se	fundamental-principle	means-of-action	bulgaria-cooperation-area	moscow-priority	strategic-objective	technical-field	        1  00       2      05      341
ids:Se	fp-freedom-of-association|fp-non-discrimination|fp-forced-labour|fp-child-labour	bg-rights-at-work|bg-employment|bg-social-protection|bg-social-dialogue	ma-policies|ma-standards|ma-technical-cooperation|ma-training-research	ma-standards|ma-technical-cooperation|ma-training-research	mos-dwcp|mos-social-dialogue|mos-social-protection|mos-employment|mos-osh|mos-gender|mos-hiv|mos-child-labour	so-standards-and-rights|so-employment|so-social-protection|so-tripartism-social-dialogue	tf-employment-policy|tf-labour-administration|tf-working-conditions|tf-management-development|tf-cooperatives|tf-social-security|tf-statistics-osh|tf-vocational-training	        3   0       1      06      452
office:se	dwt-co-moscow	                             00 000       0 00  00000
contact:s																																																	postcode	city	street	phone	fax
name:se	Decent Work Technical Support Team and Country Office for Eastern Europe and Central Asia	                             0            0
value:s																																																	107031	Moscow	Petrovka 15, office 23	+74959330810	+74959330820
city:se	Geneva	Moscow	                      0       1  1     0
month:i																						6
declaration:s											fundamental-principles-1998
programme:se	russia-2013	                                              00
event:se	1946-agreement-with-the-united-nations	2010-04-moscow-office-renamed-dwt-co	1919-01-commission-on-international-labour-legislation	1919-04-11-peace-conference-plenary-accepts-the	  23                    0 0    1           1
date:sd	1919		1919-01	1919-04			1919				1998			jl	2002-06									1919		1919	1946					2010-04	1959									qf6		2010-04	1959		2013	2016
untested:se	the former name	a voice that is not told by the number of seats	that a Convention binds those that ratify it	that a Member must respect them without ratification	that the programme is signed	that those who had ratified all of them led the others	the proportion in organs other than the Governing Body	what it stands for	    6    23       5 4   7      0      1   0`

export const claimChecks: Rows<ClaimCheck> = /* @__PURE__ */ openTable<ClaimCheck>(packed)
