import { contentHash, dataDate } from 'ilo-data'
import { describe, expect, test } from 'vitest'
import { call } from '../../test/call.ts'
import { widthOf } from '../text/graphemes.ts'
import { commandNames, commands } from './commands/table.ts'
import { options } from './options.ts'
import { usageOf } from './usage.ts'
import { cliWords } from './words/index.ts'

const linesOf = (text: string) => text.split('\n').slice(0, -1)

describe('standing', () => {
  test('tells the standing, how certain it is, why, since when and by which sources', async () => {
    const { code, stdout, stderr } = await call('standing BGR C087 --on 1958-12-31')
    expect([code, stderr]).toEqual([0, ''])
    for (const line of [
      /^Bulgaria \(BGR\) and C087 on 1958-12-31$/m,
      /^Standing +not ratified$/m,
      /^Certainty +firm/m,
      /^Why +not yet: registered on 1959-06-08$/m,
      /^Registered +1959-06-08 \[sourced: dc-scorecard, pl-dzu1960-46-281-c087\]$/m,
    ])
      expect(stdout).toMatch(line)
    expect(stdout).toContain('Fundamental Conventions by country and year, taken from NORMLEX')
    expect(stdout).toContain('P11200_COUNTRY_ID:102576')
    expect(stdout).toContain('The ILO is authoritative')
  })

  test('says how much is held', async () => {
    expect((await call('standing AFG C095')).stdout).toContain('82 held of 99 known')
  })

  test('names what an undecided standing may be', async () => {
    const { stdout } = await call('standing BGR C095')
    expect(stdout).toMatch(/^Standing +unknown: it may be in force or denounced$/m)
    expect(stdout).toMatch(/^Certainty +undecided/m)
  })

  test.each([
    'standing Болгария 87',
    'standing bg No. 87',
    'standing C087 BGR',
    'standing 100 87',
    'standing BGR --json=',
  ])('%s', async (line) => {
    const { code, stdout } = await call(line)
    if (line.endsWith('=')) expect(code).toBe(2)
    else expect(stdout).toContain('Bulgaria (BGR) and C087 on')
  })

  test('a name may be several words', async () => {
    expect((await call('standing South Africa Convention 87')).stdout).toContain(
      'South Africa (ZAF) and C087',
    )
  })
})

describe('member', () => {
  test('keeps a disagreement about its membership', async () => {
    const { stdout } = await call('member BGR')
    expect(stdout).toMatch(/^Member +since 1920-12-16 \[corroborated: frus1919v13, wpmem\]/m)
    expect(stdout).toMatch(/^Disputed +from: seed-000, knsb2020 say 1920-12-06; kept is 1920-12-16/m)
  })

  test('speaks the language asked for, and says so where it cannot', async () => {
    expect((await call('member BGR --lang bg')).stdout).toMatch(/^България \(BGR\)/)
    expect((await call('member BGR --lang de')).stdout).toContain('Held only in English.')
    expect((await call('instrument C029 --lang fr')).stdout).toMatch(/^C029 Convention sur le travail forcé/)
  })

  test('of the past tells the past', async () => {
    expect((await call('member USA --on 1978-06-01')).stdout).toContain('(USA), not a Member on 1978-06-01')
    expect((await call('member VDR --on 1950-06-01')).stdout).toContain('(VDR), membership undecided on')
  })
})

describe('what is printed', () => {
  test.each([40, 80, 120])(
    'fits a terminal of %i columns, but for addresses, which are kept whole',
    async (columns) => {
      for (const line of ['member BGR', 'instrument C087', 'standing BGR C087', 'help', '']) {
        const { stdout } = await call(line, { isTTY: true, columns, env: { TERM: 'dumb' } })
        const tooWide = linesOf(stdout).filter((each) => widthOf(each) > columns)
        expect(tooWide.filter((each) => !/^https:\S+$/.test(each))).toEqual([])
      }
    },
  )

  test('is whole in a pipe', async () => {
    const { stdout } = await call('member BGR')
    expect(stdout).not.toContain('…')
    expect(stdout).toContain(
      'C087  Freedom of Association and Protection of the Right to Organise Convention, 1948',
    )
  })

  test('has colour only where the terminal has', async () => {
    const around = { isTTY: true, env: { TERM: 'xterm' } }
    expect((await call('standing BGR C087', { ...around, hasColors: true })).stdout).toContain(
      '\u001B[94min force',
    )
    expect((await call('standing BGR C087', around)).stdout).not.toContain('\u001B')
    expect((await call('standing BGR C087', { hasColors: true })).stdout).not.toContain('\u001B')
  })
})

