import { spawn } from 'node:child_process'
import type { ChildProcessByStdio } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import worker from '../src/cloudflare.ts'
import { assertEnvelope, assertProblem } from './ask.ts'

const alone = mkdtempSync(join(tmpdir(), 'ilo-api-'))
const entry = join(alone, 'node.mjs')

beforeAll(() => copyFileSync(fileURLToPath(new URL('../dist/node.js', import.meta.url)), entry))
afterAll(() => rmSync(alone, { recursive: true }))

type Child = ChildProcessByStdio<null, Readable, Readable>

const start = (env: Readonly<Record<string, string>>): Child =>
  spawn(process.execPath, [entry], { cwd: alone, env, stdio: ['ignore', 'pipe', 'pipe'] })

const ended = (child: Child): Promise<number | null> =>
  new Promise((resolve) => {
    child.once('close', resolve)
  })

/** Starts the built file, copied away from the workspace, on a port that is free. */
async function listening(env: Readonly<Record<string, string>> = {}) {
  const child = start({ PORT: '0', HOST: '127.0.0.1', ...env })
  const errors = text(child.stderr)
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').once('data', resolve)
    child.once('close', (code) => reject(new Error(`ended with ${code}`)))
  })
  const [, origin = '', port = ''] = /^ILO record listening on (http:\/\/[^:]+:(\d+))\n$/.exec(line) ?? []
  return { child, errors, line, origin, port }
}

/** Sends bytes that no client library would send, and returns the raw answer. */
const raw = (port: string, bytes: string): Promise<string> =>
  text(connect(Number(port), '127.0.0.1').end(bytes, 'latin1'))

describe('the file for Node, without anything installed beside it', () => {
  test('answers on a free port and stops at SIGTERM, even with a connection open', async () => {
    const { child, errors, origin } = await listening()
    const answer = await fetch(`${origin}/v1/members/bg?lang=bg`)
    expect(answer.url).toBe(`${origin}/v1/members/BGR?lang=bg`)
    expect(assertEnvelope(await answer.json()).data).toMatchObject({ name: { text: 'България' } })
    const head = await fetch(`${origin}/v1/members`, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    child.kill('SIGTERM')
    expect([await ended(child), await errors]).toEqual([0, ''])
  })

  test('answers what is no valid request with a problem, and goes on', async () => {
    const { child, errors, origin, port } = await listening()
    const broken = [
      'GET /v1/members/% HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
      'GET /v1\\members HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
      'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n',
      'GET * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    ]
    for (const bytes of broken) {
      const [head = '', body = ''] = (await raw(port, bytes)).split('\r\n\r\n')
      expect(head).toMatch(/^HTTP\/1\.1 4\d\d /)
      expect(head).toContain('Content-Type: application/problem+json')
      assertProblem(JSON.parse(body), Number(head.slice(9, 12)))
    }
    expect(await raw(port, 'GET /\xff HTTP/1.1\r\nHost: x\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /)
    expect(await raw(port, 'no request\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /)
    expect(await raw(port, 'GET /healthz HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 200 /)
    expect((await fetch(`${origin}/healthz`)).status).toBe(200)
    child.kill('SIGINT')
    expect([await ended(child), await errors]).toEqual([0, ''])
  })

  test('says localhost where it listens everywhere', async () => {
    const { child, line } = await listening({ HOST: '' })
    expect(line).toMatch(/^ILO record listening on http:\/\/localhost:\d+\n$/)
    child.kill()
    await ended(child)
  })

  test.each(['abc', '-1', '65536', '8787.5', ' '])('refuses PORT=%s in one line', async (port) => {
    const child = start({ PORT: port })
    const [code, errors] = await Promise.all([ended(child), text(child.stderr)])
    expect(code).toBe(1)
    expect(errors).toBe(`PORT is '${port}', but must be a number from 0 to 65535.\n`)
  })

  test('refuses a port in use in one line', async () => {
    const first = await listening()
    const second = start({ PORT: first.port, HOST: '127.0.0.1' })
    const [code, errors] = await Promise.all([ended(second), text(second.stderr)])
    expect(code).toBe(1)
    expect(errors).toBe(`Port ${first.port} is already in use: set PORT to another, or stop what uses it.\n`)
    first.child.kill()
    await ended(first.child)
  })
})

test('the worker for Cloudflare answers', async () => {
  const answer = await worker.fetch(new Request('https://ilo.example/v1/members?on=1977-12-31'))
  expect(assertEnvelope(await answer.json()).meta).toMatchObject({ on: '1977-12-31' })
})
