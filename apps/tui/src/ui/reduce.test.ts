import { dataDate } from 'ilo-data'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyScreen, anySize, anySteps, keysOf, opened, pressed, stepped } from '../../test/commands.ts'
import { expectLawful } from '../../test/laws.ts'
import { lineText, span } from '../text/line.ts'
import { frameOf } from './frame.ts'
import { commandFor } from './keys.ts'
import { reduce } from './reduce.ts'
import { screenIds } from './screens.ts'
import { active, screenState, withActive } from './state.ts'
import type { Size, State } from './state.ts'

const terminal: Size = { columns: 80, rows: 24 }
const wide: Size = { columns: 200, rows: 60 }

const subjects = (state: State) => screenState(state).views.map(({ view }) => view.subject)
const chosen = (state: State) => {
  const { view, stage } = active(state)
  return view.chosen(stage)?.subject
}
const context = (state: State) => (state.prompt === undefined ? active(state).view.context : 'prompt')
const seen = (state: State) =>
  frameOf(state)
    .lines.map((line) => lineText(line))
    .join('\n')

const bulgaria = ['2', 'f', ...keysOf('bulg'), 'enter']

describe('whatever is done', () => {
  test('the laws of the screen hold, and all screens and kinds of views are come to', () => {
    const seenScreens = new Set<string>()
    const contexts = new Set<string>()
    const days = new Set<string>()
    const languages = new Set<string>()
    fc.assert(
      fc.property(anySize, anyScreen, anySteps, (size, screen, steps) => {
        let state = opened(size, screen)
        for (const step of steps) {
          state = stepped(state, step)
          expectLawful(state)
          seenScreens.add(state.screen)
          contexts.add(`${context(state)} ${screenState(state).views.length > 0 ? 'above' : state.screen}`)
          days.add(state.setting.on)
          languages.add(state.setting.language)
        }
      }),
      { numRuns: 80 },
    )
    expect([...seenScreens].toSorted()).toEqual([...screenIds].toSorted())
    for (const reached of [
      'grid matrix',
      'grid compare',
      'map map',
      'page overview',
      'list record',
      'page above',
    ])
      expect([...contexts], reached).toContain(reached)
    expect(days.size).toBeGreaterThan(20)
    expect(languages.size).toBe(5)
  })

  test('and it would be seen if they did not', () => {
    const state = opened(terminal)
    const { view } = active(state)
    const broken = (lines: readonly string[]) =>
      withActive(state, {
        ...view,
        draw: (stage, isFocused) => ({
          ...view.draw(stage, isFocused),
          lines: lines.map((text) => [span(text)]),
        }),
      })
    expectLawful(broken(['x'.repeat(80)]))
    for (const lines of [['x'.repeat(81)], Array.from({ length: 50 }, () => 'x'), ['undefined']])
      expect(() => {
        expectLawful(broken(lines))
      }).toThrow(/expected/)
  })

  const anyState = fc
    .tuple(anySize, anyScreen, anySteps)
    .map(([size, screen, steps]) => steps.reduce(stepped, opened(size, screen)))
    .map((state) => (state.prompt === undefined ? state : reduce(state, { type: 'close' })))

  test('back undoes open: the same view, and in it the same chosen', () => {
    fc.assert(
      fc.property(anyState, (before) => {
        const open = reduce(before, { type: 'open' })
        fc.pre(screenState(open).views !== screenState(before).views)
        const back = reduce(open, { type: 'back' })
        expect(chosen(back)).toEqual(chosen(before))
        expect(active(back).view.name(back.setting)).toBe(active(before).view.name(before.setting))
        expect(active(back).stage).toEqual(active(before).stage)
      }),
      { numRuns: 60 },
    )
  })

  test('forward undoes back', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const before = reduce(state, { type: 'open' })
        fc.pre(screenState(before).views.length > 0 && !screenState(before).isRootFocused)
        const again = reduce(reduce(before, { type: 'back' }), { type: 'forward' })
        expect(seen(again)).toBe(seen(before))
        expect(subjects(again)).toEqual(subjects(before))
      }),
      { numRuns: 60 },
    )
  })

  test('a screen stays as it was left', () => {
    fc.assert(
      fc.property(anyState, anyScreen, (state, screen) => {
        fc.pre(screen !== state.screen)
        const there = reduce(state, { type: 'show', screen })
        const back = reduce(there, { type: 'show', screen: state.screen })
        expect(seen(back)).toBe(seen(reduce(state, { type: 'close' })))
      }),
      { numRuns: 40 },
    )
  })

  test('the screen one is on begins anew without its pages, and each comes back', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const before = reduce(state, { type: 'open' })
        const { views } = screenState(before)
        const list = reduce(before, { type: 'show', screen: before.screen })
        expect(screenState(list).views).toEqual([])
        fc.pre(views.length > 0 && !screenState(before).isRootFocused)
        const again = views.reduce((now) => reduce(now, { type: 'forward' }), list)
        expect(seen(again)).toBe(seen(reduce(before, { type: 'close' })))
      }),
      { numRuns: 30 },
    )
  })
})

