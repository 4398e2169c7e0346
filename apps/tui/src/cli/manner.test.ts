import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { manPage } from '../../build/man-page.ts'
import { call } from '../../test/call.ts'
import { widthOf } from '../text/graphemes.ts'

const linesOf = (text: string) => text.split('\n').slice(0, -1)

describe('exit codes', () => {
  test.each([
    ['standing BGR C087', 0],
    ['member XXX', 1],
    ['session 9999', 1],
    ['search qqqqqqqqqqqq', 1],
    ['members --region afrika', 2],
    ['members --limit 5 --limit 6', 2],
    ['search labour --q labour', 2],
    ['members BGR', 2],
    ['organisation nothing', 2],
    ['changes 2024-01-01 2025-01-01 2026-01-01', 2],
    ['member BGR --width 3', 2],
    ['member BGR --json --format csv', 2],
    ['member BGR --color --no-color', 2],
    ['help --nothing 3', 2],
    ['completion tcsh', 2],
    ['export members', 2],
    ['export members file.xyz', 2],
    ['standing BGR C095', 3],
    ['standing BGR C095 --json', 3],
  ])('%s exits with %i', async (line, code) => {
    expect((await call(line)).code).toBe(code)
  })

  test('an option that is wrong is named, with the nearest that is right', async () => {
    const { stderr } = await call('members --region afrika')
    expect(stderr).toMatch(/^ {2}option +--region$/m)
    expect(stderr).toMatch(/^ {2}nearest +africa$/m)
    expect((await call('members --regio africa')).stderr).toMatch(/^ {2}nearest +--region$/m)
    expect((await call('members --sort=nmae')).stderr).toMatch(/^ {2}nearest +name/m)
  })
})

describe('what is printed', () => {
  const drawn = [
    'map C138',
    'map',
    'ranking',
    'years ratifications',
    'standings',
    'compare BGR ROU',
    'members',
  ]

  test.each([40, 80, 200])('fits %i columns', async (columns) => {
    for (const line of drawn) {
      const { code, stdout } = await call(line, { isTTY: true, columns, env: { TERM: 'xterm' } })
      expect(code).toBe(0)
      expect(
        linesOf(stdout).filter((each) => widthOf(each) > columns),
        line,
      ).toEqual([])
    }
  })

  test('a matrix that does not fit is printed in parts, and loses nothing', async () => {
    const around = { isTTY: true, columns: 60, env: { TERM: 'xterm' } }
    const { stdout } = await call('standings --members BGR,ROU --instruments governance,fundamental', around)
    for (const code of ['C029', 'P029', 'C081', 'C144']) expect(stdout).toContain(code)
    expect(stdout.match(/^BGR /gm)?.length).toBeGreaterThan(1)
  })

  test('a comparison begins with what differs', async () => {
    const { stdout } = await call('compare BGR ROU')
    const marks = linesOf(stdout).flatMap((line) => /^(≠| ) {2}[CP]\d{3} /.exec(line)?.[1] ?? [])
    expect(marks.join('')).toMatch(/^≠+ +$/)
    expect(stdout).toMatch(/^≠ {2}C155 .*F in force +n not ratified$/m)
  })

  test('for those who hear it, it is lines of words', async () => {
    for (const line of drawn) {
      const { stdout } = await call([...line.split(' '), '--screen-reader'])
      expect(stdout, line).not.toMatch(/[\u2500-\u259F\u2800-\u28FF]/u)
    }
    expect((await call('members --region africa --screen-reader')).stdout).toMatch(
      /Code: AGO; Name: Angola; /,
    )
  })

  test('colours can be asked for and refused', async () => {
    const terminal = { isTTY: true, hasColors: true, env: { TERM: 'xterm' } }
    expect((await call('standing BGR C087 --no-color', terminal)).stdout).not.toContain('\u001B')
    expect((await call('standing BGR C087 --color')).stdout).toContain('\u001B[')
  })

  test('a search is lines for programs in a pipe, and a table elsewhere', async () => {
    const piped = await call('search forced labour --limit 3')
    for (const line of linesOf(piped.stdout)) expect(line.split('\t')).toHaveLength(3)
    expect(piped.stdout).toMatch(/^instrument\tC029\t/m)
    const [hit = ''] = linesOf(piped.stdout)
    expect((await call(['instrument', hit])).stdout).toMatch(/^C029 /)
    expect((await call('search forced labour --format table')).stdout).not.toContain('\t')
  })
})

describe('open, export, config', () => {
  test.each(['open BGR', 'open Bulgaria', 'open C087', 'open member BGR Bulgaria'])('%s', async (line) => {
    const { code, stdout } = await call(line)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^https:\/\/\S+\n$/)
  })

  test('opens where something can, and reads a line that a search printed', async () => {
    const opened: string[] = []
    const reach = {
      readInput: () => 'member\tBGR\tBulgaria\n',
      readFile: () => undefined,
      writeFile: () => {},
      browse: (url: string) => opened.push(url) > 0,
    }
    expect((await call('open -', { isTTY: true, env: {}, reach })).stdout).toBe('')
    expect(opened).toEqual([(await call('open BGR')).stdout.trim()])
    expect((await call('open nothing-like-it')).code).toBe(1)
  })

  test('an export is what the command prints in that form', async () => {
    const files = new Map<string, string>()
    const reach = {
      readInput: () => '',
      readFile: () => undefined,
      writeFile: (path: string, text: string) => {
        if (path.startsWith('nowhere/')) throw new Error('no such folder')
        files.set(path, text)
      },
      browse: () => false,
    }
    const csv = await call('export gaps USA gaps.csv --category fundamental', { reach })
    expect([csv.code, csv.stdout]).toEqual([0, ''])
    expect(files.get('gaps.csv')).toBe((await call('gaps USA --category fundamental --format csv')).stdout)
    expect((await call('export members nowhere/m.json', { reach })).code).toBe(73)
  })

  test('the configuration tells its path and what is in effect', async () => {
    const { code, stdout } = await call('config', { env: { XDG_CONFIG_HOME: '/there' } })
    expect(code).toBe(0)
    expect(stdout).toContain('/there/ilo/config.json')
  })

  test('the configuration is of the screens, and says so', async () => {
    const around = {
      env: { XDG_CONFIG_HOME: '/there' },
      reach: {
        readInput: () => '',
        readFile: () => '{ "language": "bg", "theme": "dark" }',
        writeFile: () => {},
        browse: () => false,
      },
    }
    expect((await call('member BGR', around)).stdout).toBe((await call('member BGR')).stdout)
    const { stdout } = await call('config', around)
    expect(stdout).toMatch(/^language +bg/m)
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('of the screens: a command that prints does not follow')
    expect((await call('config --json', around)).stdout).toContain('of the screens')
    expect((await call('config --lang bg', around)).stdout).toContain('екраните')
  })
})

test('the manual page is that of the table of commands', () => {
  const committed = readFileSync(join(import.meta.dirname, '../../man/ilo.1'), 'utf8')
  expect(committed, 'run: node build/man.ts').toBe(manPage())
  expect(
    committed.split('\n').filter((line) => /^[.'](?![A-Z\\])/.test(line) && !/^\.br$/.test(line)),
  ).toEqual([])
})
