import { expect } from 'vitest'
import { lineText, lineWidth } from '../src/text/line.ts'
import { frameOf } from '../src/ui/frame.ts'
import { active, screenState, stagesOf } from '../src/ui/state.ts'
import type { Held, State } from '../src/ui/state.ts'
import type { Stage } from '../src/views/view.ts'

const broken = /undefined|NaN|\[object|\p{Cc}/u

function expectFitting({ view }: Held, stage: Stage): void {
  for (const isFocused of [true, false]) {
    const { lines } = view.draw(stage, isFocused)
    expect(lines.length).toBeLessThanOrEqual(Math.max(1, stage.box.height))
    for (const line of lines)
      expect(lineWidth(line), lineText(line)).toBeLessThanOrEqual(Math.max(1, stage.box.width))
  }
}

/** What holds of every state, whatever was done. */
export function expectLawful(state: State): void {
  const { size, prompt } = state
  const { lines, cursor } = frameOf(state)
  expect(lines.length).toBe(size.rows)
  for (const line of lines) {
    expect(lineWidth(line), lineText(line)).toBeLessThanOrEqual(size.columns)
    expect(lineText(line)).not.toMatch(broken)
  }
  if (cursor) {
    expect(cursor.x).toBeLessThan(size.columns)
    expect(cursor.y).toBeLessThan(size.rows)
  }
  if (prompt) {
    expect(prompt.window.chosen).toBeGreaterThanOrEqual(0)
    expect(prompt.window.chosen).toBeLessThan(Math.max(1, prompt.options.length))
  }
  const { root, views } = screenState(state)
  const stages = stagesOf(state)
  expectFitting(root, stages.root)
  const top = views.at(-1)
  if (top) expectFitting(top, stages.top)
  const { view, stage } = active(state)
  expect(view.spoken(stage)).not.toMatch(broken)
  expect(view.name(state.setting)).not.toBe('')
}
