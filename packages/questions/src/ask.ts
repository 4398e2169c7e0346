import type { Texts } from './address.ts'
import type { Envelope } from './envelope.ts'
import type { Route } from './route.ts'

const searchOf = (query: Texts): string => {
  const pairs = Object.entries(query).map(
    ([name, text]) => `${encodeURIComponent(name)}=${encodeURIComponent(text)}`,
  )
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}

/** The answer under the canonical ids, in whatever form they are written. */
export function answerTo<Data extends object>(
  route: Route<Data>,
  ids: Texts,
  search: string,
): Envelope<Data> {
  const answer = route.handle(ids, search)
  return 'moved' in answer ? answerTo(route, answer.ids, search) : answer.envelope
}

/**
 * Puts a question: what stands in its path, and what in its query, as texts in any form that can be read.
 *
 * @throws {@link Problem} for what is unknown, missing or cannot be read.
 */
export const ask = <Data extends object>(
  route: Route<Data>,
  ids: Texts = {},
  query: Texts = {},
): Envelope<Data> => answerTo(route, ids, searchOf(query))
