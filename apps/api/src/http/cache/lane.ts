import type { Reply } from '../respond.ts'
import { memoOf } from './memo.ts'

/** A short way for requests that were answered before: past the router, and past all that weighs what is acceptable. */
export type Lane = {
  /** What the same request got; undefined where nothing is known of it. */
  readonly again: (request: Request) => Reply | undefined
  readonly keep: (request: Request, reply: Reply) => void
}

/** All of a request that an answer follows from, besides its address. */
const heeded = ['Accept', 'Accept-Encoding', 'Accept-Language', 'If-None-Match'] as const

/** A header holds neither a line feed, which parts them, nor a zero, which stands for none. */
function keyOf({ url, headers }: Request): string {
  let key = url
  for (const name of heeded) key += `\n${headers.get(name) ?? '\0'}`
  return key
}

/**
 * Keeps what is asked for a second time, so that a reader who asks each address once drives nothing out.
 *
 * @param mostBytes - of replies together, counted as if none shared its body with another.
 */
export function laneOf(mostBytes: number): Lane {
  const memo = memoOf<Reply>(mostBytes)
  return {
    again: (request) => (request.method === 'GET' ? memo.get(keyOf(request)) : undefined),
    keep(request, reply) {
      if (reply.memo === 'hit' && request.method === 'GET') memo.set(keyOf(request), reply)
    },
  }
}
