import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { assertEnvelope, assertProblem } from './ask.ts'
import { endAll, withProgram } from './golden/processes.ts'
import { servers } from './golden/runtimes.ts'

const alone = mkdtempSync(join(tmpdir(), 'ilo-raw-'))
afterAll(() => {
  endAll()
  rmSync(alone, { recursive: true })
})

/** What Node itself answers before there is a request, in empty bodies: no request, one too long, one too slow. */
const byNode: ReadonlySet<number> = new Set([400, 408, 413, 417, 431])

/** Sends any bytes, and reads until the server closes. */
const exchange = (port: number, bytes: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes))
    socket.on('data', (part: Buffer) => parts.push(part))
    socket.on('error', (error) =>
      'code' in error && error.code === 'ECONNRESET' ? undefined : reject(error),
    )
    socket.on('close', () => resolve(Buffer.concat(parts)))
    socket.setTimeout(10_000, () => socket.destroy(new Error('no end')))
  })

type Told = { readonly status: number; readonly head: string; readonly body: string }

function readAnswer(answer: Buffer): Told {
  const end = answer.indexOf('\r\n\r\n')
  const head = answer.subarray(0, end === -1 ? undefined : end).toString('latin1')
  expect(head).toMatch(/^HTTP\/1\.1 \d{3} /)
  const body = end === -1 ? Buffer.of() : answer.subarray(end + 4)
  const zipped = /^content-encoding: *gzip/im.test(head) && body.byteLength > 0
  return {
    status: Number(head.slice(9, 12)),
    head,
    body: (zipped ? gunzipSync(body) : body).toString('utf8'),
  }
}

/** The law of encodings: whatever is sent, what comes back is no fault of ours and of a known form. */
function holds(answer: Buffer, sent: Buffer = Buffer.of()): void {
  if (answer.byteLength === 0) return // what is no HTTP at all may be hung up on
  const { status, head, body } = readAnswer(answer)
  expect(status, head).toBeLessThan(500)
  const type = /^content-type: *([^;\r\n]+)/im.exec(head)?.[1]
  if (type === undefined) {
    expect([...byNode, 204, 304, 308], head).toContain(status)
    expect(body.replace(/^0\r\n\r\n$/, '')).toBe('')
  } else if (sent.subarray(0, 5).toString('latin1') === 'HEAD ') expect(body).toBe('')
  else if (type === 'application/problem+json') assertProblem(JSON.parse(body), status)
  else {
    expect(status).toBe(200)
    if (type === 'application/json') assertEnvelope(JSON.parse(body))
    else expect(['text/csv', 'application/x-ndjson', 'application/ld+json', 'text/html']).toContain(type)
  }
}

const bytes = (maxLength: number): fc.Arbitrary<Buffer> =>
  fc.uint8Array({ maxLength }).map((all) => Buffer.from(all))
/** Any bytes that do not end the line in which they stand. */
const inLine = (maxLength: number): fc.Arbitrary<Buffer> =>
  bytes(maxLength).map((all) => Buffer.from(all.map((byte) => (byte === 10 || byte === 13 ? 37 : byte))))
const known = fc
  .constantFrom(
    '/v1/members/BGR',
    '/v1/members?q=',
    '/v1/search?q=',
    '/',
    '/v1/members.csv',
    '/r/x/v1/members',
    '//',
    '*',
  )
  .map((text) => Buffer.from(text))
const method = fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'OPTIONS', 'POST', 'CONNECT', 'BREW')
const header = fc.constantFrom(
  'Accept',
  'Accept-Language',
  'Accept-Encoding',
  'If-None-Match',
  'X-Request-Id',
  'Cookie',
  'Host',
  'Expect',
)

