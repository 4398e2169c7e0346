import { cpSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { entries } from '../../ilo-data/build/ship/entries.ts'
import * as z from 'zod'
import { parseJson } from './json.ts'
import { fixture, specifier, write } from './programs.ts'
import { run } from './run.ts'
import { withZod } from './ship.ts'

const project = inject('project')
const require = createRequire(import.meta.url)
const compilers = ['typescript', 'typescript-5'].map((name): [string, string] => {
  const manifest = require.resolve(`${name}/package.json`)
  const { version } = parseJson(z.object({ version: z.string() }), readFileSync(manifest, 'utf8'))
  return [`TypeScript ${version}`, join(dirname(manifest), 'bin/tsc')]
})
const resolutions = [
  ['bundler', 'esnext'],
  ['node16', 'node16'],
] as const
const cases = compilers.flatMap(([name, file]) =>
  resolutions.map(([resolution, module]) => ({ name, file, resolution, module })),
)

const zodProject = withZod(project)

beforeAll(() => {
  cpSync(fixture('types'), project, { recursive: true })
  cpSync(fixture('types/schema.ts'), join(zodProject, 'schema.ts'))
  write(
    zodProject,
    'every.ts',
    Object.keys(entries).map((entry, index) => `export * as m${index} from '${specifier(entry)}'`),
  )
})

describe.for(cases)('$name, $resolution', ({ file, resolution, module }) => {
  const compile = (folder: string, ...files: string[]): string => {
    const compilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noEmit: true,
      target: 'es2022',
      types: [],
      module,
      moduleResolution: resolution,
    }
    write(folder, 'tsconfig.json', [JSON.stringify({ compilerOptions, files })])
    return run(process.execPath, [file, '-p', '.'], { cwd: folder }).stdout
  }

  test('the types are found and say what is right, and what is wrong does not compile', () => {
    expect(compile(project, 'good.ts', 'bad.ts')).toMatch(/^bad\.ts\(3,15\): error TS2345: .*"C999".*\n$/)
  })

  test('every entry has types, the schemas too', () => {
    expect(compile(zodProject, 'every.ts', 'schema.ts')).toBe('')
  })
})