describe('keys', () => {
  test('f, some letters and Enter open what is found; Esc goes back to the filtered list, and then to the whole', () => {
    const filtered = pressed(opened(terminal), 'f', ...keysOf('bulg'))
    expect(context(filtered)).toBe('filter')
    const page = pressed(filtered, 'enter')
    expect(subjects(page)).toEqual([{ kind: 'member', id: 'BGR' }])
    const back = pressed(page, 'esc')
    expect(context(back)).toBe('list')
    expect(seen(back)).toContain('bulg')
    const whole = pressed(back, 'esc')
    expect(seen(whole)).not.toContain('bulg')
    expect(chosen(whole)).toEqual({ kind: 'member', id: 'BGR' })
  })

  test('/ finds anything from everywhere, and Esc leads back to where one was', () => {
    for (const screen of screenIds) {
      const before = pressed(opened(terminal, screen), 'down')
      const page = pressed(before, '/', ...keysOf('c87'), 'enter')
      expect(subjects(page)).toEqual([{ kind: 'instrument', id: 'C087' }])
      expect(page.screen).toBe(screen)
      expect(seen(pressed(page, 'esc'))).toBe(seen(before))
    }
  })

  test('what was searched has the whole width, and so has all that is opened from it', () => {
    const before = opened(wide)
    expect(seen(before)).toContain(' │ ')
    const page = pressed(before, '/', ...keysOf('c87'), 'enter')
    expect(seen(page)).not.toContain(' │ ')
    expect(seen(page)).toContain('Members › C087')
    expect(seen(pressed(page, 'esc'))).toContain(' │ ')
  })

  test('Tab goes to the page beside the list and back; another row of the list closes it', () => {
    const page = pressed(opened(wide), 'tab')
    expect(subjects(page)).toEqual([{ kind: 'member', id: 'AFG' }])
    expect(context(page)).toBe('page')
    const list = pressed(page, 'tab')
    expect([context(list), subjects(list).length]).toEqual(['list', 1])
    const moved = pressed(list, 'down')
    expect([chosen(moved), subjects(moved)]).toEqual([{ kind: 'member', id: 'AGO' }, []])
  })

  test('backspace takes back a letter, then the filter', () => {
    const state = pressed(opened(terminal), 'f', 'a', 'й', 'backspace')
    expect(seen(state)).toContain(': a')
    expect(context(pressed(state, 'backspace', 'backspace'))).toBe('list')
    expect(context(pressed(state, 'ctrl+u'))).toBe('filter')
  })

  test('the key of the screen one is on leads to its list, and . back to each page', () => {
    for (const size of [terminal, wide]) {
      const list = pressed(opened(size), 'down')
      const one = pressed(list, 'enter')
      const two = pressed(one, '/', ...keysOf('c87'), 'enter')
      const again = pressed(two, '2')
      expect([context(again), seen(again)]).toEqual(['list', seen(list)])
      expect(seen(pressed(again, '.'))).toBe(seen(one))
      expect(seen(pressed(again, '.', '.'))).toBe(seen(two))
      expect(pressed(again, '2')).toEqual(again)
    }
  })

  test('the keys of other screens leave a page open', () => {
    const page = pressed(opened(terminal), ...bulgaria)
    expect(seen(pressed(page, '3', '2'))).toBe(seen(page))
  })

  test('< and > turn to the screens beside, in a circle', () => {
    const around = screenIds.reduce((state) => pressed(state, '>'), opened(terminal))
    expect(around.screen).toBe('members')
    expect(pressed(opened(terminal), '<').screen).toBe('overview')
    expect(pressed(opened(terminal), '<', '<').screen).toBe(screenIds.at(-1))
  })

  test('the day moves by years and months, between the beginning and the date of the record', () => {
    const on = (state: State) => state.setting.on
    const year = Number(dataDate.slice(0, 4))
    const rest = dataDate.slice(4)
    expect(on(pressed(opened(terminal), '[', '[', ']'))).toBe(`${year - 1}${rest}`)
    expect(on(pressed(opened(terminal), ']'))).toBe(dataDate)
    expect(on(pressed(opened(terminal), '{', '}'))).toBe(dataDate)
    expect(on(pressed(opened(terminal), '@', ...keysOf('1989-11'), 'enter'))).toBe('1989-11-30')
    expect(on(pressed(opened(terminal), '@', ...keysOf('1800'), 'enter'))).toBe(dataDate)
    expect(on(pressed(opened(terminal), '[', '='))).toBe(dataDate)
  })

  test('what is chosen stays chosen when the day and the language change', () => {
    const before = pressed(opened(terminal), ...bulgaria, 'esc', 'esc')
    const after = pressed(before, '[', '[', 'L', 'b', 'g', 'enter')
    expect(after.setting.language).toBe('bg')
    expect(chosen(after)).toEqual({ kind: 'member', id: 'BGR' })
    expect(seen(after)).toContain('България')
  })

  test('a prompt comes and goes over anything', () => {
    const page = pressed(opened(terminal), ...bulgaria)
    for (const key of ['?', ':', '/', '@', 'L', 'T', 'y', 'e', '!']) {
      const asked = pressed(page, key)
      expect(context(asked), key).toBe('prompt')
      expect(pressed(asked, 'esc')).toEqual(page)
      expect(pressed(asked, 'backspace')).toEqual(page)
    }
  })

  test('the palette does what it names', () => {
    const state = pressed(opened(terminal), ':', ...keysOf('year back'), 'enter')
    expect(state.setting.on < dataDate).toBe(true)
  })

  test('several things can be marked, and none', () => {
    const asked = pressed(opened(terminal), 'r')
    expect(asked.prompt?.marked).toEqual([])
    const counted = (state: State) => / of (\d+)/.exec(seen(state))?.[1]
    const total = counted(opened(terminal))
    const one = pressed(asked, 'down', 'tab', 'enter')
    expect(counted(one)).not.toBe(total)
    expect(pressed(one, 'r').prompt?.marked?.length).toBe(1)
    expect(counted(pressed(one, 'r', 'down', 'tab', 'enter'))).toBe(total)
    expect(counted(pressed(one, 'r', 'enter'))).toBe(total)
  })

  test('a text that is typed holds no control characters and has an end', () => {
    const text = `\u001B[31m\u0007${'x'.repeat(500)}`
    expect(seen(reduce(pressed(opened(wide), 'f'), { type: 'write', text }))).toMatch(/: x{75}/)
    expect(reduce(pressed(opened(wide), '/'), { type: 'write', text }).prompt?.text).toMatch(/^x{200}$/)
  })

  test('quit says with which code, and is a letter where one types', () => {
    expect(pressed(opened(terminal), 'q').exit).toBe(0)
    for (const typing of ['f', '/']) {
      expect(commandFor(pressed(opened(terminal), typing), 'q')).toEqual({ type: 'write', text: 'q' })
      expect(pressed(opened(terminal), typing, 'ctrl+c').exit).toBe(130)
    }
  })
})
