import { Hono } from 'hono'
import { addressOf, instanceOf, routerPath, unknownRoute, withoutTrailingSlash } from './address.ts'
import { Problem, respondProblem, unexpected } from './problem.ts'
import { allowedMethods, respond, respondMoved, respondOptions } from './respond.ts'
import type { Route } from './route.ts'

/** Told of every error that is a fault of ours; the one who asked only learns that there was one. */
export type Report = (error: unknown) => void

/** A Hono app that answers the routes, and everything else with a problem. */
export function serve(routes: readonly Route[], report: Report): Hono {
  const app = new Hono()
  const templates = routes.map(({ path }) => path)

  for (const { path, handle } of routes) {
    const at = routerPath(path)
    app.get(at, (c) => {
      const { search } = addressOf(c.req.url)
      const handled = handle(c.req.param(), search)
      return 'moved' in handled ? respondMoved(handled.moved) : respond(200, { json: handled.envelope })
    })
    app.options(at, respondOptions)
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
    const trimmed = withoutTrailingSlash(path, templates)
    if (trimmed === undefined) throw unknownRoute(path, templates)
    return respondMoved(trimmed + search)
  })

  app.onError((error, c) => {
    const instance = instanceOf(c.req.url)
    if (error instanceof Problem) return respondProblem(error, instance)
    report(error)
    return respondProblem(unexpected, instance)
  })

  return app
}
