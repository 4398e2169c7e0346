export { cite } from './cite.ts'
export { citationItem } from './item.ts'
export type { Citable, CitationOptions, CitationStyle, CslDate, CslItem } from './types.ts'
