// Generated from facts/ by `npm run facts`; edit those, not this file.
import type { Rows } from '../../packed/rows.ts'
import { openTable } from '../../packed/table.ts'
import type { SupervisionProcedure } from '../types.ts'

const packed = `id:s	article-33	cas	ceacr	cfa	complaints	ffcc	general-surveys	interpretation	non-metropolitan	reports-ratified	reports-to-partners	representations	submission
kind:se	procedure	body	0111010000000
names.en:s	Measures to secure compliance	Conference Committee on the Application of Standards	Committee of Experts on the Application of Conventions and Recommendations	Committee on Freedom of Association	Complaints and Commissions of Inquiry	Fact-Finding and Conciliation Commission on Freedom of Association	Reports on unratified instruments and General Surveys	Questions of interpretation	Declarations for non-metropolitan territories	Reports on ratified Conventions	Communication of reports to employers and workers	Representations	Submission to the competent authorities
articles:I	33		19|22|35		26|27|28|29|30|31|32|33|34		19	37	35	22	23	24|25	19
created:se	1919	1926	1946	1950-01	1951-11	0114032000000
members:i			20	10		9
parent:se	governing-body	office	conference	ceacr	2200003 11101
note:s	recalled; used for Myanmar in 2000	tripartite; discusses selected cases from the experts report each June	independent jurists; examine reports each November-December	independent chair and nine tripartite members; complaints even without ratification	by a member, a delegate or the Governing Body itself	set up with the United Nations	added by the 1946 amendment; one survey a year	International Court of Justice or a tribunal; four advisory opinions 1922-1932 (number recalled)				by employers or workers organisations; tripartite committee	within 12 or at most 18 months of the end of the session`

export const supervision: Rows<SupervisionProcedure> = /* @__PURE__ */ openTable<SupervisionProcedure>(packed)
