import { createServer } from 'node:http'
import { getRequestListener, RequestError } from '@hono/node-server'
import { createApp } from './app.ts'
import { Problem, respondProblem, unexpected } from './http/problem.ts'

const written = process.env['PORT'] || '8787'
const host = process.env['HOST'] || undefined
const port = /^\d{1,5}$/.test(written) ? Number(written) : Number.NaN

function stop(line: string): void {
  console.error(line)
  process.exit(1)
}

/** What never becomes a request of the app: a broken target or Host header. */
function malformed(error: unknown): Response {
  if (error instanceof RequestError) {
    return respondProblem(
      new Problem(400, 'malformed-request', { expected: 'a valid path and Host header' }),
      '/',
    )
  }
  console.error(error)
  return respondProblem(unexpected, '/')
}

const named = host === undefined || ['0.0.0.0', '::'].includes(host) ? 'localhost' : host
const origin = (at: number): string => `http://${named.includes(':') ? `[${named}]` : named}:${at}`

const answer = getRequestListener(createApp(console.error).fetch, {
  hostname: 'localhost', // for HTTP/1.0, which sends no Host
  errorHandler: malformed,
})
const server = createServer((request, response) => void answer(request, response))

server.on('error', (error) => {
  const busy = 'code' in error && error.code === 'EADDRINUSE'
  stop(
    busy
      ? `Port ${port} is already in use: set PORT to another, or stop what uses it.`
      : `Cannot listen on ${origin(port)}: ${error.message}`,
  )
})

// A second signal ends the process at once.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close()
    setTimeout(() => server.closeAllConnections(), 5_000).unref()
  })
}

if (port <= 65_535) {
  server.listen(port, host, () => {
    const address = server.address()
    console.log(
      `ILO record listening on ${origin(typeof address === 'object' ? (address?.port ?? port) : port)}`,
    )
  })
} else {
  stop(`PORT is '${written}', but must be a number from 0 to 65535.`)
}
