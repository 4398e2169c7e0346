import { createServer } from 'node:http'
import { Problem } from '@ilo/questions'
import { getRequestListener, RequestError } from '@hono/node-server'
import { createApp } from '../app.ts'
import { replyProblem, unexpected } from '../http/problem.ts'
import { responseTo } from '../http/respond.ts'
import { code } from './built.ts'
import { listening } from './listening.ts'
import { logging, now } from './logging.ts'

const { PORT, HOST, LOG, LOG_QUERY } = process.env
const { port, host, problem, started, refused } = listening({ PORT, HOST })
const log = logging({ LOG, LOG_QUERY })

function stop(line: string): void {
  console.error(line)
  process.exit(1)
}

/** What never becomes a request of the app: a broken target or Host header. */
function malformed(error: unknown): Response {
  const ours = !(error instanceof RequestError)
  if (ours) console.error(error)
  const told = ours
    ? unexpected
    : new Problem(400, 'malformed-request', { expected: 'a valid path and Host header' })
  log.malformed(told.status)
  return responseTo(undefined, replyProblem(told, '/'))
}

const { fetch: answered } = createApp({ report: log.report, code, now })
const answer = getRequestListener(
  log.logged((request) => answered(request)),
  {
    hostname: 'localhost', // for HTTP/1.0, which sends no Host
    errorHandler: malformed,
  },
)
const server = createServer((request, response) => void answer(request, response))

server.on('error', (error) => stop(refused(error)))

// A second signal ends the process at once.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close()
    setTimeout(() => server.closeAllConnections(), 5_000).unref()
  })
}

const wrong = problem ?? log.problem
if (wrong !== undefined) stop(wrong)
else {
  server.listen(port, host, () => {
    const address = server.address()
    console.log(started(typeof address === 'object' ? (address?.port ?? port) : port))
  })
}
