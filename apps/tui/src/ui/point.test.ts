import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyScreen, anySize, anySteps, keysOf, opened, pressed, stepped } from '../../test/commands.ts'
import { expectLawful } from '../../test/laws.ts'
import { lineText } from '../text/line.ts'
import { frameOf } from './frame.ts'
import { reduce } from './reduce.ts'
import { active, screenState } from './state.ts'
import type { State } from './state.ts'

const small = { columns: 80, rows: 24 }
const wide = { columns: 200, rows: 60 }
const linesOf = (state: State) => frameOf(state).lines.map((line) => lineText(line))
const click = (state: State, column: number, row: number) =>
  reduce(state, { type: 'point', at: { column, row } })

/** A click where a text stands. */
function clickOn(state: State, text: string): State {
  const row = linesOf(state).findIndex((line) => line.includes(text))
  return click(state, linesOf(state)[row]?.indexOf(text) ?? -1, row)
}

const chosen = (state: State) => {
  const { view, stage } = active(state)
  return view.chosen(stage)?.subject
}

describe('a click', () => {
  test('chooses a row, and opens it the second time', () => {
    const once = clickOn(opened(small), 'Albania')
    expect([chosen(once), screenState(once).views.length]).toEqual([{ kind: 'member', id: 'ALB' }, 0])
    expect(linesOf(once).find((line) => line.includes('Albania'))).toMatch(/^> ALB/)
    expect(active(clickOn(once, 'Albania')).view.subject).toEqual({ kind: 'member', id: 'ALB' })
  })

  test('on a tab shows its screen', () => {
    expect(clickOn(opened(small), '3').screen).toBe('instruments')
    expect(clickOn(opened(wide), 'Claims').screen).toBe('claims')
  })

  test('on the page beside a list goes to it, and back', () => {
    const page = click(opened(wide), 120, 8)
    expect(active(page).view.context).toBe('page')
    expect(chosen(clickOn(page, 'Algeria') /* a row of the list */)).toBeDefined()
    expect(active(clickOn(page, 'Albania')).view.context).toBe('list')
  })

  test('in a prompt chooses, then does', () => {
    const asked = pressed(opened(small), 'L')
    const once = clickOn(asked, 'български')
    expect(once.prompt?.window.chosen).toBeGreaterThan(0)
    expect(clickOn(once, 'български').setting.language).toBe('bg')
    const several = clickOn(pressed(opened(small), 'r'), '[ ]')
    expect(several.prompt?.marked?.length).toBe(1)
  })

  test('beside everything does nothing', () => {
    const state = pressed(opened(small), 'f', ...keysOf('bulg'))
    for (const [column, row] of [
      [0, 23],
      [0, 20],
      [79, 0],
      [500, 500],
    ] as const)
      expect(linesOf(click(state, column, row))).toEqual(linesOf(state))
  })

  test('anywhere, at any time, keeps the laws', () => {
    const anyPoint = fc.record({ column: fc.nat(230), row: fc.nat(75) })
    fc.assert(
      fc.property(
        anySize,
        anyScreen,
        anySteps,
        fc.array(anyPoint, { maxLength: 6 }),
        (size, screen, steps, points) => {
          let state = steps.reduce(stepped, opened(size, screen))
          for (const at of points) {
            state = reduce(state, { type: 'point', at })
            expectLawful(state)
          }
        },
      ),
      { numRuns: 40 },
    )
  })
})
