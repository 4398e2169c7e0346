import type { Hono } from 'hono'
import { createApp } from '../app.ts'
import { code } from './built.ts'
import { listening } from './listening.ts'
import { logging, now } from './logging.ts'

type Server = { readonly port: number; stop(closeConnections?: boolean): Promise<void> }

/** As much of Bun as is used here. */
declare const Bun: {
  serve(options: {
    readonly port: number
    readonly hostname?: string
    readonly fetch: (request: Request) => ReturnType<Hono['fetch']>
  }): Server
}

const { PORT, HOST, LOG, LOG_QUERY } = process.env
const { port, host, problem, started, refused } = listening({ PORT, HOST })
const log = logging({ LOG, LOG_QUERY })

function stop(line: string): never {
  console.error(line)
  process.exit(1)
}

function serve(): Server {
  const { fetch: answer } = createApp({ report: log.report, code, now })
  const options = { port, fetch: log.logged((request) => answer(request)) }
  try {
    return Bun.serve(host === undefined ? options : { ...options, hostname: host })
  } catch (error) {
    return stop(refused(error))
  }
}

const wrong = problem ?? log.problem
if (wrong !== undefined) stop(wrong)
const server = serve()
console.log(started(server.port))

// A second signal ends the process at once.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void server.stop()
    setTimeout(() => void server.stop(true), 5_000).unref()
  })
}
