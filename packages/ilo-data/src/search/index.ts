export { hitsByKind, longestQuery, search } from './search.ts'
export type {
  Match,
  MatchKind,
  SearchHit,
  SearchKind,
  SearchOptions,
  SearchReference,
  SearchResults,
} from './types.ts'