const request = fc
  .tuple(method, fc.tuple(known, inLine(20)), fc.array(fc.tuple(header, inLine(30)), { maxLength: 3 }))
  .map(([verb, path, headers]) => {
    const given = headers.flatMap(([name, value]) => [Buffer.from(`${name}: `), value, Buffer.from('\r\n')])
    return Buffer.concat([
      Buffer.from(`${verb} `),
      ...path,
      Buffer.from(' HTTP/1.1\r\nHost: x\r\nConnection: close\r\n'),
      ...given,
      Buffer.from('\r\n'),
    ])
  })
const mangled = fc.tuple(request, fc.nat(200), bytes(4)).map(([all, at, put]) => {
  const where = Math.min(at, all.byteLength)
  return Buffer.concat([all.subarray(0, where), put, all.subarray(where)])
})

const line = (text: string): Buffer =>
  Buffer.from(`${text}\r\nHost: x\r\nConnection: close\r\n\r\n`, 'latin1')
const extremes: readonly (readonly [what: string, status: number, bytes: Buffer])[] = [
  ['no request', 400, Buffer.from('no request\r\n\r\n')],
  ['another version', 400, line('GET / HTTP/9.9')],
  ['no path', 400, line('GET HTTP/1.1')],
  ['a long address', 414, line(`GET /v1/members?q=${'x'.repeat(3_000)} HTTP/1.1`)],
  ['an endless address', 431, line(`GET /v1/members?q=${'x'.repeat(70_000)} HTTP/1.1`)],
  ['an endless header', 431, line(`GET / HTTP/1.1\r\nAccept: ${'x'.repeat(70_000)}`)],
  ['many headers', 431, line(`GET / HTTP/1.1\r\n${'A: b\r\n'.repeat(20_000)}A: b`)],
  ['two lengths', 400, line('GET / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2')],
  ['a length and chunks', 400, line('POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked')],
  ['a null in a header', 400, line('GET / HTTP/1.1\r\nAccept: a\0b')],
  ['broken UTF-8', 400, line('GET /v1/members/%ff HTTP/1.1')],
  ['an overlong slash', 400, line('GET /v1/members/%c0%af HTTP/1.1')],
  ['a path beyond the root', 404, line('GET /../../etc/passwd HTTP/1.1')],
]

const node = servers.find(({ name }) => name === 'Node')

async function served(use: (port: number) => Promise<void>): Promise<void> {
  if (node === undefined) throw new Error('no server for Node')
  const { env = {}, ...command } = node.command(alone)
  const all = { ...env, PORT: '0', HOST: '127.0.0.1', LOG: 'off' }
  await withProgram({ ...command, env: all }, async ({ line: next, errors, child, ended }) => {
    await use(Number(/:(\d+)$/.exec(await next())?.[1]))
    expect(errors()).toBe('')
    child.kill('SIGTERM')
    await ended
  })
}

test('any bytes in path, query and headers over a real socket: never 5xx, always a known form', async () => {
  await served(async (port) => {
    const sent = fc.oneof({ weight: 6, arbitrary: request }, { weight: 3, arbitrary: mangled }, bytes(100))
    await fc.assert(
      fc.asyncProperty(sent, async (all) => holds(await exchange(port, all), all)),
      { numRuns: 500, seed: 4 },
    )
  })
})

test.each(extremes)('%s: %i', async (_, status, all) => {
  await served(async (port) => {
    const answer = await exchange(port, all)
    holds(answer, all)
    expect(readAnswer(answer).status).toBe(status)
  })
})

test('the law goes red at a fault of ours, at an unknown body and at an unknown type', () => {
  const answer = (text: string): Buffer => Buffer.from(text)
  for (const [text, message] of [
    ['HTTP/1.1 500 Internal Server Error\r\n\r\n', '500'],
    ['HTTP/1.1 404 Not Found\r\nContent-Type: application/problem+json\r\n\r\n{}', 'equal'],
    ['HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nstack', 'include'],
    ['HTTP/1.1 404 Not Found\r\n\r\n', 'include'],
  ] as const)
    expect(() => holds(answer(text))).toThrow(message)
})
