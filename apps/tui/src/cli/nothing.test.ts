import { describe, expect, test } from 'vitest'
import { call } from '../../test/call.ts'

/** Calls that can be read, and that no row answers. */
const empty = [
  'search zzz',
  'search zzz --kind office',
  'members --q zzzzz',
  'instruments --q zzzzz',
  'events --member BGR --kind expulsion',
  'events BGR --date 1800',
  'ratifications BGR --registered ..1900',
  'ratifications C087 --registered ..1900',
  'ratifications --registered ..1900',
  'gaps NOR --category fundamental',
  'changes 2001-01-01 2001-01-01',
  'sessions --opened ..1900',
  'offices --q zzzzz',
  'organisation concepts --q zzzzz',
  'claims --q zzzzz',
  'sources --q zzzzz',
  'coverage conflicts --q zzzzz',
  'tables claims --q zzzzz',
  'standings --members africa --instruments C029 --unknown 9..',
  'relations C001',
] as const

const formats = ['table', 'md', 'csv', 'ndjson', 'json'] as const

describe('an answer without rows', () => {
  test.each(empty)('%s says what was asked, that nothing held matches, and what to try', async (line) => {
    for (const format of formats) {
      const { code, stdout, stderr } = await call(`${line} --format ${format}`)
      expect([code, format]).toEqual([line.startsWith('search') ? 1 : 0, format])
      expect(stderr, format).toMatch(/^ilo: nothing that is held matches$/m)
      expect(stderr).toMatch(new RegExp(`^ {2}asked +ilo ${line.split(' ')[0] ?? ''} `, 'm'))
      expect(stderr).toMatch(/^ {2}try +\S/m)
      if (format === 'json') expect(JSON.parse(stdout)).toMatchObject({ data: [] })
      if (format === 'ndjson') expect(stdout.trim()).toBe('')
    }
  })

  test('leaves a pipe empty where lines are looked for', async () => {
    const { code, stdout, stderr } = await call('search zzz')
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^ {2}asked +ilo search zzz$/m)
  })

  test('names the nearest that a search may have meant', async () => {
    const { stdout, stderr } = await call('search abolishun')
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^ {2}nearest +\S/m)
  })

  test('names the filters that could be left out', async () => {
    const { stderr } = await call('events --member BGR --kind expulsion --format csv')
    expect(stderr).toMatch(/^ {2}try +to leave out --member or --kind/m)
  })

  test('is told in an export too', async () => {
    const reach = {
      readInput: () => '',
      readFile: () => undefined,
      writeFile: () => {},
      browse: () => false,
    }
    const { stderr } = await call('export events e.csv --member BGR --kind expulsion', { reach })
    expect(stderr).toContain('nothing that is held matches')
  })
})

test.each(['search labour', 'members', 'gaps BGR', 'map C138', 'ranking', 'member BGR', 'version'])(
  'of what is found nothing is said on the side: %s',
  async (line) => {
    for (const format of ['table', 'json'] as const)
      expect((await call(`${line} --format ${format}`)).stderr).toBe('')
  },
)

describe('what was written is what is named', () => {
  test.each([
    ['changes 2000-13-01 2001-01-01', '<from>'],
    ['changes 2001-01-01 2001-13-01', '<to>'],
    ['changes 2001-01-01 1999-01-01', '<to>'],
    ['check member-cout', '<form>'],
    ['compare BGR Nowherestan', '<members>'],
  ])('%s', async (line, place) => {
    const { stderr } = await call(line)
    expect(stderr).not.toMatch(/^ {2}option /m)
    expect(stderr).toMatch(new RegExp(`^ {2}place +${place}$`, 'm'))
  })

  test('an option is named as an option', async () => {
    expect((await call('changes --from 2000-13-01')).stderr).toMatch(/^ {2}option +--from$/m)
  })

  test.each([
    ['office moscow', /^ {2}nearest +dwt-co-moscow/m],
    ['office budapst', /^ {2}nearest +\S/m],
    ['office nowhere', /^ {2}try +ilo offices$/m],
    ['source qqzz', /^ {2}try +ilo sources$/m],
    ['tables nothing', /^ {2}try +ilo tables$/m],
  ])('%s leads on', async (line, way) => {
    const { code, stderr } = await call(line)
    expect(code).toBe(1)
    expect(stderr).toMatch(way)
  })
})

describe('the options of all commands', () => {
  test.each(['check member-count --count 187', 'version', 'data-package', 'members --limit 2', 'cite C087'])(
    '%s knows --lang and --on',
    async (line) => {
      for (const language of ['es', 'bg', 'zh'])
        for (const format of ['table', 'json'] as const) {
          const asked = `${line} --lang ${language} --on 2001-01-01 --format ${format}`
          const { code, stdout, stderr } = await call(asked)
          expect([code, stderr]).toEqual([0, ''])
          expect(stdout).not.toBe('')
        }
      expect((await call(`${line} --lang xx`)).code).toBe(2)
      expect((await call(`${line} --on 31.12.2001`)).code).toBe(2)
    },
  )

  test('what an answer does not follow is said', async () => {
    const { stdout } = await call('check member-count --count 187 --lang es --json')
    expect(stdout).toContain('--lang')
    expect(JSON.parse(stdout)).toMatchObject({ meta: { language: 'en' } })
    expect((await call('check member-count --count 187 --lang es')).stdout).toContain('[en]')
    expect((await call('version --on 2001-01-01')).stdout).toContain('--on')
    expect((await call('version --json --lang bg')).stdout).toContain('--lang')
    expect((await call('version --lang bg')).stdout).not.toContain('--lang')
  })
})
