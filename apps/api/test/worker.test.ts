import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { built } from './golden/programs.ts'
import { dryRun } from './golden/wrangler.ts'

const folder = mkdtempSync(join(tmpdir(), 'ilo-worker-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What the worker may weigh with all facts and where each was read, gzipped, in bytes. */
const limit = 230_000

function assertLight(gzip: number): void {
  if (gzip > limit) throw new Error(`the worker weighs ${gzip} bytes gzipped, and may weigh ${limit}`)
}

test('what wrangler would deploy is what was built, and is light enough', () => {
  const { file, gzip } = dryRun(folder)
  expect(readFileSync(file, 'utf8')).toBe(readFileSync(built('cloudflare'), 'utf8'))
  expect(gzip).toBeGreaterThan(50_000)
  assertLight(gzip)
})

test('a worker that is too heavy is found out', () => {
  const heavy = join(folder, 'heavy')
  mkdirSync(heavy)
  // Text that no compression makes smaller than three quarters.
  const text = Array.from({ length: 8_000 }, (_, index) =>
    createHash('sha256').update(String(index)).digest('base64'),
  )
  const main = 'cloudflare.js'
  writeFileSync(
    join(heavy, 'wrangler.jsonc'),
    JSON.stringify({ name: 'heavy', main, compatibility_date: '2026-01-01' }),
  )
  writeFileSync(
    join(heavy, main),
    `export default { fetch: () => new Response(${JSON.stringify(text.join(''))}) }`,
  )
  const { gzip } = dryRun(heavy, heavy)
  expect(() => assertLight(gzip)).toThrow(/^the worker weighs \d{6} bytes gzipped, and may weigh 230000$/)
})
