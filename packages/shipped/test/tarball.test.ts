import { createPackageFromTarballData, checkPackage, Package } from '@arethetypeswrong/core'
import type { Problem } from '@arethetypeswrong/core'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { publint } from 'publint'
import { parseAst } from 'rolldown/parseAst'
import { describe, expect, inject, test } from 'vitest'
import { entries, exportsOf, heavyEntries } from '../../ilo-data/build/ship/entries.ts'
import * as z from 'zod'
import { parseJson } from './json.ts'
import { write } from './programs.ts'
import { parts } from './syntax.ts'

const installed = join(inject('project'), 'node_modules/ilo-data')
const manifest = parseJson(
  z.record(z.string(), z.unknown()),
  readFileSync(join(installed, 'package.json'), 'utf8'),
)
const files = globSync('**/*', { cwd: installed, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(installed.length + 1))

const allowed = [
  /^package\.json$/,
  /^README\.md$/,
  /^LICENSE(-DATA)?$/,
  /^dist\/([a-z-]+\/)*[a-z-]+(\.d\.ts|\.js)$/,
  /^dist\/tables\/([a-z-]+\.csv|datapackage\.json|ilo\.ndjson|context\.jsonld)$/,
  /^dist\/schema\/json\/[a-z-]+\.schema\.json$/,
]
const strange = (names: readonly string[]) =>
  names.filter((name) => !allowed.some((shape) => shape.test(name)))

describe('the tarball', () => {
  test('holds only what it should', () => {
    expect(strange(files)).toEqual([])
    const others = [
      'src/index.ts',
      'dist/index.ts',
      'dist/a.test.js',
      'facts/release.yaml',
      'dist/index.js.map',
      '.env',
    ]
    expect(strange(others)).toEqual(others)
  })

  test('has every module that an entry reaches, and no other', () => {
    const published = Object.keys(entries).map((entry) => exportsOf().published[entry])
    const reached = new Set<string>()
    const reach = (file: string): void => {
      if (reached.has(file)) return
      reached.add(file)
      for (const name of importsOf(file)) if (name.startsWith('.')) reach(join(file, '..', name))
    }
    for (const target of published) if (typeof target === 'object') reach(join(target.default))
    expect([...reached].toSorted()).toEqual(files.filter((file) => file.endsWith('.js')).toSorted())
  })

  test('depends on nothing; its schemas alone ask for zod', () => {
    expect(manifest).not.toHaveProperty('dependencies')
    expect(manifest).not.toHaveProperty('optionalDependencies')
    expect(manifest).toMatchObject({ peerDependenciesMeta: { zod: { optional: true } } })
    for (const field of ['preinstall', 'install', 'postinstall', 'prepare']) {
      expect(manifest).not.toHaveProperty(['scripts', field])
    }
    const outside = files
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) =>
        importsOf(file)
          .filter((name) => !name.startsWith('.'))
          .map((name) => [file, name] as const),
      )
    expect([...new Set(outside.map(([, name]) => name))]).toEqual(['zod'])
    expect(outside.filter(([file]) => !file.startsWith('dist/schema/'))).toEqual([])
  })

  test('exports what the list of entries says, and each file is there', () => {
    expect(manifest['exports']).toEqual(exportsOf().published)
    for (const target of Object.values(exportsOf().published)) {
      const paths = typeof target === 'string' ? [target] : Object.values(target)
      for (const path of paths) expect(globSync(path, { cwd: installed }), path).not.toEqual([])
    }
  })

  test('satisfies publint, strictly', async () => {
    expect((await publint({ pkgDir: installed, strict: true, pack: false })).messages).toEqual([])
    const broken = { name: 'broken', type: 'module', files: ['index.js'], exports: './index.cjs' }
    const folder = join(inject('project'), 'broken')
    write(folder, 'package.json', [JSON.stringify(broken)])
    const { messages } = await publint({ pkgDir: folder, strict: true, pack: false })
    expect(messages.map(({ code }) => code)).toContain('FILE_DOES_NOT_EXIST')
  })

  test('has types that say what the modules are', async () => {
    const packed = createPackageFromTarballData(new Uint8Array(readFileSync(inject('tarball'))))
    expect(await typeProblems(packed)).toEqual([])
    const broken = {
      name: 'broken',
      version: '1.0.0',
      type: 'module',
      exports: { types: './a.d.ts', default: './a.js' },
    }
    const folder = '/node_modules/broken'
    const contents = {
      [`${folder}/package.json`]: JSON.stringify(broken),
      [`${folder}/a.js`]: 'export const a = 1',
      [`${folder}/a.d.ts`]: "export * from './b'",
    }
    const problems = await typeProblems(new Package(contents, 'broken', '1.0.0'))
    expect(problems.map(({ kind }) => kind)).toContain('InternalResolutionError')
  })
})

