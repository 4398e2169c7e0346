import type { Subject } from '../pages/subject.ts'
import type { Setting } from '../answers/setting.ts'
import type { Stage, View } from '../views/view.ts'
import type { Effect } from './effects.ts'
import { bodyOf, placesFor } from './geometry.ts'
import type { Places } from './geometry.ts'
import type { Binding } from './keys.ts'
import type { PromptState } from './prompt.ts'
import { screenIds, screens } from './screens.ts'
import type { ScreenId } from './screens.ts'

export type Size = { readonly columns: number; readonly rows: number }

/** A view, and the stage for which it was last brought up to date: one that cannot be seen waits until it can. */
export type Held = {
  readonly view: View
  readonly stage: Stage
  /** Whether it was come to from elsewhere than the view where the screen begins: that does not stand beside it then. */
  readonly isApart?: true
}

/** A screen as it was left: where it begins, and the views opened from there, each from the one before it. */
export type ScreenState = {
  readonly root: Held
  readonly views: readonly Held[]
  /** The views that one came back from, the nearest last. */
  readonly ahead: readonly Held[]
  /** Whether the keys go to the list while a page stands beside it. */
  readonly isRootFocused: boolean
}

type Message = { readonly text: string; readonly isError: boolean }

export type State = {
  readonly size: Size
  readonly setting: Setting
  readonly theme: string
  readonly isMouseOn: boolean
  readonly screen: ScreenId
  readonly screens: Readonly<Record<ScreenId, ScreenState>>
  /** What is asked of the one before the screen, while something is. */
  readonly prompt?: PromptState
  /** The outcome of the last command, until the next. */
  readonly message?: Message
  /** What is still to be carried out. */
  readonly effects: readonly Effect[]
  /** The keys and what they do. */
  readonly bindings: readonly Binding[]
  /** The code to exit with, once asked to. */
  readonly exit?: number
}

export type Start = {
  readonly size: Size
  readonly setting: Setting
  readonly screen: ScreenId
  readonly theme: string
  readonly bindings: readonly Binding[]
  /** What there is to say before anything is done. */
  readonly message?: Message
}

export function initialState({ size, setting, screen, theme, bindings, message }: Start): State {
  const fresh = (id: ScreenId): ScreenState => {
    const view = screens[id].root()
    const { main } = placesFor(size, view)
    return { root: { view, stage: { setting, box: main } }, views: [], ahead: [], isRootFocused: true }
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets that every screen has its state
  const all = Object.fromEntries(screenIds.map((id) => [id, fresh(id)])) as Record<ScreenId, ScreenState>
  const said = message === undefined ? {} : { message }
  return { size, setting, theme, isMouseOn: false, screen, screens: all, effects: [], bindings, ...said }
}

export const screenState = ({ screens: all, screen }: State): ScreenState => all[screen]

/** The room of the views of the screen: a page that was come to from elsewhere, and all opened from it, has the whole. */
export function placesOf(state: State): Places {
  const { root, views } = screenState(state)
  return views.some(({ isApart }) => isApart)
    ? { main: bodyOf(state.size) }
    : placesFor(state.size, root.view)
}

/** Whether the list where the screen begins is what the keys go to. */
export const isRootActive = (state: State): boolean => {
  const { views, isRootFocused } = screenState(state)
  return views.length === 0 || (isRootFocused && placesOf(state).side !== undefined)
}

/** The stages of the view where the screen begins, and of those opened from it. */
export function stagesOf(state: State): { readonly root: Stage; readonly top: Stage } {
  const { main, side } = placesOf(state)
  const { setting, size } = state
  const root = placesFor(size, screenState(state).root.view).main
  return { root: { setting, box: root }, top: { setting, box: side ?? main } }
}

/** The view that the keys go to, and its stage. */
export function active(state: State): Held {
  const { root, views } = screenState(state)
  const stages = stagesOf(state)
  return isRootActive(state)
    ? { view: root.view, stage: stages.root }
    : { view: (views.at(-1) ?? root).view, stage: stages.top }
}

/** The record that a key such as `o` is about: that of the page, or on a list what is chosen. */
export function aboutOf(state: State): Subject | undefined {
  const { view, stage } = active(state)
  return view.subject ?? view.chosen(stage)?.subject
}

/** The state with changes to the screen that is shown. */
export const withScreen = (state: State, changes: Partial<ScreenState>): State => ({
  ...state,
  screens: { ...state.screens, [state.screen]: { ...screenState(state), ...changes } },
})

/** The state with another view in the place of the one that the keys go to. */
export function withActive(state: State, view: View): State {
  const held = { ...active(state), view }
  if (isRootActive(state)) return withScreen(state, { root: held })
  return withScreen(state, { views: [...screenState(state).views.slice(0, -1), held] })
}
