import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { impurities } from './purity.ts'

const app = fileURLToPath(new URL('../src/app.ts', import.meta.url))
const { resolve } = createRequire(import.meta.url)
const packages = {
  hono: undefined,
  'hono/hono-base': undefined,
  'hono/router/trie-router': undefined,
  'hono/types': undefined,
  'ilo-data': resolve('ilo-data'),
  'ilo-data/dictionary': resolve('ilo-data/dictionary'),
  '@ilo/questions': resolve('@ilo/questions'),
}

test('the app and all that it imports know no runtime, no clock and no environment', () => {
  const read: string[] = []
  const sources = {
    read(path: string) {
      read.push(path)
      return readFileSync(path, 'utf8')
    },
    packages,
  }
  expect(impurities(app, sources)).toEqual([])
  for (const module of ['ilo-data/src/standing/standing.ts', 'questions/src/statistics/ranking.ts'])
    expect(read.some((path) => path.endsWith(module))).toBe(true)
})

const src = fileURLToPath(new URL('../src', import.meta.url))
const modules = globSync('**/*.ts', { cwd: src }).filter((file) => !file.endsWith('.test.ts'))
const inFiles = { read: (path: string) => readFileSync(path, 'utf8'), packages }
const impuritiesOf = (file: string): string[] => impurities(join(src, file), inFiles)

test('no file outside the entries touches a runtime, imported or not', () => {
  const shared = modules.filter((file) => !file.startsWith('entries/'))
  expect(shared.length).toBeGreaterThan(15)
  expect(shared.flatMap(impuritiesOf)).toEqual([])
})

test('each entry touches the one runtime that it is for, or none', () => {
  const entries = modules.filter((file) => file.startsWith('entries/'))
  const touched = entries.map((file) => [
    basename(file, '.ts'),
    impuritiesOf(file)
      .filter((line) => line.startsWith(join(src, file)))
      .map((line) => line.replace(`${join(src, file)}: `, '')),
  ])
  expect(Object.fromEntries(touched)).toEqual({
    built: [],
    bun: ['process', 'Bun', 'setTimeout'],
    cloudflare: [],
    deno: ['Deno', 'setTimeout'],
    fastly: ['addEventListener'],
    lambda: ['import of hono/aws-lambda'],
    listening: [],
    // What all runtimes have: a clock and a console.
    logging: ['Date()', 'performance'],
    netlify: [],
    node: ['import of node:http', 'import of @hono/node-server', 'process', 'setTimeout'],
    vercel: [],
  })
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
  ['const port = Deno.env.get(name)', 'Deno'],
  ["addEventListener('fetch', answer)", 'addEventListener'],
  ['const held = await caches.default.match(request)', 'caches.'],
  ['context.waitUntil(told)', 'waitUntil'],
]

test.each(faults)('a fault in what is imported is found: %s', (code, found) => {
  const files: Readonly<Record<string, string>> = {
    '/app.ts': "// process\nimport { deep } from './lib/deep.ts'\nexport const text = 'process'",
    '/lib/deep.ts': code,
  }
  const sources = { read: (path: string) => files[path] ?? '', packages: {} }
  expect(impurities('/app.ts', sources)).toEqual([`/lib/deep.ts: ${found}`])
})
