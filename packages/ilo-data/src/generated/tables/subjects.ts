// Generated from facts/ by `npm run facts`; edit those, not this file.
import { once } from '../../packed/once.ts'
import { unpackRows } from '../../packed/table.ts'
import type { Subject } from '../types.ts'

const packed = `id:s	child-labour	dockworkers	employment-policy	employment-security	equality-of-opportunity	final-articles	fishers	forced-labour	freedom-of-association	hiv-aids	indigenous-peoples	labour-administration	maternity-protection	migrant-workers	occupational-safety-health	seafarers	social-policy	social-security	specific-categories	tripartite-consultation	vocational-training	wages	working-time
names.en:s	Elimination of child labour and protection of children and young persons	Dockworkers	Employment policy and promotion	Employment security	Equality of opportunity and treatment	Final articles Conventions	Fishers	Forced labour	Freedom of association, collective bargaining, and industrial relations	HIV and AIDS	Indigenous and tribal peoples	Labour administration and inspection	Maternity protection	Migrant workers	Occupational safety and health	Seafarers	Social policy	Social security	Specific categories of workers	Tripartite consultation	Vocational guidance and training	Wages	Working time
order:i	3	20	7	9	4	23	19	2	1	17	21	6	14	16	12	18	15	13	22	5	8	10	11`

export const subjects: () => readonly Subject[] = /* @__PURE__ */ once(() => unpackRows<Subject>(packed))
