import type { Stage, Box, View, ViewCommand } from '../views/view.ts'
import type { Subject } from '../pages/subject.ts'
import { viewOf } from '../screens/subjects.ts'
import { screenIds } from './screens.ts'
import { active, isRootActive, placesOf, screenState, stagesOf, withActive, withScreen } from './state.ts'
import type { Held, State } from './state.ts'

/* The way through the screens, and on a screen from view to view. */

const followed = (held: Held, stage: Stage): Held =>
  held.stage.setting === stage.setting && sameBox(held.stage.box, stage.box)
    ? held
    : { ...held, view: held.view.follow(held.stage, stage), stage }

const sameBox = (a: Box, b: Box): boolean => a.width === b.width && a.height === b.height

/** The state with all views that can be seen brought up to its day, its language and its size. */
export function upToDate(state: State): State {
  const { root, views } = screenState(state)
  const stages = stagesOf(state)
  const top = views.at(-1)
  return withScreen(state, {
    root: followed(root, stages.root),
    ...(top === undefined ? {} : { views: [...views.slice(0, -1), followed(top, stages.top)] }),
  })
}

/** What a command does in the view that the keys go to. */
export const viewed = (state: State, command: ViewCommand): State => {
  const { view, stage } = active(state)
  const after = withActive(state, view.apply(command, stage))
  // The page beside a list follows what the list chooses.
  return isRootActive(state) && screenState(state).views.length > 0
    ? withScreen(after, { views: [], ahead: [] })
    : after
}

/** The view of a page on top of the others; it is new, so that it follows from how it begins. */
function pushed(before: State, view: View, isApart: boolean): State {
  const state = settled(before)
  const held: Held = { view, stage: active(state).stage, ...(isApart ? { isApart } : {}) }
  return upToDate(
    withScreen(state, { views: [...screenState(state).views, held], ahead: [], isRootFocused: false }),
  )
}

/** The page about any record, wherever one is. */
export const visited = (state: State, subject: Subject): State => pushed(state, viewOf(subject), true)

/** The state in which nothing is typed into the view that the keys go to, as before they go to another. */
function settled(state: State): State {
  const { view } = active(state)
  return view.settled === undefined ? state : withActive(state, view.settled())
}

/** The page about what is chosen. */
export function opened(state: State): State {
  const { view, stage } = active(state)
  const subject = view.chosen(stage)?.subject
  if (subject === undefined) return state
  const from = isRootActive(state) ? settled(withScreen(state, { views: [] })) : state
  return pushed(from, viewOf(subject), false)
}

/** The view that the last one was opened from; where it begins, all of it without a filter. */
export function back(state: State): State {
  const { views, ahead } = screenState(state)
  const left = views.at(-1)
  if (left === undefined) return viewed(state, { type: 'clear' })
  return upToDate(
    withScreen(state, {
      views: views.slice(0, -1),
      ahead: [...ahead, left],
      isRootFocused: views.length === 1,
    }),
  )
}

/** The view that one came back from. */
export function forward(state: State): State {
  const { views, ahead } = screenState(state)
  const next = ahead.at(-1)
  return next === undefined
    ? state
    : upToDate(
        withScreen(state, { views: [...views, next], ahead: ahead.slice(0, -1), isRootFocused: false }),
      )
}

/** The view where the screen begins; one comes forward again to those that were opened from it. */
export function begun(state: State): State {
  const { views, ahead } = screenState(state)
  return upToDate(
    withScreen(state, { views: [], ahead: [...ahead, ...views.toReversed()], isRootFocused: true }),
  )
}

/** The screen before or behind, in a circle. */
export function turned(state: State, by: 1 | -1): State {
  const at = screenIds.indexOf(state.screen)
  const screen = screenIds[(at + by + screenIds.length) % screenIds.length]
  return screen === undefined ? state : upToDate({ ...state, screen })
}

/** With a page beside the list the keys go to the other of the two; without one, what is chosen is opened there. */
export function otherPane(state: State): State {
  if (placesOf(state).side === undefined) return state
  const { views, isRootFocused } = screenState(state)
  return views.length === 0 ? opened(state) : withScreen(settled(state), { isRootFocused: !isRootFocused })
}
