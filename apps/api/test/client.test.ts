import type { App } from '@ilo/api/client'
import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { InstrumentCode, MemberCode } from 'ilo-data'
import { paths, questions } from '@ilo/questions'
import type { Envelope, MemberAnswer, ProblemDetails } from '@ilo/questions'
import type { Hono } from 'hono'
import { hc } from 'hono/client'
import type { BlankEnv } from 'hono/types'
import { expect, expectTypeOf, test } from 'vitest'
import { createApp } from '../src/app.ts'
import { membersOf, told } from './client-example.ts'

const require = createRequire(import.meta.url)
const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc')

const origin = 'http://localhost'
const app = createApp()
const options = { fetch: app.request }
const api = hc<App>(origin, options)

test('the example of the documentation gives what it says', async () => {
  const asked = { member: 'BGR', instrument: 'C087', on: '2009-06-01' }
  expect(await told(origin, asked, options)).toBe('Bulgaria, C087: in-force on 2009-06-01, derived')
  expect(await told(origin, { ...asked, member: 'BGX' }, options)).toMatch(/'BGX'.* Nearest: .*\bBGR\b/)
  expect(await membersOf(origin, 'europe-central-asia', 'bg', options)).toContain('България')
  const shown = readFileSync(new URL('../../../docs/client.md', import.meta.url), 'utf8')
  const example = readFileSync(new URL('client-example.ts', import.meta.url), 'utf8')
  expect(shown).toContain(`\`\`\`ts\n${example}\`\`\``)
})

test('an answer is typed by its address, and a refusal by its status', async () => {
  const answer = await api.v1.members[':member'].$get({ param: { member: 'BGR' }, query: { lang: 'fr' } })
  if (!answer.ok) {
    const problem = await answer.json()
    expectTypeOf(problem).toEqualTypeOf<ProblemDetails>()
    throw new Error(problem.detail)
  }
  const envelope = await answer.json()
  expectTypeOf(envelope).toEqualTypeOf<Envelope<MemberAnswer>>()
  expectTypeOf(envelope.data.id).toEqualTypeOf<MemberCode>()
  expect(envelope).toMatchObject({
    data: { id: 'BGR', name: { text: 'Bulgarie' } },
    meta: { language: 'fr' },
  })
})

test('the rows of a list are typed', async () => {
  const answer = await api.v1.instruments.$get({ query: { category: 'fundamental' } })
  if (!answer.ok) throw new Error('refused')
  const { data } = await answer.json()
  expectTypeOf(data.map(({ id }) => id)).toEqualTypeOf<InstrumentCode[]>()
  expect(data.map(({ id }) => id)).toContain('C087')
})

test('what is misspelt does not compile', () => {
  // @ts-expect-error -- there is no such address
  expectTypeOf(api.v1.member).not.toBeAny()
  // @ts-expect-error -- an address needs its ids
  expectTypeOf(api.v1.members[':member'].$get).toBeCallableWith({ query: { lang: 'fr' } })
  // @ts-expect-error -- another form of the rows than the one that is told
  expectTypeOf(api.v1.members.$get).toBeCallableWith({ query: { fields: 'id' } })
  expectTypeOf(api.v1.members.$get).toBeCallableWith({ query: { region: 'africa' } })
})

test('the built types need nothing but hono', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ilo-client-'))
  try {
    mkdirSync(join(folder, 'node_modules'))
    symlinkSync(join(import.meta.dirname, '../node_modules/hono'), join(folder, 'node_modules/hono'))
    copyFileSync(new URL('../dist/client.d.ts', import.meta.url), join(folder, 'client.d.ts'))
    const compile = (code: string): string => {
      const example = readFileSync(new URL('client-example.ts', import.meta.url), 'utf8')
      writeFileSync(join(folder, 'example.ts'), `${example.replace('@ilo/api/client', './client')}${code}`)
      const args = [tsc, '--noEmit', '--strict', '--module', 'preserve', '--lib', 'es2023,dom', 'example.ts']
      return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }).stdout
    }
    expect(compile('')).toBe('')
    expect(compile("hc<App>('http://localhost').v1.membres")).toContain("Property 'membres' does not exist")
  } finally {
    rmSync(folder, { recursive: true })
  }
})

type Schema = App extends Hono<BlankEnv, infer S> ? S : never
type Data<Path extends keyof Schema> = Extract<Schema[Path]['$get'], { status: 200 }>['output']['data']
type Untold = { [Path in keyof Schema]: [Data<Path>] extends [never] ? Path : never }[keyof Schema]

test('every question can be asked, and what it answers is told', () => {
  expectTypeOf<Untold>().toBeNever()
  expectTypeOf<Data<'/v1/members/:member'>>().toEqualTypeOf<MemberAnswer>()
  const known: readonly string[] = Object.values(paths)
  expect(questions.map(({ path }) => path).filter((path) => !known.includes(path))).toEqual([])
})
