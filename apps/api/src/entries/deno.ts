import type { Hono } from 'hono'
import { createApp } from '../app.ts'
import { code } from './built.ts'
import { listening } from './listening.ts'
import { logging, now } from './logging.ts'

type Address = { readonly hostname: string; readonly port: number }
type Options = Partial<Address> & { readonly onListen: (address: Address) => void }
type Server = { shutdown(): Promise<void> }

/** As much of Deno as is used here. */
declare const Deno: {
  readonly env: { get(name: 'PORT' | 'HOST' | 'LOG' | 'LOG_QUERY'): string | undefined }
  serve(options: Options, answer: (request: Request) => ReturnType<Hono['fetch']>): Server
  addSignalListener(signal: 'SIGINT' | 'SIGTERM', listener: () => void): void
  exit(code: number): never
}

const { port, host, problem, started, refused } = listening({
  PORT: Deno.env.get('PORT'),
  HOST: Deno.env.get('HOST'),
})
const log = logging({ LOG: Deno.env.get('LOG'), LOG_QUERY: Deno.env.get('LOG_QUERY') })

function stop(line: string): never {
  console.error(line)
  Deno.exit(1)
}

function serve(): Server {
  const { fetch: answer } = createApp({ report: log.report, code, now })
  const options = { port, onListen: (at: Address) => console.log(started(at.port)) }
  try {
    return Deno.serve(
      host === undefined ? options : { ...options, hostname: host },
      log.logged((request) => answer(request)),
    )
  } catch (error) {
    return stop(refused(error))
  }
}

const wrong = problem ?? log.problem
if (wrong !== undefined) stop(wrong)
const server = serve()
let stopping = false

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  Deno.addSignalListener(signal, () => {
    // A second signal ends the process at once, and so does a client that stays for five seconds.
    if (stopping) Deno.exit(1)
    stopping = true
    setTimeout(() => Deno.exit(0), 5_000)
    void server.shutdown().then(() => Deno.exit(0))
  })
}
