// Generated from facts/ by `npm run facts`; edit those, not this file.
import type { Rows } from '../../packed/rows.ts'
import { openTable } from '../../packed/table.ts'
import type { Subject } from '../types.ts'

const packed = `id:s	child-labour	dockworkers	employment-policy	employment-security	equality-of-opportunity	final-articles	fishers	forced-labour	freedom-of-association	hiv-aids	indigenous-peoples	labour-administration	maternity-protection	migrant-workers	occupational-safety-health	seafarers	social-policy	social-security	specific-categories	tripartite-consultation	vocational-training	wages	working-time
names.en:s	Elimination of child labour and protection of children and young persons	Dockworkers	Employment policy and promotion	Employment security	Equality of opportunity and treatment	Final articles Conventions	Fishers	Forced labour	Freedom of association, collective bargaining, and industrial relations	HIV and AIDS	Indigenous and tribal peoples	Labour administration and inspection	Maternity protection	Migrant workers	Occupational safety and health	Seafarers	Social policy	Social security	Specific categories of workers	Tripartite consultation	Vocational guidance and training	Wages	Working time
order:in	3	h	-d	2	-5	j	-4	-h	-1	g	4	-f	8	2	-4	6	-3	-2	9	-h	3	2	1`

export const subjects: Rows<Subject> = /* @__PURE__ */ openTable<Subject>(packed)
