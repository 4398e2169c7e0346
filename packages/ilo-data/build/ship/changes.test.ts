import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { checkFacts } from '../check.ts'
import { changesReport } from './changes.ts'
import { compareBuilds } from './compare.ts'
import { shipped } from './main.ts'

const description = z.looseObject({ resources: z.array(z.looseObject({ name: z.string() })) })
const root = join(import.meta.dirname, '../..')
const build = new Map(
  [...shipped(checkFacts(join(root, 'facts')), '1.0.0')]
    .filter(([path]) => /^tables\/.*(\.csv|package\.json)$/.test(path))
    .map(([path, text]) => [path.slice('tables/'.length), text]),
)

/** A build in which a text of a file stands otherwise. */
function altered(file: string, found: string | RegExp, written: string): Map<string, string> {
  const text = build.get(file) ?? ''
  const result = text.replace(found, written)
  if (result === text) throw new Error(`'${found}' is not in ${file}`)
  return new Map(build).set(file, result)
}

describe('changes between two builds', () => {
  test('of the same facts are none', () => {
    const same = compareBuilds(build, build)
    expect(same).toMatchObject({ bump: 'none', tables: [], because: [] })
    expect(changesReport(same)).toContain('No fact and no shape changed.')
  })

  test('a corrected value is a patch, told with what it was', () => {
    const newer = altered('ratifications.csv', 'AFG,C013,1939-06-12', 'AFG,C013,1939-06-13')
    const changes = compareBuilds(build, newer)
    expect(changes).toMatchObject({ bump: 'patch', because: ['1 corrected in ratifications'] })
    expect(changes.tables).toEqual([
      {
        table: 'ratifications',
        added: [],
        removed: [],
        changed: [
          { key: 'AFG|C013', values: [{ field: 'registered', was: '1939-06-12', now: '1939-06-13' }] },
        ],
        shape: [],
      },
    ])
    expect(changesReport(changes)).toContain('- Changed `AFG|C013`, registered: `1939-06-12` → `1939-06-13`')
    expect(changesReport(changes)).toContain('| ratifications | 0 | 0 | 1 |')
  })

  test('a new fact is minor, and outweighs a correction', () => {
    const newer = altered(
      'ratifications.csv',
      'AFG,C013,1939-06-12',
      'AFG,C012,1939-06-12,,unknown,,,,,\nAFG,C013,1939',
    )
    const changes = compareBuilds(build, newer)
    expect(changes).toMatchObject({ bump: 'minor', because: ['1 added in ratifications'] })
    expect(changesReport(changes)).toContain('- Added `AFG|C012`: member `AFG`, instrument `C012`')
  })

  test('a fact that was wrong and is gone is a patch', () => {
    const newer = altered('ratifications.csv', /AFG,C013,.*\n/, '')
    expect(compareBuilds(build, newer)).toMatchObject({
      bump: 'patch',
      because: ['1 removed in ratifications'],
    })
  })

  test('an id that is gone is major', () => {
    const newer = altered('subjects.csv', /forced-labour,.*\n/, '')
    const changes = compareBuilds(build, newer)
    expect(changes).toMatchObject({ bump: 'major', because: ['removed ids in subjects: forced-labour'] })
    expect(changesReport(changes)).toContain(
      'The next version is **major**: removed ids in subjects: forced-labour.',
    )
  })

  test.for([
    [
      'a field that goes',
      '"name": "names.en"',
      '"name": "names.es"',
      'major',
      'removed field names.en in subjects',
    ],
    ['another type', '"integer"', '"string"', 'major', 'changed type of order in subjects'],
  ] as const)('%s is a change of shape', ([, found, written, bump, why]) => {
    const text = build.get('datapackage.json') ?? ''
    const at = text.indexOf(found, text.indexOf('"path": "subjects.csv"'))
    const newer = new Map(build).set(
      'datapackage.json',
      text.slice(0, at) + written + text.slice(at + found.length),
    )
    const changes = compareBuilds(build, newer)
    expect(changes.bump).toBe(bump)
    expect(changes.because).toContain(why)
  })

  test('a value that a field may have is minor when it comes, and major when it goes', () => {
    const more = altered('datapackage.json', '"enum": [', '"enum": ["another-value",')
    const [change] = compareBuilds(build, more).tables
    expect(change?.shape[0]).toMatch(/^new value another-value of /)
    expect(compareBuilds(build, more).bump).toBe('minor')
    expect(compareBuilds(more, build).bump).toBe('major')
  })

  test('a table that comes is minor, and one that goes is major', () => {
    const text = build.get('datapackage.json') ?? ''
    const { resources, ...others } = description.parse(JSON.parse(text))
    const without = { ...others, resources: resources.filter(({ name }) => name !== 'subjects') }
    const smaller = new Map(build).set('datapackage.json', JSON.stringify(without))
    const larger = compareBuilds(smaller, build)
    expect(larger.bump).toBe('minor')
    expect(larger.because).toContain('new table in subjects')
    expect(compareBuilds(build, smaller)).toMatchObject({
      bump: 'major',
      because: ['removed table in subjects'],
    })
  })

  test('a source of a value is counted and not listed', () => {
    const newer = altered('provenance.csv', ',sourced\n', ',corroborated\n')
    const changes = compareBuilds(build, newer)
    expect(changes.bump).toBe('patch')
    expect(changesReport(changes)).toContain('| provenance | 0 | 0 | 1 |')
    expect(changesReport(changes)).not.toContain('## provenance')
  })
})

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ilo-changes-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const run = (...args: string[]) =>
    execFileSync(process.execPath, ['build/ship/changes.ts', ...args], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    })

  test('prints the report of two folders', () => {
    for (const [file, text] of build) writeFileSync(join(folder, file), text)
    expect(run(folder, folder)).toBe(changesReport(compareBuilds(build, build)))
  })

  test('says how it is used', () => {
    expect(() => run(folder)).toThrow('Usage: node build/ship/changes.ts')
  })
})