describe('a call that cannot be answered', () => {
  test.each([
    ['member XXX', 1, 'XXX', 'LUX (Luxembourg)'],
    ['member Bulgria', 1, 'Bulgria', 'BGR (Bulgaria)'],
    ['instrument C999', 1, 'C999', 'C099 ('],
    ['standing BGR C999', 1, 'C999', 'C099 ('],
    ['standing XXX C087', 1, 'XXX', 'LUX (Luxembourg)'],
    ['memb BGR', 2, 'memb', 'member'],
    ['BGR', 2, 'BGR', 'ilo member BGR'],
    ['C087', 2, 'C087', 'ilo instrument C087'],
    ['member BGR --onn 1958', 2, '--onn', '--on'],
    ['member BGR --lang', 2, 'none', '--lang <language>'],
    ['member BGR --lang xx', 2, 'xx', 'en'],
    ['member BGR --on 31.12.1958', 2, '31.12.1958', 'YYYY-MM-DD'],
    ['member', 2, 'nothing', 'BGR'],
    ['standing BGR', 2, 'BGR', 'C087'],
    ['help memb', 2, 'memb', 'member'],
  ])('%s', async (line, expected, found, near) => {
    const { code, stdout, stderr } = await call(line)
    expect([code, stdout]).toEqual([expected, ''])
    expect(stderr).toMatch(/^ilo: /)
    expect(stderr).toMatch(new RegExp(`^ {2}found +'?${found.replaceAll('.', '\\.')}'?$`, 'm'))
    expect(stderr).toMatch(/^ {2}expected /m)
    expect(stderr).toContain(near)
  })

  test('cannot make the terminal obey', async () => {
    const { stderr } = await call(['member', '\u001B]0;title\u0007\u001B[31mXXX'])
    expect(stderr.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
    expect(stderr).toContain("'XXX'")
  })
})

describe('without a command', () => {
  const nobodyLooks = [
    ['a pipe', {}],
    ['a terminal that cannot draw', { isTTY: true, env: { TERM: 'dumb' } }],
    ['a build', { isTTY: true, env: { TERM: 'xterm', CI: 'true' } }],
    ['a build, however it says so', { isTTY: true, env: { TERM: 'xterm', CI: '' } }],
  ] as const
  test.each(nobodyLooks)('in %s it prints what is held and what to try', async (_, around) => {
    const { code, stdout } = await call('', around)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Members +187$/m)
    expect(stdout).toMatch(/^Ratifications +\d/m)
    expect(stdout).toContain('ilo help')
  })
})

describe('help and version', () => {
  test.each(['en', 'bg', 'ru', 'fr', 'es'] as const)(
    'the help names every command and every option in %s',
    async (language) => {
      const { code, stdout } = await call(`help --lang ${language}`)
      const words = cliWords(language)
      expect(code).toBe(0)
      const folded = stdout.replaceAll(/\s+/g, ' ')
      for (const name of commandNames)
        expect(folded).toContain(` ${usageOf(name, language)} ${words.commands[name]} `)
      for (const { name } of options) {
        expect(stdout).toContain(`--${name}`)
        expect(stdout).toContain(words.options[name])
      }
      expect((await call(`--help --lang ${language}`)).stdout).toBe(stdout)
      expect((await call(`-h --lang ${language}`)).stdout).toBe(stdout)
    },
  )

  test('each command has its own, with its examples and where the API answers the same', async () => {
    for (const name of commandNames) {
      const { examples } = commands[name]
      expect(examples).not.toEqual([])
      const { stdout } = await call(['help', name])
      expect((await call([name, '--help'])).stdout).toBe(stdout)
      for (const example of examples) expect(stdout).toContain(example)
    }
    expect((await call('members --help')).stdout).toMatch(/^--region +a region: africa, /m)
    expect((await call('gaps --help')).stdout).toContain('/v1/members/{member}/gaps')
  })

  test('the version tells the date of the data', async () => {
    const { code, stdout } = await call('--version')
    expect(code).toBe(0)
    expect(stdout).toBe(`ilo 0.1.0, data of ${dataDate}, release ${contentHash.slice(0, 12)}\n`)
  })
})
