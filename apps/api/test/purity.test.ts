import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { impurities } from './purity.ts'

const app = fileURLToPath(new URL('../src/app.ts', import.meta.url))
const library = createRequire(import.meta.url).resolve('ilo-data')

test('the app and all that it imports know no runtime, no clock and no environment', () => {
  const read: string[] = []
  const sources = {
    read(path: string) {
      read.push(path)
      return readFileSync(path, 'utf8')
    },
    packages: { hono: undefined, 'ilo-data': library },
  }
  expect(impurities(app, sources)).toEqual([])
  expect(read.some((path) => path.endsWith('src/standing/standing.ts'))).toBe(true)
})

test('the entry for Node would not pass', () => {
  const entry = fileURLToPath(new URL('../src/node.ts', import.meta.url))
  const sources = {
    read: (path: string) => readFileSync(path, 'utf8'),
    packages: { hono: undefined, 'ilo-data': library },
  }
  expect(impurities(entry, sources)).toEqual([
    `${entry}: import of node:http`,
    `${entry}: import of @hono/node-server`,
    `${entry}: process`,
    `${entry}: setTimeout`,
  ])
})

const faults: readonly (readonly [code: string, found: string])[] = [
  ["import { readFileSync } from 'node:fs'", 'import of node:fs'],
  ["export * from 'express'", 'import of express'],
  ["const lazy = () => import('node:os')", 'import of node:os'],
  ["const port = process.env['PORT']", 'process'],
  ['const now = Date.now()', 'Date.now'],
  ['const now = new Date()', 'Date()'],
  ['const text = `at ${Date.now()}`', 'Date.now'],
  ["const link = 'http://x' // not a comment in the text\nconst id = Math.random()", 'Math.random'],
  ['const { env } = globalThis', 'globalThis'],
]

test.each(faults)('a fault in what is imported is found: %s', (code, found) => {
  const files: Readonly<Record<string, string>> = {
    '/app.ts': "// process\nimport { deep } from './lib/deep.ts'\nexport const text = 'process'",
    '/lib/deep.ts': code,
  }
  const sources = { read: (path: string) => files[path] ?? '', packages: {} }
  expect(impurities('/app.ts', sources)).toEqual([`/lib/deep.ts: ${found}`])
})
