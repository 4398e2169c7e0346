import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyCommands, anySize, pressed } from '../../test/commands.ts'
import { today } from '../../test/library.ts'
import { catalogueFor } from './catalogue.ts'
import { lastTop } from './pane.ts'
import type { Pane, Scroll } from './pane.ts'
import { reduceWith } from './reduce.ts'
import type { Command } from './reduce.ts'
import { screens } from './screens.ts'
import { chosenOf, contextOf, geometryOf, initialState, listingOf, pageScroll, screenState } from './state.ts'
import type { Size, State } from './state.ts'

const catalogue = catalogueFor(today)
const reduce = reduceWith(catalogue)
const after = (size: Size, commands: readonly Command[]) => commands.reduce(reduce, initialState(size))
const press = (state: State, ...keys: readonly string[]) => pressed(state, reduce, ...keys)
const terminal: Size = { columns: 80, rows: 24 }
const opened = (state: State) => screenState(state).views.map(({ subject }) => subject)

const inRange = (scroll: Scroll, { top, chosen }: Pane, height: number) => {
  expect(top).toBeGreaterThanOrEqual(0)
  expect(top).toBeLessThanOrEqual(lastTop(scroll, height))
  expect(chosen).toBeGreaterThanOrEqual(0)
  expect(chosen).toBeLessThanOrEqual(Math.max(0, scroll.targets.length - 1))
}

describe('whatever is done', () => {
  test('nothing breaks and what is chosen is there', () => {
    fc.assert(
      fc.property(anySize, anyCommands, (size, commands) => {
        let state = initialState(size)
        for (const command of commands) {
          state = reduce(state, command)
          const { body, listHeight } = geometryOf(state.size)
          for (const { id } of screens) {
            const { list, views } = state.screens[id]
            inRange(listingOf(state, catalogue, id).scroll, list, listHeight)
            for (const { subject, pane } of views) inRange(pageScroll(subject, state, catalogue), pane, body)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  test('back undoes open', () => {
    fc.assert(
      fc.property(anySize, anyCommands, (size, commands) => {
        const before = press(after(size, commands), ...(after(size, commands).help ? ['esc'] : []))
        const open = reduce(before, { type: 'open' })
        fc.pre(open !== before)
        const back = screenState(reduce(open, { type: 'back' }))
        expect(back).toEqual({ ...screenState(before), isFiltering: false })
      }),
      { numRuns: 60 },
    )
  })

  test('the other screen stays as it was', () => {
    fc.assert(
      fc.property(anyCommands, (commands) => {
        const state = after(terminal, commands)
        const there = reduce(state, { type: 'turn', by: 1 })
        expect(reduce(there, { type: 'turn', by: -1 }).screens).toEqual(state.screens)
      }),
      { numRuns: 30 },
    )
  })
})

describe('keys', () => {
  test('/bulg and Enter open Bulgaria; Esc goes back to the filtered list, and then to the whole', () => {
    const filtered = press(initialState(terminal), '/', 'b', 'u', 'l', 'g')
    expect(listingOf(filtered, catalogue).scroll.lines.length).toBe(1)
    const page = press(filtered, 'enter')
    expect(opened(page)).toEqual([{ kind: 'member', member: 'BGR' }])
    const back = press(page, 'esc')
    expect([screenState(back).filter, contextOf(back)]).toEqual(['bulg', 'list'])
    const whole = press(back, 'esc')
    expect(screenState(whole).filter).toBe('')
    expect(chosenOf(whole, catalogue)).toEqual({ kind: 'member', member: 'BGR' })
  })

  test('from a Member one comes to a standing, and on to the instrument', () => {
    const page = press(initialState(terminal), '/', 'b', 'u', 'l', 'g', 'enter', 'enter')
    expect(opened(page).at(-1)).toEqual({ kind: 'standing', member: 'BGR', instrument: 'C001' })
    expect(opened(press(page, 'j', 'enter')).at(-1)).toEqual({ kind: 'instrument', instrument: 'C001' })
    expect(opened(press(page, 'esc', 'esc', 'esc'))).toEqual([])
  })

  test('what cannot be seen is not opened', () => {
    const small = press(initialState({ columns: 40, rows: 12 }), '/', 'b', 'u', 'l', 'g', 'enter')
    expect(opened(press(small, 'enter')).length).toBe(1)
    expect(opened(press(small, 'pagedown', 'pagedown', 'enter')).length).toBe(2)
  })

  test('backspace takes back a letter, then the filter', () => {
    const state = press(initialState(terminal), '/', 'a', 'й', 'backspace')
    expect(screenState(state).filter).toBe('a')
    expect(contextOf(press(state, 'backspace', 'backspace'))).toBe('list')
    expect(screenState(press(state, 'ctrl+u')).filter).toBe('')
  })

  test('help comes and goes over anything', () => {
    const page = press(initialState(terminal), 'enter')
    expect(contextOf(press(page, '?'))).toBe('help')
    for (const key of ['?', 'q', 'esc', 'enter']) expect(press(page, '?', key)).toEqual(page)
  })

  test('a filter holds no control characters and has an end', () => {
    const state = press(initialState(terminal), '/')
    const typed = reduce(state, { type: 'write', text: `\u001B[31m\u0007${'x'.repeat(500)}` })
    expect(screenState(typed).filter).toMatch(/^x{80}$/)
  })

  test('quit says with which code', () => {
    expect(press(initialState(terminal), 'q').exit).toBe(0)
    expect(press(initialState(terminal), '/', 'q').exit).toBeUndefined()
    expect(press(initialState(terminal), '/', 'ctrl+c').exit).toBe(130)
  })
})
