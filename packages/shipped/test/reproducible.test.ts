import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { output } from './run.ts'
import { root, source } from './ship.ts'

const folder = mkdtempSync(join(tmpdir(), 'ilo-reproducible-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const authored = ['facts', 'build', 'src', 'package.json', 'tsconfig.json', 'tsdown.config.ts']

/** A copy of what people write, in a folder of its own: nothing that was compiled or built before. */
function checkOut(name: string): string {
  const copy = join(folder, name, 'packages/ilo-data')
  mkdirSync(copy, { recursive: true })
  for (const part of authored) cpSync(join(source, part), join(copy, part), { recursive: true })
  rmSync(join(copy, 'src/generated'), { recursive: true })
  cpSync(join(root, 'tsconfig.base.json'), join(folder, name, 'tsconfig.base.json'))
  symlinkSync(join(root, 'node_modules'), join(folder, name, 'node_modules'))
  symlinkSync(join(source, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

const compile = (copy: string, env: NodeJS.ProcessEnv): string =>
  output(process.execPath, ['build/main.ts'], { cwd: copy, env })

function build(name: string, env: NodeJS.ProcessEnv): Map<string, string> {
  const copy = checkOut(name)
  compile(copy, env)
  output(join(root, 'node_modules/.bin/tsdown'), [], { cwd: copy, env })
  output(process.execPath, ['build/ship/main.ts'], { cwd: copy, env })
  return filesOf(copy, '{src/generated,dist}/**/*')
}

const filesOf = (copy: string, pattern: string): Map<string, string> =>
  new Map(
    globSync(pattern, { cwd: copy, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((file) => [file.slice(copy.length + 1), readFileSync(file, 'utf8')]),
  )

const differing = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((file) => a.get(file) !== b.get(file))

test('the same facts give the same bytes in another folder, time zone and language', () => {
  const here = build('a', { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })
  const there = build('a-folder/with another name', { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C' })
  expect(differing(here, there)).toEqual([])
  expect(here.size).toBeGreaterThan(300)
  const [, hash = ''] =
    /contentHash[^']*'([0-9a-f]{64})'/.exec(here.get('src/generated/release.ts') ?? '') ?? []
  expect(hash).not.toBe('')
  expect(here.get('dist/tables/datapackage.json')).toContain(`"hash": "sha256:${hash}"`)
  expect([...here].filter(([, text]) => text.includes(folder)).map(([file]) => file)).toEqual([])
})

test('another fact gives another hash', () => {
  const copy = checkOut('altered')
  compile(copy, {})
  const before = filesOf(copy, 'src/generated/**/*')
  const subjects = join(copy, 'facts/subjects.yaml')
  writeFileSync(subjects, readFileSync(subjects, 'utf8').replace('Forced labour', 'Compulsory labour'))
  compile(copy, {})
  expect(differing(before, filesOf(copy, 'src/generated/**/*'))).toEqual([
    'src/generated/release.ts',
    'src/generated/tables/subjects.ts',
  ])
})
