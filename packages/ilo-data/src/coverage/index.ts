export { coverageOf, overallCoverage } from './coverage.ts'
export type { InstrumentCoverage, OverallCoverage } from './coverage.ts'
export type { Completeness, Coverage } from '../generated/types.ts'
