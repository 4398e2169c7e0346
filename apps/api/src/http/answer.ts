import { languages, Problem } from '@ilo/questions'
import type { Route, Texts } from '@ilo/questions'
import type { Delivery } from './cache/delivery.ts'
import { movedWithin } from './cache/place.ts'
import type { Place } from './cache/place.ts'
import { assertRelease, formatFor, inLanguage, unknownFormat, withoutSuffix } from './asked.ts'
import { formatsOf, inOrderOf } from './formats/formats.ts'
import { representationOf } from './representation.ts'
import { replyMoved } from './respond.ts'
import type { Reply } from './respond.ts'

/** A request for one route: the place it names, its ids and its query as they were written. */
export type Wanted = {
  readonly place: Place
  readonly ids: Texts
  readonly search: string
  readonly request: Request
}

/** What the last id would have been without a suffix that no format has; undefined where it is unknown so too. */
function suffixProblem(route: Route, ids: Texts): Problem | undefined {
  const { path, handle } = route
  const [name, id] = Object.entries(ids).at(-1) ?? []
  const split = id === undefined || !path.endsWith('}') ? undefined : withoutSuffix(id)
  if (name === undefined || split === undefined) return undefined
  try {
    handle({ ...ids, [name]: split.bare }, '')
    const bare = path.replace(/\{\w+\}$/, encodeURIComponent(split.bare))
    return unknownFormat(split.suffix, bare, formatsOf(route))
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

/** What the answers of one service have in common. */
export type Common = { readonly delivery: Delivery; readonly release: string }

/** Answers a route in the form and language asked for, or tells that the one who asks has that answer. */
export function answered(
  route: Route,
  { place, ids, search, request }: Wanted,
  { delivery, release }: Common,
): Reply | Promise<Reply> {
  assertRelease(place, new URL(request.url).pathname + search, release)
  const format = formatFor(place, request.headers.get('Accept'), route)
  const query = inOrderOf(
    format,
    'lang' in route.parameters
      ? inLanguage(search, request.headers.get('Accept-Language'), languages)
      : search,
  )
  const key = `${format} ${place.prefix}${place.path}${query}`
  const before = delivery.again(key, request)
  if (before !== undefined) return before
  const answer = handled(route, ids, query)
  if ('moved' in answer) {
    const path = answer.moved.slice(0, answer.moved.length - query.length)
    return replyMoved(movedWithin(place, path + search))
  }
  const telling = { name: route.name, presentation: answer.presentation }
  const made = representationOf(answer.envelope, { route: telling, format, place, release })
  return delivery.first(key, made, request)
}
