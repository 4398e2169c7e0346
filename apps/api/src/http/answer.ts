import { namesTag } from './cache/entity-tag.ts'
import type { Memo } from './cache/memo.ts'
import { movedWithin } from './cache/place.ts'
import type { Place } from './cache/place.ts'
import { assertRelease, formatFor, inLanguage, unknownFormat, withoutSuffix } from './asked.ts'
import type { Texts } from './address.ts'
import { Problem } from './problem.ts'
import { representationOf } from './representation.ts'
import type { Representation } from './representation.ts'
import { respondBytes, respondMoved } from './respond.ts'
import type { Route } from './route.ts'
import { languages } from '../vocabulary.ts'

/** A request for one route: the place it names, its ids and its query as they were written. */
export type Wanted = {
  readonly place: Place
  readonly ids: Texts
  readonly search: string
  readonly request: Request
}

/** What the last id would have been without a suffix that no format has; undefined where it is unknown so too. */
function suffixProblem({ path, handle }: Route, ids: Texts): Problem | undefined {
  const [name, id] = Object.entries(ids).at(-1) ?? []
  const split = id === undefined || !path.endsWith('}') ? undefined : withoutSuffix(id)
  if (name === undefined || split === undefined) return undefined
  try {
    handle({ ...ids, [name]: split.bare }, '')
    return unknownFormat(split.suffix, path.replace(/\{\w+\}$/, encodeURIComponent(split.bare)))
  } catch {
    return undefined
  }
}

function handled(route: Route, ids: Texts, search: string): ReturnType<Route['handle']> {
  try {
    return route.handle(ids, search)
  } catch (error) {
    const unknown = error instanceof Problem && error.status === 404 ? suffixProblem(route, ids) : undefined
    throw unknown ?? error
  }
}

function told({ body, tag, kept, content }: Representation, { headers }: Request): Response {
  if (namesTag(headers.get('If-None-Match'), tag)) return respondBytes(304, null, kept)
  return respondBytes(200, body, { ...kept, ...content })
}

/** Answers a route in the form and language asked for, or tells that the one who asks has that answer. */
export function answered(route: Route, { place, ids, search, request }: Wanted, memo: Memo): Response {
  assertRelease(place, new URL(request.url).pathname + search)
  const format = formatFor(place, request.headers.get('Accept'))
  const query =
    'lang' in route.parameters
      ? inLanguage(search, request.headers.get('Accept-Language'), languages)
      : search
  const key = `${format} ${place.prefix}${place.path}${query}`
  const before = memo.get(key)
  if (before !== undefined) return told(before, request)
  const answer = handled(route, ids, query)
  if ('moved' in answer) {
    const path = answer.moved.slice(0, answer.moved.length - query.length)
    return respondMoved(movedWithin(place, path + search))
  }
  const made = representationOf(answer.envelope, { name: route.name, format, place })
  memo.set(key, made)
  return told(made, request)
}
