import { IloError } from './errors.ts'
import { sources } from './generated/tables/sources.ts'
import type { Source, SourceId } from './generated/types.ts'
import { once } from './packed/once.ts'
import { nearest } from './text/nearest.ts'

const byId: () => ReadonlyMap<string, Source> = /* @__PURE__ */ once(
  () => new Map(sources().map((source) => [source.id, source])),
)

/**
 * Every source that any value of the record cites.
 *
 * @example
 * ```ts
 * listSources().length //=> 545
 * ```
 */
export const listSources = (): Source[] => [...byId().values()]

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
  const source = byId().get(id)
  if (!source) throw new IloError('unknown-source', id, 'the id of a source', nearest(id, [...byId().keys()]))
  return source
}
