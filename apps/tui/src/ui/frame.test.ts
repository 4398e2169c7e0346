import { describe, expect, test } from 'vitest'
import { keysOf, opened, pressed } from '../../test/commands.ts'
import { today } from '../../test/library.ts'
import { lineText } from '../text/line.ts'
import { uiLanguages } from '../words/languages.ts'
import { drawnLook, frameOf, nothing, openingFrameOf } from './frame.ts'
import { keyOfLook, lookOf } from './look.ts'
import { screenIds, screens } from './screens.ts'
import type { Size } from './state.ts'

const shown = (size: Size, setting = today, ...keys: readonly string[]) =>
  frameOf(pressed(opened(size, 'members', setting), ...keys)).lines.map((line) => lineText(line))

const terminal: Size = { columns: 80, rows: 24 }
const wide: Size = { columns: 200, rows: 60 }
const bulgaria = ['f', ...keysOf('bulg'), 'enter']

describe('a frame', () => {
  test('marks what is chosen with a sign, and says on which day', () => {
    const lines = shown(terminal)
    expect(lines[0]).toMatch(/\[2 Members\] .* 2026-08-20$/)
    expect(lines.filter((line) => line.startsWith('> '))).toEqual([expect.stringContaining('Afghanistan')])
  })

  test('of a page shows the trail that led to it', () => {
    expect(shown(terminal, today, ...bulgaria)[1]).toMatch(/^Members › BGR /)
  })

  test('of 200 columns shows the list and the page beside each other', () => {
    const beside = shown(wide)
    expect(beside.find((line) => line.startsWith('> AFG'))).toContain('│')
    expect(beside.join('\n')).toContain('Afghanistan (AFG)')
    const page = shown(wide, today, ...bulgaria)
    expect(page.find((line) => line.startsWith('· BGR'))).toContain('│')
    expect(page.join('\n')).toMatch(/│ > /)
  })

  test('of 40 by 12 keeps help and quit', () => {
    expect(shown({ columns: 40, rows: 12 }).at(-1)).toMatch(/\? help {2}q quit$/)
  })

  test.each([40, 60, 80, 100, 200])('of %i columns tells the screen and the day', (columns) => {
    for (const on of [today.on, '1958-12-31'] as const)
      expect(shown({ columns, rows: 12 }, { on, language: 'ru' })[0]).toMatch(new RegExp(`\\[2 .*\\].*${on}`))
  })

  test.each(uiLanguages)(
    'of 120 columns names every screen in %s, if need be by its short name',
    (language) => {
      const size = { columns: 120, rows: 12 }
      for (const on of [today.on, '1958-12-31'] as const) {
        const setting = { on, language }
        for (const screen of screenIds) {
          const [first] = frameOf(opened(size, screen, setting)).lines.map((line) => lineText(line))
          expect(first).toContain(on)
          for (const id of screenIds) {
            const name = id === screen ? screens[id].name(setting) : screens[id].shortName(setting)
            expect(first).toContain(`${screens[id].key} ${name.replace(/\.$/, '')}`)
          }
        }
      }
    },
  )

  test('says that nothing matches', () => {
    expect(shown(terminal, today, 'f', ...keysOf('bulgria'))[1]).toMatch(/^filter: bulgria .*nothing matches/)
    expect(shown(terminal, today, '/', ...keysOf('zzzz')).join('\n')).toContain(
      'Nothing is found for “zzzz”.',
    )
  })

  test('shows the end of a long text, where one types', () => {
    for (const key of ['f', '/']) {
      const line = shown(terminal, today, key, ...keysOf('a'.repeat(75)), 'z', 'y')[1]
      expect(line?.trimEnd()).toMatch(/a+zy$/)
    }
  })

  test('tells another day as another day', () => {
    const lines = shown(terminal, { on: '1958-12-31', language: 'en' }, ...bulgaria)
    expect(lines[0]).toContain('on 1958-12-31, data of')
    expect(lines.join('\n')).toContain('1958-12-31')
  })

  test('of a search shows its groups, and beside them what is chosen', () => {
    const lines = shown(wide, today, '/', ...keysOf('forced labour'))
    expect(lines.join('\n')).toMatch(/^Instruments .*│/m)
    expect(lines.find((line) => line.startsWith('> C029'))).toContain('│')
    expect(lines[1]).toMatch(/^Search › forced labour/)
  })
})

describe('the very first frame', () => {
  const textOf = (lines: readonly string[]): string => lines.join('\n')
  const first = (size: Size, screen: 'overview' | 'members' | 'instruments') =>
    openingFrameOf(opened(size, screen)).lines.map((line) => lineText(line))

  test.each([{ columns: 40, rows: 12 }, terminal, wide])('of $columns columns has every line', (size) => {
    for (const screen of ['overview', 'members', 'instruments'] as const)
      expect(first(size, screen).length).toBe(size.rows)
  })

  test('of the overview tells what needs no ratifications, in the lines where it stays', () => {
    const opening = first(wide, 'overview')
    const whole = frameOf(opened(wide, 'overview')).lines.map((line) => lineText(line))
    for (const name of ['Members', 'Instruments', 'Director-General', 'Data of']) {
      const at = whole.findIndex((line) => line.slice(2).startsWith(name))
      expect(at, name).toBeGreaterThan(0)
      expect(opening[at]).toBe(whole[at])
    }
    expect(textOf(opening)).toContain('…')
    expect(textOf(whole)).not.toMatch(/ …$/m)
  })

  test('of the Members lists them without what is counted of each', () => {
    const [opening, whole] = [textOf(first(terminal, 'members')), textOf(shown(terminal))]
    expect(opening).toMatch(/^> AFG +Afghanistan/m)
    expect(opening).not.toContain('/11')
    expect(whole).toContain('/11')
  })
})

describe('a look at what is chosen', () => {
  test('can be drawn later than the list: the frame is the same in the end', () => {
    const state = opened(wide, 'members')
    const without = frameOf(state, nothing).lines.map((line) => lineText(line))
    expect(without.find((line) => line.startsWith('> AFG'))).toBeDefined()
    expect(without.join('\n')).not.toContain('Afghanistan (AFG)')
    expect(frameOf(state, drawnLook(state))).toEqual(frameOf(state))
  })

  test('is another as soon as another is chosen, and none where a page is open or no room is', () => {
    const keyOf = (...keys: readonly string[]) => {
      const look = lookOf(pressed(opened(wide, 'members'), ...keys))
      return look === undefined ? undefined : keyOfLook(look)
    }
    expect(keyOf()).toBe(keyOf('down', 'up'))
    expect(keyOf('down')).not.toBe(keyOf())
    expect(keyOf('enter')).toBeUndefined()
    expect(keyOf('/', ...keysOf('c087'))).toContain('instrument C087')
    expect(lookOf(opened(terminal, 'members'))).toBeUndefined()
  })
})
