import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, expect, inject, test } from 'vitest'
import * as z from 'zod'
import { parseJson } from './json.ts'
import { fixture, mainEntries, specifier, write, writePrograms } from './programs.ts'
import { output } from './run.ts'

const project = inject('project')

const idle = z.object({ imported: z.array(z.string()), answered: z.array(z.string()) })
const watch = (module: string, ...more: string[]) =>
  parseJson(idle, output(process.execPath, ['idle.mjs', module, ...more], { cwd: project }))

beforeAll(() => {
  writePrograms(project)
  copyFileSync(fixture('idle.mjs'), join(project, 'idle.mjs'))
})

test.for(mainEntries)('%s does nothing when it is imported', (entry) => {
  expect(watch(specifier(entry)).imported).toEqual([])
})

test('no answer depends on the clock', () => {
  expect(watch(pathToFileURL(join(project, 'answers.mjs')).href, '--clock').answered).toEqual([])
})

test('a module that works when it is imported is found out, and so is one that reads the clock', () => {
  write(project, 'busy.mjs', [
    'const rows = "a b".split(" ").map((row) => row)',
    'export const since = new Date()',
    'export const answers = () => [rows, Date.now()]',
  ])
  const busy = watch(pathToFileURL(join(project, 'busy.mjs')).href, '--clock')
  expect(busy.imported).toEqual(['split', 'map', 'new Date()'])
  expect(busy.answered).toEqual(['Date.now'])
})