/** By the profile `esm-only`: `require` gets the same modules, and Node 10 is not supported. */
async function typeProblems(packed: Package): Promise<Problem[]> {
  const analysis = await checkPackage(packed)
  expect(analysis.types).toMatchObject({ kind: 'included' })
  return ('problems' in analysis ? analysis.problems : []).filter(
    (problem) =>
      !('resolutionKind' in problem && ['node10', 'node16-cjs'].includes(problem.resolutionKind)) &&
      !('entrypoint' in problem && isFile(problem.entrypoint)),
  )
}

/** Entries that are data, of which there are no types. */
const isFile = (entry: string): boolean => /^\.\/(tables|schema)\/|\.json$/.test(entry)

const importsOf = (file: string): readonly string[] =>
  parts(parseAst(readFileSync(join(installed, file), 'utf8'))).imports

describe('the modules that need nothing', () => {
  const heavy = (file: string) => heavyEntries.some((entry) => file.startsWith(join('dist', entry)))
  const modules = files.filter((file) => file.endsWith('.js') && !heavy(file))

  test.for<[string, string[]]>([
    ['a Node API', ['process', 'Buffer', 'require', '__dirname', '__filename', 'global', 'module']],
    [
      'a platform API',
      ['fetch', 'setTimeout', 'setInterval', 'performance', 'console', 'window', 'document', 'navigator'],
    ],
    [
      'the locale of the machine',
      [
        'Intl',
        'localeCompare',
        'toLocaleString',
        'toLocaleLowerCase',
        'toLocaleUpperCase',
        'toLocaleDateString',
      ],
    ],
    ['chance', ['crypto', 'random']],
    ['evaluated text', ['eval', 'Function']],
  ])('never name %s', ([, names]) => {
    for (const file of modules) {
      const { identifiers } = parts(parseAst(readFileSync(join(installed, file), 'utf8')))
      expect(
        names.filter((name) => identifiers.has(name)),
        file,
      ).toEqual([])
    }
  })

  test('never read the clock', () => {
    for (const file of modules)
      expect(parts(parseAst(readFileSync(join(installed, file), 'utf8'))).clocks, file).toBe(0)
    expect(parts(parseAst('const a = [new Date(), Date.now(), Date()]')).clocks).toBe(3)
    expect(parts(parseAst('new Date(Date.UTC(2020, 0, 1)).toISOString()')).clocks).toBe(0)
  })

  test('a module that names one is found out', () => {
    const { identifiers, imports } = parts(
      parseAst("import 'node:fs'; export * from './a.js'; process.env.A"),
    )
    expect(identifiers.has('process')).toBe(true)
    expect(imports).toEqual(['node:fs', './a.js'])
    const own =
      'const { process, b: [fetch] } = { process: 1 }; process.c; const f = (console) => console.d(fetch)'
    expect(parts(parseAst(own)).identifiers).toEqual(new Set(['d']))
  })
})

test('the licences are there', () => {
  for (const name of ['LICENSE', 'LICENSE-DATA']) expect(existsSync(join(installed, name))).toBe(true)
})
