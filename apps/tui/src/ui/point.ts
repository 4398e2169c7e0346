import { keyOf } from '../pages/subject.ts'
import { widthOf } from '../text/graphemes.ts'
import type { Command, Point } from './commands.ts'
import { tabsOf } from './frame.ts'
import { barsOf, bodyOf, dividerWidth, halves } from './geometry.ts'
import type { PromptState } from './prompt.ts'
import { optionAt } from './prompt-drawing.ts'
import { active, isRootActive, placesOf, screenState, withActive } from './state.ts'
import type { State } from './state.ts'

type Reduce = (state: State, command: Command) => State

/** The screen whose tab stands at a column of the first line. */
function tabAt(state: State, column: number): Command | undefined {
  let end = 0
  for (const { id, text } of tabsOf(state)) {
    end += widthOf(text)
    if (column < end) return { type: 'show', screen: id }
  }
  return undefined
}

function inPrompt(state: State, prompt: PromptState, { column, row }: Point, reduce: Reduce): State {
  const body = bodyOf(state.size)
  const isPreviewed = prompt.options[prompt.window.chosen]?.about !== undefined
  const { width } = isPreviewed ? halves(body).main : body
  const at = column < width ? optionAt(prompt, body, row) : undefined
  if (at === undefined) return state
  const by = at - prompt.window.chosen
  const moved = by === 0 ? state : reduce(state, { type: 'move', rows: by, columns: 0 })
  if (prompt.marked !== undefined) return reduce(moved, { type: 'mark' })
  return by === 0 ? reduce(state, { type: 'open' }) : moved
}

/** In the view that the keys go to: what is clicked is chosen; what is chosen is opened. */
function inView(state: State, { column, row }: Point, reduce: Reduce): State {
  const { view, stage } = active(state)
  const after = view.pointed?.(row, column, stage)
  if (after === undefined) return state
  const [was, is] = [view.chosen(stage)?.subject, after.chosen(stage)?.subject]
  if (was !== undefined && is !== undefined && keyOf(was) === keyOf(is))
    return reduce(state, { type: 'open' })
  const there = withActive(state, after)
  // As with the keys: the page beside a list follows what the list chooses.
  return isRootActive(state) ? reduce(there, { type: 'move', rows: 0, columns: 0 }) : there
}

/** The state after a click: on a tab, an option, a row or a link, in either half of the screen. */
export function pointed(state: State, at: Point, reduce: Reduce): State {
  const { hasHeader, hasStatus } = barsOf(state.size)
  if (hasHeader && at.row === 0) {
    const command = tabAt(state, at.column)
    return command === undefined ? state : reduce(state, command)
  }
  const row = at.row - Number(hasHeader) - Number(hasStatus)
  if (row < 0 || row >= bodyOf(state.size).height) return state
  if (state.prompt !== undefined) return inPrompt(state, state.prompt, { column: at.column, row }, reduce)
  const { main, side } = placesOf(state)
  if (side === undefined) return inView(state, { column: at.column, row }, reduce)
  const isInMain = at.column < main.width
  const column = isInMain ? at.column : at.column - main.width - dividerWidth
  const isOther = isInMain !== isRootActive(state)
  if (isOther && !isInMain && screenState(state).views.length === 0) return reduce(state, { type: 'open' })
  return inView(isOther ? reduce(state, { type: 'pane' }) : state, { column, row }, reduce)
}
