import { join } from 'node:path'
import { beforeAll, expect, inject, test } from 'vitest'
import * as z from 'zod'
import { exportsOf } from '../../ilo-data/build/ship/entries.ts'
import { parseJson } from './json.ts'
import { bundle, mainEntries, specifier, write, writePrograms } from './programs.ts'
import { run } from './run.ts'
import { browser, machineNode, node24, others, runScript, withPage, withWorkerd } from './runtimes.ts'
import type { Runtime } from './runtimes.ts'

const project = inject('project')
const node20 = machineNode()
const answers = z.record(z.string(), z.unknown())
let expected: z.infer<typeof answers> = {}

const ask = (runtime: Runtime, script: string) => parseJson(answers, runScript(runtime, project, script))

beforeAll(() => {
  writePrograms(project)
  expected = ask(node24, 'import.mjs')
})

test('the answers to compare with are answers', () => {
  expect(Object.keys(expected)).toEqual(mainEntries)
  expect(expected['./members']).toEqual(['България', 'BGR'])
  expect(expected['./instruments']).toEqual(['1930-06-28', 'Convention sur le travail forcé, 1930'])
  expect(expected['./ratifications']).toEqual([expect.any(Number), 'denounced'])
  expect(expected['./search']).toBe('C029')
})

test('Node 24, by require', () => {
  expect(ask(node24, 'require.cjs')).toEqual(expected)
})

const reason = node20.missing === undefined ? '' : ` (skipped: ${node20.missing})`
test.for(['import', 'require'])(`Node 20, by %s${reason}`, (way, { skip }) => {
  if (!node20.runtime) return skip()
  const script = way === 'import' ? 'import.mjs' : 'require.cjs'
  return expect(ask(node20.runtime, script)).toEqual(expected)
})

test.for(others)('$name', (runtime) => {
  expect(ask(runtime, 'import.mjs')).toEqual(expected)
})

test('workerd', async () => {
  await bundle(join(project, 'worker.mjs'), join(project, 'bundled/worker.mjs'))
  const served: unknown = await withWorkerd(join(project, 'bundled'), 'worker.mjs', async (address) => {
    const response = await fetch(address)
    return response.json()
  })
  expect(served).toEqual(expected)
})

test(`Chromium${browser === undefined ? ' (skipped: no browser is installed)' : ''}`, async ({ skip }) => {
  if (browser === undefined) return skip()
  const { published } = exportsOf()
  const files = mainEntries.map((entry): [string, string] => {
    const target = published[entry]
    const file = typeof target === 'object' ? target.default : ''
    return [specifier(entry), file.replace('.', '/node_modules/ilo-data')]
  })
  const map = JSON.stringify({ imports: Object.fromEntries(files) })
  write(project, 'page.html', [`<script type="importmap">${map}</script>`])
  const shown = await withPage(project, browser, async (page, address) => {
    await page.goto(`${address}/page.html`)
    return page.evaluate(`import('/answers.mjs').then((module) => module.answers())`)
  })
  return expect(shown).toEqual(expected)
})

test('the schemas ask for zod, and nothing else does', () => {
  write(project, 'schema.mjs', ["await import('ilo-data/schema')"])
  const { status, stderr } = run(process.execPath, ['schema.mjs'], { cwd: project })
  expect(status).toBe(1)
  expect(stderr).toContain("Cannot find package 'zod'")
})
