// Generated from facts/ by `npm run facts`; edit those, not this file.
import type { Rows } from '../../packed/rows.ts'
import { openTable } from '../../packed/table.ts'
import type { Concept } from '../types.ts'

const packed = `id:s	bg-employment	bg-rights-at-work	bg-social-dialogue	bg-social-protection	fp-child-labour	fp-forced-labour	fp-freedom-of-association	fp-non-discrimination	fp-safe-healthy-environment	ma-policies	ma-standards	ma-technical-cooperation	ma-training-research	mos-child-labour	mos-dwcp	mos-employment	mos-gender	mos-hiv	mos-osh	mos-social-dialogue	mos-social-protection	so-employment	so-social-protection	so-standards-and-rights	so-tripartism-social-dialogue	tf-cooperatives	tf-employment-policy	tf-labour-administration	tf-management-development	tf-social-security	tf-statistics-osh	tf-vocational-training	tf-working-conditions
kind:se	moscow-priority	technical-field	fundamental-principle	bulgaria-cooperation-area	means-of-action	strategic-objective	333322222444400000000555511111111
order:ie	1	2	3	4	5	6	7	8	103221034012370356412120340135672
names.en:s	employment	fundamental principles and rights at work	social dialogue	social protection	abolition of child labour	elimination of forced or compulsory labour	freedom of association and right to collective bargaining	elimination of discrimination in employment and occupation	safe and healthy working environment	policies and programmes on rights, conditions, employment	international labour standards with supervision	technical cooperation	training, education, research, publishing	elimination of child labour	Decent Work Country Programmes	employment development	gender equality in the world of work	HIV/AIDS at the workplace	occupational safety and health	social dialogue	social protection	employment opportunities and income for women and men	social protection for all	standards and fundamental principles and rights at work	tripartism and social dialogue	cooperatives	employment policy	labour administration	management development	social security	labour statistics and occupational safety and health	vocational training and vocational rehabilitation	working conditions
validFrom:se	1998-06-18	1999	2022-06	    00002            1111
note:se	priority of the Moscow office, texts of 2010-2012	area of the programme signed with Bulgaria, as of 2009	1111         00000000`

export const concepts: Rows<Concept> = /* @__PURE__ */ openTable<Concept>(packed)
