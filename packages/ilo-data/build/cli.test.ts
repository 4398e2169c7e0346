import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from './cli.ts'
import type { Folders } from './cli.ts'
import { rules } from './lint/rules.ts'

const packageFolder = join(import.meta.dirname, '..')

let root = ''
let folders: Folders = { facts: '', generated: '' }
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'facts-'))
  folders = { facts: join(root, 'facts'), generated: join(root, 'src/generated') }
  cpSync(join(packageFolder, 'facts'), folders.facts, { recursive: true })
})
afterAll(() => rmSync(root, { recursive: true }))

type Ended = { readonly code: number; readonly printed: string }

/** Expects a run to end with a code, having printed some text. */
function expectEnd({ code, printed }: Ended, expectedCode: number, text: string): void {
  expect(printed).toContain(text)
  expect(code).toBe(expectedCode)
}

function facts(...args: string[]): Ended {
  const lines: string[] = []
  const code = run(args, folders, { log: (text) => lines.push(text), error: (text) => lines.push(text) })
  return { code, printed: lines.join('\n') }
}

const read = (file: string): string => readFileSync(join(root, file), 'utf8')

function edit(file: string, from: string, to: string): void {
  const text = read(file)
  expect(text.split(from), `${file} holds the text to replace once`).toHaveLength(2)
  writeFileSync(
    join(root, file),
    text.replace(from, () => to),
  )
}

describe('the options', () => {
  test.each([
    [['--chek'], "no option is called '--chek'; did you mean '--check'? See --help"],
    [['-x'], "no option is called '-x'"],
    [['instruments'], "an argument 'instruments'; see --help"],
    [['--accept-coverage'], '--accept-coverage without a reason'],
    [['--accept-coverage', ' '], '--accept-coverage without a reason'],
    [['--check', '--fix'], '--check writes nothing, --fix does: give one of the two'],
    [['--check', '--accept-coverage', 'why'], '--check writes nothing, --accept-coverage does'],
  ])('%j are an error', (args, message) => {
    const { code, printed } = facts(...args)
    expect(code).toBe(2)
    expect(printed).toContain(message)
    expect(existsSync(folders.generated)).toBe(false)
  })

  test('are told by --help', () => {
    const { code, printed } = facts('--help')
    expect(code).toBe(0)
    for (const option of ['--fix', '--accept-coverage <reason>', '--check']) expect(printed).toContain(option)
  })
})

test('--rules tells every rule in a sentence', () => {
  const { code, printed } = facts('--rules')
  expect(code).toBe(0)
  expect(printed).toContain('coverage-not-fallen\n  No less is held')
  expect(printed.match(/\n {2}\S.*\./g)).toHaveLength(rules.length)
})

describe('npm run facts', () => {
  test('--check fails while something is not current, and writes nothing', () => {
    const { code, printed } = facts('--check')
    expect(code).toBe(1)
    expect(printed).toContain('src/generated/types.ts')
    expect(existsSync(folders.generated)).toBe(false)
  })

  test('compiles, and is then current', () => {
    expect(facts()).toMatchObject({ code: 0 })
    expect(existsSync(join(folders.generated, 'tables/members.ts'))).toBe(true)
    expectEnd(facts('--check'), 0, 'all current')
  })

  test('removes a module that no table compiles to', () => {
    writeFileSync(join(folders.generated, 'old.ts'), '')
    expectEnd(facts('--check'), 1, 'generated/old.ts')
    expect(facts().code).toBe(0)
    expect(existsSync(join(folders.generated, 'old.ts'))).toBe(false)
  })

  test('tells a fall in coverage, and lets it pass with a reason only', () => {
    const file = 'facts/members/DEU.yaml'
    const sound = read(file)
    const baseline = read('facts/coverage-baseline.yaml')
    const line = /^.*measure: registration-days.*$/m
    const days = Number(/registration-days, value: (\d+)/.exec(baseline)?.[1])
    edit(file, '{ instrument: C003, registered: 1927-10-31,', '{ instrument: C003, registered: 1927,')
    const fallen = facts()
    expect(fallen.code).toBe(1)
    expect(fallen.printed).toContain('1 fewer of registration-days than when the facts were last compiled')
    expect(fallen.printed).toContain('npm run facts -- --accept-coverage "<reason>"')
    expect(read('facts/coverage-baseline.yaml')).toBe(baseline)

    expect(facts('--accept-coverage', 'the day was a misprint').code).toBe(0)
    expect(line.exec(read('facts/coverage-baseline.yaml'))?.[0]).toBe(
      `- { measure: registration-days, value: ${days - 1}, accepted: the day was a misprint }`,
    )
    expect(facts('--accept-coverage', 'again')).toEqual({
      code: 1,
      printed: 'no less is held than before: there is nothing to accept',
    })

    writeFileSync(join(root, file), sound)
    expectEnd(facts('--check'), 1, 'facts/coverage-baseline.yaml')
    expect(facts().code).toBe(0)
    expect(read('facts/coverage-baseline.yaml')).toBe(baseline)
  })

  test('accepts no fall while something else is wrong', () => {
    edit('facts/members/BGR.yaml', 'status: member', 'status: membre')
    const { code, printed } = facts('--accept-coverage', 'a reason')
    edit('facts/members/BGR.yaml', 'status: membre', 'status: member')
    expect(code).toBe(1)
    expect(printed).toContain("did you mean 'member'?")
    expect(printed).toContain('no fall in coverage was accepted')
  })

  test('--fix mends order and format, and then checks', () => {
    const sound = read('facts/timeline.yaml')
    const [first = '', second = '', ...rest] = sound.split(/\n(?=- id)/)
    writeFileSync(join(root, 'facts/timeline.yaml'), [second, first, ...rest].join('\n'))
    expectEnd(facts(), 1, 'npm run facts -- --fix')
    expectEnd(facts('--fix'), 0, 'fixed facts/timeline.yaml')
    expect(read('facts/timeline.yaml')).toBe(sound)
  })
})
