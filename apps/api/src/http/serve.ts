import { Problem, unknownRoute, withoutTrailingSlash } from '@ilo/questions'
import type { Route } from '@ilo/questions'
import { TrieRouter } from 'hono/router/trie-router'
import type { BlankEnv, BlankSchema } from 'hono/types'
import type { Hono } from 'hono'
import { HonoBase } from 'hono/hono-base'
import { askedAt, routerPath } from './address.ts'
import { answered } from './answer.ts'
import { assertRelease, unknownFormat, withoutSuffix } from './asked.ts'
import { deliveryOf } from './cache/delivery.ts'
import type { Compress } from './cache/delivery.ts'
import { laneOf } from './cache/lane.ts'
import { documentAt, movedWithin, placeOf } from './cache/place.ts'
import { finishing } from './finish.ts'
import { formatsOf } from './formats/formats.ts'
import type { Clock, Report } from './finish.ts'
import { answeredPage, preferred } from './page.ts'
import type { Page } from './page.ts'
import { allowedMethods, replyMoved, replyOptions } from './respond.ts'
import type { Reply } from './respond.ts'

/** How much of what was answered is kept. */
export const memoBytes = 16_000_000
/** How much is kept beside it by the requests that got it. */
export const laneBytes = 4_000_000

/** A path with its letters as such; where a percent sign is escaped, as it is, so that none is decoded twice. */
function unescaped(path: string): string {
  if (!path.includes('%') || path.includes('%25')) return path
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

/** What a service is given besides what it answers. */
type Settings = {
  readonly report: Report
  /** Facts and code, see `releaseOf`. */
  readonly release: string
  readonly pages?: readonly Page[]
  readonly compress?: Compress | undefined
  readonly now?: Clock | undefined
}

/** What is wrong with an address at which nothing is, or where it leads. */
function missing(
  url: string,
  routes: readonly Route[],
  templates: readonly string[],
  release: string,
): Reply {
  const { path, search } = askedAt(url)
  const place = placeOf(path)
  assertRelease(place, path + search, release)
  const trimmed = withoutTrailingSlash(place.path, templates)
  if (trimmed !== undefined) return replyMoved(movedWithin(place, trimmed + search))
  const document = documentAt(place)
  if (document !== undefined) return replyMoved(place.prefix + document + search)
  const split = withoutSuffix(place.path)
  if (split !== undefined && withoutTrailingSlash(`${split.bare}/`, templates) !== undefined) {
    const there = routes.find((route) => withoutTrailingSlash(`${split.bare}/`, [route.path]) !== undefined)
    throw unknownFormat(split.suffix, split.bare, there === undefined ? undefined : formatsOf(there))
  }
  throw unknownRoute(place.path, templates)
}

function wrongMethod(method: string): never {
  throw new Problem(405, 'wrong-method', {
    found: method,
    expected: `one of ${allowedMethods}`,
    headers: { Allow: allowedMethods },
  })
}

/** A Hono app that answers the routes, and everything else with a problem. */
export function serve(routes: readonly Route[], settings: Settings): Hono {
  const { report, release, pages = [], compress, now } = settings
  // The router that Hono comes to by itself for these paths, without the others that it would try: they weigh a kilobyte.
  const app = new HonoBase<BlankEnv, BlankSchema>({
    router: new TrieRouter(),
    getPath: ({ url }) => unescaped(placeOf(new URL(url).pathname).path),
  })
  const lane = laneOf(laneBytes)
  const finish = finishing(report, now)

  function answer(request: Request, make: () => Reply | Promise<Reply>): Response | Promise<Response> {
    return finish(request, () => {
      const reply = make()
      if (!(reply instanceof Promise)) lane.keep(request, reply)
      return reply
    })
  }

  function open(): Hono['fetch'] {
    const answering = new Set(routes.map(({ path }) => path))
    const templates = [...new Set([...answering, ...pages.map(({ path }) => path)])]
    const common = { delivery: deliveryOf({ mostBytes: memoBytes, compress }), release }
    for (const page of pages) {
      app.get(page.path, async (c, next) => {
        const request = c.req.raw
        if (answering.has(page.path) && !preferred(page, request.headers.get('Accept'))) return next()
        return answer(request, () =>
          answeredPage(page, { search: askedAt(c.req.url).search, request }, common),
        )
      })
    }
    for (const route of routes) {
      app.get(routerPath(route.path), (c) =>
        answer(c.req.raw, () => {
          const { path, search } = askedAt(c.req.url)
          const wanted = { place: placeOf(path), ids: c.req.param(), search, request: c.req.raw }
          return answered(route, wanted, common)
        }),
      )
    }
    for (const template of templates) {
      const at = routerPath(template)
      app.options(at, (c) => finish(c.req.raw, replyOptions))
      app.all(at, (c) => finish(c.req.raw, () => wrongMethod(c.req.method)))
    }
    app.notFound((c) => finish(c.req.raw, () => missing(c.req.url, routes, templates, release)))
    app.onError((error, c) =>
      finish(c.req.raw, () => {
        throw error
      }),
    )
    return routed
  }

  const { fetch: routed } = app
  let opened: Hono['fetch'] | undefined
  app.fetch = (request, ...rest) => {
    const before = lane.again(request)
    if (before !== undefined) return finish(request, () => before)
    // A start is not to wait for a hundred addresses of which none has been asked for.
    opened ??= open()
    return opened(request, ...rest)
  }
  return app
}
