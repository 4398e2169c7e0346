import { IloError } from './errors.ts'
import { sources } from './generated/tables/sources.ts'
import type { Source, SourceId } from './generated/types.ts'
import { nearest } from './text/nearest.ts'

/**
 * Every source that any value of the record cites.
 *
 * @example
 * ```ts
 * listSources().length //=> 545
 * ```
 */
export const listSources = (): Source[] => [...sources()]

/**
 * A source by its id.
 *
 * @throws {@link IloError} `unknown-source`, naming the nearest ids.
 *
 * @example
 * ```ts
 * getSource('wpmem').family //=> 'wikipedia'
 * ```
 */
export function getSource(id: SourceId): Source {
  const [source] = sources.of(id)
  if (!source) throw new IloError('unknown-source', id, 'the id of a source', nearest(id, sources.keys()))
  return source
}
