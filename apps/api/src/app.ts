import { releaseOf, unbuilt, version, versionOf } from '@ilo/questions'
import type { Hono } from 'hono'
import { gzip } from './http/cache/gzip.ts'
import type { Clock, Report } from './http/finish.ts'
import { serve } from './http/serve.ts'
import { pages } from './pages.ts'
import { routes } from './routes.ts'

/** What only the place where the app runs can give it. */
type Place = {
  /** Told of every error that is a fault of ours; nothing of it is told to the one who asked. */
  readonly report?: Report
  /** Hash of the code, from the build: together with the facts it names the release. */
  readonly code?: string
  /** False where the platform compresses by itself. */
  readonly compression?: boolean
  /** Milliseconds since any moment, for `Server-Timing`; the app itself reads no clock. */
  readonly now?: Clock
}

/** The API over the record as one Hono app for every runtime: it reads no clock, no environment and no file. */
export function createApp({ report = () => {}, code = unbuilt, compression = true, now }: Place = {}): Hono {
  const told = versionOf(code)
  return serve(
    routes.map((route) => (route.path === version.path ? told : route)),
    { report, release: releaseOf(code), pages, compress: compression ? gzip : undefined, now },
  )
}
