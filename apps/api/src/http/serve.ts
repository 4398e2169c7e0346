import { Hono } from 'hono'
import { addressOf, instanceOf, routerPath, unknownRoute, withoutTrailingSlash } from './address.ts'
import { answered } from './answer.ts'
import { assertRelease, unknownFormat, withoutSuffix } from './asked.ts'
import { memoOf } from './cache/memo.ts'
import { movedWithin, placeOf } from './cache/place.ts'
import { context, contextPath } from './formats/json-ld.ts'
import { Problem, respondProblem, unexpected } from './problem.ts'
import { withRequestId } from './request-id.ts'
import { allowedMethods, respond, respondMoved, respondOptions } from './respond.ts'
import type { Route } from './route.ts'

/** Told of every error that is a fault of ours; the one who asked only learns that there was one. */
export type Report = (error: unknown) => void

const memoBytes = 16_000_000

/** A path with its letters as such; where a percent sign is escaped, as it is, so that none is decoded twice. */
function unescaped(path: string): string {
  if (!path.includes('%') || path.includes('%25')) return path
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

/** A Hono app that answers the routes, and everything else with a problem. */
export function serve(routes: readonly Route[], report: Report): Hono {
  const app = new Hono({ getPath: ({ url }) => unescaped(placeOf(new URL(url).pathname).path) })
  const templates = [...routes.map(({ path }) => path), contextPath]
  const memo = memoOf(memoBytes)

  for (const route of routes) {
    app.get(routerPath(route.path), (c) => {
      const { path, search } = addressOf(c.req.url)
      const wanted = { place: placeOf(path), ids: c.req.param(), search, request: c.req.raw }
      return withRequestId(answered(route, wanted, memo), c.req.raw)
    })
  }
  app.get(contextPath, (c) =>
    withRequestId(respond(200, { json: context, type: 'application/ld+json' }), c.req.raw),
  )
  for (const template of templates) {
    const at = routerPath(template)
    app.options(at, (c) => withRequestId(respondOptions(), c.req.raw))
    app.all(at, (c) => {
      throw new Problem(405, 'wrong-method', {
        found: c.req.method,
        expected: `one of ${allowedMethods}`,
        headers: { Allow: allowedMethods },
      })
    })
  }

  app.notFound((c) => {
    const { path, search } = addressOf(c.req.url)
    const place = placeOf(path)
    assertRelease(place, path + search)
    const trimmed = withoutTrailingSlash(place.path, templates)
    if (trimmed !== undefined)
      return withRequestId(respondMoved(movedWithin(place, trimmed + search)), c.req.raw)
    const split = withoutSuffix(place.path)
    if (split !== undefined && withoutTrailingSlash(`${split.bare}/`, templates) !== undefined) {
      throw unknownFormat(split.suffix, split.bare)
    }
    throw unknownRoute(place.path, templates)
  })

  app.onError((error, c) => {
    const instance = instanceOf(c.req.url)
    if (error instanceof Problem) return withRequestId(respondProblem(error, instance), c.req.raw)
    report(error)
    return withRequestId(respondProblem(unexpected, instance), c.req.raw)
  })

  return app
}
