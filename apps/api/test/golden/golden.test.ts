import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeHash } from '../../build/code-hash.ts'
import { createApp } from '../../src/app.ts'
import { addresses, nameOf } from './addresses.ts'
import { askingFunction } from './answer.ts'
import { allowances, compare, table } from './compare.ts'
import type { Expected, Row } from './compare.ts'
import { endAll } from './processes.ts'
import { runtimes } from './runtimes.ts'

const folders = mkdtempSync(join(tmpdir(), 'ilo-golden-'))
const faults: unknown[] = []
const rows: Row[] = []
/** What the app answers where it compresses, and where it leaves that to the platform. */
let expected: readonly Expected[] = []
let uncompressed: readonly Expected[] = []

beforeAll(async () => {
  const code = codeHash()
  const answers = async (compression: boolean): Promise<readonly Expected[]> => {
    const ask = askingFunction(createApp({ code, compression, report: (error) => faults.push(error) }).fetch)
    return Promise.all(addresses.map(async (asked) => ({ asked, answer: await ask(asked) })))
  }
  ;[expected, uncompressed] = [await answers(true), await answers(false)]
})

afterAll(() => {
  endAll()
  rmSync(folders, { recursive: true, force: true })
  console.log(`\nThe same ${addresses.length} requests, against the app in process:\n${table(rows)}\n`)
})

test('the answers to compare with are those that the addresses are there for', () => {
  const statuses = expected.map(({ asked, answer }) => `${nameOf(asked)} → ${answer.status}`)
  expect(statuses).toEqual(addresses.map((asked) => `${nameOf(asked)} → ${asked.status}`))
  expect(faults).toEqual([])
})

test('the addresses meet every form and every outcome', () => {
  const types = expected.map(({ answer }) => answer.headers['content-type']?.split(';')[0])
  for (const type of ['json', 'problem+json', 'ld+json', 'x-ndjson'])
    expect(types).toContain(`application/${type}`)
  expect(types).toContain('text/csv')
  expect(types).toContain('application/atom+xml')
  expect(types).toContain('text/html')
  expect(expected.map(({ answer }) => answer.headers['content-encoding'])).toContain('gzip')
  expect(uncompressed.map(({ answer }) => answer.headers['content-encoding'])).not.toContain('gzip')
  const languages = expected.map(({ answer }) => answer.headers['content-language'])
  for (const language of ['en', 'fr', 'es', 'bg']) expect(languages).toContain(language)
})

describe('from the built file', () => {
  test.each(runtimes)(
    '$name answers as the app does',
    { timeout: 120_000 },
    async ({ name, version, compression, serve }) => {
      const folder = mkdtempSync(join(folders, 'runtime-'))
      const comparison = await serve(folder, (ask) =>
        compare(name, compression ? expected : uncompressed, ask),
      )
      rows.push({ name, version: version(), ...comparison })
      expect(comparison.different).toEqual([])
    },
  )

  test('no difference is allowed that no runtime makes', () => {
    const used = new Set(rows.flatMap((row) => [...row.used]))
    expect(allowances.filter((allowance) => !used.has(allowance))).toEqual([])
  })
})
