import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, describe, expect, test } from 'vitest'
import { assertEnvelope, assertProblem } from './ask.ts'
import { endAll, withProgram } from './golden/processes.ts'
import type { Running } from './golden/processes.ts'
import { servers } from './golden/runtimes.ts'
import type { Server } from './golden/runtimes.ts'

const alone = mkdtempSync(join(tmpdir(), 'ilo-api-'))
afterAll(() => {
  endAll()
  rmSync(alone, { recursive: true })
})

type Env = Readonly<Record<string, string>>
type Listening = Running & { readonly said: string; readonly origin: string; readonly port: string }

const started = <T>({ command }: Server, env: Env, use: (program: Running) => Promise<T>): Promise<T> => {
  const { env: quiet = {}, ...rest } = command(alone)
  return withProgram({ ...rest, env: { ...quiet, ...env } }, use)
}

/** Starts the built file, copied away from the workspace, on a port that is free. */
const listening = <T>(server: Server, use: (program: Listening) => Promise<T>, env: Env = {}): Promise<T> =>
  started(server, { PORT: '0', HOST: '127.0.0.1', ...env }, async (program) => {
    const said = await program.line()
    const [, origin = '', port = ''] = /^ILO record listening on (http:\/\/[^:]+:(\d+))$/.exec(said) ?? []
    return use({ ...program, said, origin, port })
  })

/** Sends bytes that no client library would send, and returns the raw answer. */
const raw = (port: string, bytes: string): Promise<string> =>
  text(connect(Number(port), '127.0.0.1').end(bytes, 'latin1'))

describe.each(servers)('the file for $name, without anything installed beside it', (server) => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'answers on a free port and stops at %s, even with a connection open',
    async (signal) => {
      await listening(server, async ({ child, ended, errors, origin }) => {
        const answer = await fetch(`${origin}/v1/members/bg?lang=bg`)
        expect(answer.url).toBe(`${origin}/v1/members/BGR?lang=bg`)
        expect(assertEnvelope(await answer.json()).data).toMatchObject({ name: { text: 'България' } })
        const head = await fetch(`${origin}/v1/members`, { method: 'HEAD' })
        expect([head.status, await head.text()]).toEqual([200, ''])
        child.kill(signal)
        expect([await ended, errors()]).toEqual([0, ''])
      })
    },
  )

  test('says localhost where it listens everywhere', async () => {
    const said = await listening(server, async (program) => program.said, { HOST: '' })
    expect(said).toMatch(/^ILO record listening on http:\/\/localhost:\d+$/)
  })

  test.each(['abc', '-1', '65536', '8787.5', ' '])('refuses PORT=%s in one line', async (port) => {
    await started(server, { PORT: port }, async ({ ended, errors }) => {
      expect(await ended).toBe(1)
      expect(errors()).toBe(`PORT is '${port}', but must be a number from 0 to 65535.\n`)
    })
  })

  test('refuses a port in use in one line', async () => {
    await listening(server, ({ port }) =>
      started(server, { PORT: port, HOST: '127.0.0.1' }, async ({ ended, errors }) => {
        expect(await ended).toBe(1)
        expect(errors()).toBe(`Port ${port} is already in use: set PORT to another, or stop what uses it.\n`)
      }),
    )
  })
})

describe.each(servers.filter(({ name }) => name === 'Node'))('the file for $name', (server) => {
  test('answers what is no valid request with a problem, and goes on', async () => {
    await listening(server, async ({ child, ended, errors, origin, port }) => {
      const broken = [
        'GET /v1/members/% HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
        'GET /v1\\members HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
        'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n',
        'GET * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
      ]
      for (const bytes of broken) {
        const [head = '', body = ''] = (await raw(port, bytes)).split('\r\n\r\n')
        expect(head).toMatch(/^HTTP\/1\.1 4\d\d /)
        expect(head).toMatch(/\r\ncontent-type: application\/problem\+json/i)
        assertProblem(JSON.parse(body), Number(head.slice(9, 12)))
      }
      expect(await raw(port, 'GET /\xff HTTP/1.1\r\nHost: x\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /)
      expect(await raw(port, 'no request\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /)
      expect(await raw(port, 'GET /healthz HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 200 /)
      expect((await fetch(`${origin}/healthz`)).status).toBe(200)
      child.kill('SIGINT')
      expect([await ended, errors()]).toEqual([0, ''])
    })
  })
})
