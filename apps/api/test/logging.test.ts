import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { logging } from '../src/entries/logging.ts'
import { like, objectIn } from './ask.ts'
import { endAll, withProgram } from './golden/processes.ts'
import type { Running } from './golden/processes.ts'
import { servers } from './golden/runtimes.ts'
import type { Server } from './golden/runtimes.ts'

const alone = mkdtempSync(join(tmpdir(), 'ilo-log-'))
afterAll(() => {
  endAll()
  rmSync(alone, { recursive: true })
})

type Env = Readonly<Record<string, string>>

const running = <T>(
  { command }: Server,
  env: Env,
  use: (program: Running, origin: string) => Promise<T>,
): Promise<T> => {
  const { env: own = {}, ...rest } = command(alone)
  const all = { ...own, PORT: '0', HOST: '127.0.0.1', LOG: '', LOG_QUERY: '', ...env }
  return withProgram({ ...rest, env: all }, async (program) => {
    const [, origin = ''] = /(http:\/\/\S+)$/.exec(await program.line()) ?? []
    return use(program, origin)
  })
}

const stop = async ({ child, ended }: Running): Promise<void> => {
  child.kill('SIGKILL')
  await ended
}

const jsonLine = async (program: Running) => objectIn(JSON.parse(await program.line()))

describe.each(servers)('the file for $name', (server) => {
  test('tells of each request in one line of JSON, and nothing of who asked', async () => {
    await running(server, {}, async (program, origin) => {
      const headers = { 'X-Request-Id': 'log-1', 'User-Agent': 'nosy', 'Accept-Encoding': 'identity' }
      const body = await (await fetch(`${origin}/v1/members?q=secret`, { headers })).text()
      const told = await jsonLine(program)
      expect(told).toEqual({
        time: like(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        id: 'log-1',
        method: 'GET',
        path: '/v1/members',
        status: 200,
        bytes: new TextEncoder().encode(body).byteLength,
        ms: told['ms'],
        format: 'application/json',
        memo: 'miss',
      })
      expect(told['ms']).toBeGreaterThanOrEqual(0)
      await (await fetch(`${origin}/v1/members?q=secret`, { headers })).text()
      expect(await jsonLine(program)).toMatchObject({ memo: 'hit' })
      await (await fetch(`${origin}/v1/members.csv?fields=none`)).text()
      expect(await jsonLine(program)).toMatchObject({
        status: 400,
        format: 'application/problem+json',
        id: like(/^\w+-1$/),
      })
      await stop(program)
    })
  })

  test('tells the query only where it is asked to', async () => {
    await running(server, { LOG_QUERY: '1' }, async (program, origin) => {
      await (await fetch(`${origin}/v1/members?q=a%20b`)).text()
      expect(await jsonLine(program)).toMatchObject({ path: '/v1/members?q=a%20b' })
      await stop(program)
    })
  })

  test('tells it to people with LOG=text', async () => {
    await running(server, { LOG: 'text' }, async (program, origin) => {
      await (await fetch(`${origin}/healthz`, { headers: { 'X-Request-Id': 'r' } })).text()
      expect(await program.line()).toMatch(
        /^\d\d:\d\d:\d\d 200 GET \/healthz \d+ B [\d.]+ ms application\/json miss r$/,
      )
      await stop(program)
    })
  })

  test('is silent with LOG=off', async () => {
    await running(server, { LOG: 'off' }, async (program, origin) => {
      let out = ''
      program.child.stdout?.on('data', (part: string) => (out += part))
      await (await fetch(`${origin}/healthz`)).text()
      await (await fetch(`${origin}/nothing`)).text()
      await stop(program)
      expect(out).toBe('')
    })
  })
})

const machine = (lines: string[]) => ({
  out: (line: string) => lines.push(`out ${line}`),
  error: (line: string) => lines.push(`error ${line}`),
  now: () => 0,
  date: () => new Date(0),
})

test('a fault of ours is one line with the id of its request, which the line of the request has too', async () => {
  const lines: string[] = []
  const log = logging({ LOG: undefined, LOG_QUERY: undefined }, machine(lines))
  const request = new Request('http://x/v1/members?q=secret')
  const answer = log.logged((asked) => {
    log.report(new Error('broken\nin two'), asked)
    return new Response(null, { status: 500 })
  })
  await answer(request)
  expect(lines).toHaveLength(2)
  const [error = '', out = ''] = lines.map((line) => line.replace(/^\w+ /, ''))
  expect(lines.join('')).not.toMatch(/\n|secret/)
  expect(objectIn(JSON.parse(error))).toMatchObject({
    path: '/v1/members',
    error: like(/^Error: broken\nin two/),
  })
  expect(objectIn(JSON.parse(error))['id']).toBe(objectIn(JSON.parse(out))['id'])
})

test('no text of a request can write a line of its own', async () => {
  const lines: string[] = []
  const log = logging({ LOG: 'text', LOG_QUERY: '1' }, machine(lines))
  const request = new Request('http://x/')
  // A server may hand over the target as it was sent.
  Object.defineProperty(request, 'url', { value: 'http://x/a\n00:00:00 200 GET /b' })
  await log.logged(() => new Response(''))(request)
  expect(lines).toHaveLength(1)
  expect(lines[0]).not.toContain('\n')
})

test('an unknown LOG is refused in words', () => {
  const { problem } = logging({ LOG: 'loud', LOG_QUERY: undefined }, machine([]))
  expect(problem).toBe("LOG is 'loud', but must be json, text, off.")
})
