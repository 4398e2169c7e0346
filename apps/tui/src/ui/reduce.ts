import { dataDate } from 'ilo-data'
import { graphemesOf } from '../text/graphemes.ts'
import type { Box, Stage, View, ViewCommand } from '../views/view.ts'
import { viewOf } from '../screens/subjects.ts'
import type { Command } from './commands.ts'
import { copiesOf } from './copying.ts'
import type { Effect } from './effects.ts'
import { exportOf } from './exporting.ts'
import type { FileFormat } from '../answers/file-formats.ts'
import { bodyOf } from './geometry.ts'
import { pointed } from './point.ts'
import { chosenOption, marking, moved, promptOf, typed } from './prompt.ts'
import type { PromptState } from './prompt.ts'
import { pickPrompt } from './prompts/pick.ts'
import { prompts } from './prompts/index.ts'
import { screenIds } from './screens.ts'
import { iloPageOf } from './ilo-page.ts'
import {
  aboutOf,
  active,
  isRootActive,
  placesOf,
  screenState,
  stagesOf,
  withActive,
  withScreen,
} from './state.ts'
import type { Held, Size, State } from './state.ts'
import { travelled } from './travel.ts'
import { promptWords } from './prompt-words.ts'
import { uiWords } from './words.ts'

/** The whole behaviour of the screens: the state after a command. Pure; it never throws. */
export function reduce(state: State, command: Command): State {
  const quiet = command.type === 'done' || command.type === 'resize' ? state : withoutMessage(state)
  return state.prompt === undefined ? onScreen(quiet, command) : inPrompt(quiet, state.prompt, command)
}

function withoutMessage({ message: _, ...state }: State): State {
  return state
}

function withoutPrompt({ prompt: _, ...state }: State): State {
  return state
}

const followed = (held: Held, stage: Stage): Held =>
  held.stage.setting === stage.setting && sameBox(held.stage.box, stage.box)
    ? held
    : { ...held, view: held.view.follow(held.stage, stage), stage }

const sameBox = (a: Box, b: Box): boolean => a.width === b.width && a.height === b.height

/** The state with all views that can be seen brought up to its day, its language and its size. */
function upToDate(state: State): State {
  const { root, views } = screenState(state)
  const stages = stagesOf(state)
  const top = views.at(-1)
  return withScreen(state, {
    root: followed(root, stages.root),
    ...(top === undefined ? {} : { views: [...views.slice(0, -1), followed(top, stages.top)] }),
  })
}

function onScreen(state: State, command: Command): State {
  switch (command.type) {
    case 'open':
      return opened(state)
    case 'visit':
      return pushed(state, viewOf(command.subject), true)
    case 'back':
      return back(state)
    case 'forward':
      return forward(state)
    case 'show':
      return upToDate({ ...state, screen: command.screen })
    case 'turn':
      return turned(state, command.by)
    case 'pane':
      return otherPane(state)
    case 'prompt':
      return { ...state, prompt: promptOf(prompts[command.prompt], state) }
    case 'pick': {
      const pick = active(state)
        .view.picks(state.setting)
        .find(({ id }) => id === command.pick)
      return pick === undefined ? state : { ...state, prompt: promptOf(pickPrompt(pick), state) }
    }
    case 'mark':
    case 'close':
      return state
    case 'travel':
      return upToDate({
        ...state,
        setting: { ...state.setting, on: travelled(state.setting.on, command.travel, dataDate) },
      })
    case 'speak':
      return upToDate({ ...state, setting: { ...state.setting, language: command.language } })
    case 'dress':
      return { ...state, theme: command.theme }
    case 'browse':
      return browsed(state)
    case 'point':
      return pointed(state, command.at, reduce)
    case 'mouse':
      return asking({ ...state, isMouseOn: !state.isMouseOn }, { kind: 'mouse', isOn: !state.isMouseOn })
    case 'copy':
      return copied(state, command.form)
    case 'export':
      return exported(state, command.format)
    case 'do':
      return asking(state, command.effect)
    case 'done':
      return { ...state, effects: state.effects.slice(command.count) }
    case 'tell':
      return { ...state, message: { text: command.text, isError: command.isError } }
    case 'quit':
      return { ...state, exit: command.code }
    case 'resize':
      return resized(state, command.size)
    case 'move':
    case 'page':
    case 'first':
    case 'last':
    case 'filter':
    case 'write':
    case 'erase':
    case 'clear':
    case 'picked':
      return viewed(state, command)
  }
}

const viewed = (state: State, command: ViewCommand): State => {
  const { view, stage } = active(state)
  const after = withActive(state, view.apply(command, stage))
  // The page beside a list follows what the list chooses.
  return isRootActive(state) && screenState(state).views.length > 0
    ? withScreen(after, { views: [], ahead: [] })
    : after
}

const asking = (state: State, effect: Effect): State => ({ ...state, effects: [...state.effects, effect] })

const failing = (state: State, text: string): State => ({ ...state, message: { text, isError: true } })

function browsed(state: State): State {
  const url = iloPageOf(aboutOf(state))
  return url === undefined
    ? failing(state, uiWords(state.setting.language).noIloPage)
    : asking(state, { kind: 'browse', url })
}

/** What an error says to somebody who reads the screen. */
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

function copied(state: State, form: string): State {
  const words = promptWords(state.setting.language)
  const copy = copiesOf(state).find(({ id }) => id === form)
  if (copy === undefined) return failing(state, words.nothingToCopy)
  try {
    return asking(state, { kind: 'copy', name: copy.name, text: copy.text() })
  } catch (error) {
    return failing(state, `${copy.name}: ${reasonOf(error)}`)
  }
}

function exported(state: State, format: FileFormat): State {
  try {
    return asking(state, { kind: 'write', ...exportOf(state, format) })
  } catch (error) {
    return failing(state, promptWords(state.setting.language).notExported(reasonOf(error)))
  }
}

/** The view of a page on top of the others; it is new, so that it follows from how it begins. */
function pushed(before: State, view: View, isApart: boolean): State {
  const state = settled(before)
  const held: Held = { view, stage: active(state).stage, ...(isApart ? { isApart } : {}) }
  return upToDate(
    withScreen(state, { views: [...screenState(state).views, held], ahead: [], isRootFocused: false }),
  )
}

/** The state in which nothing is typed into the view that the keys go to, as before they go to another. */
function settled(state: State): State {
  const { view } = active(state)
  return view.settled === undefined ? state : withActive(state, view.settled())
}

function opened(state: State): State {
  const { view, stage } = active(state)
  const subject = view.chosen(stage)?.subject
  if (subject === undefined) return state
  const from = isRootActive(state) ? settled(withScreen(state, { views: [] })) : state
  return pushed(from, viewOf(subject), false)
}

function back(state: State): State {
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

function forward(state: State): State {
  const { views, ahead } = screenState(state)
  const next = ahead.at(-1)
  return next === undefined
    ? state
    : upToDate(
        withScreen(state, { views: [...views, next], ahead: ahead.slice(0, -1), isRootFocused: false }),
      )
}

function turned(state: State, by: 1 | -1): State {
  const at = screenIds.indexOf(state.screen)
  const screen = screenIds[(at + by + screenIds.length) % screenIds.length]
  return screen === undefined ? state : upToDate({ ...state, screen })
}

/** With a page beside the list the keys go to the other of the two; without one, what is chosen is opened there. */
function otherPane(state: State): State {
  if (placesOf(state).side === undefined) return state
  const { views, isRootFocused } = screenState(state)
  return views.length === 0 ? opened(state) : withScreen(settled(state), { isRootFocused: !isRootFocused })
}

function resized(state: State, size: Size): State {
  const after = upToDate({ ...state, size })
  return after.prompt === undefined
    ? after
    : { ...after, prompt: moved(after.prompt, 0, bodyOf(size).height) }
}

function inPrompt(state: State, prompt: PromptState, command: Command): State {
  const { height } = bodyOf(state.size)
  const at = (changed: PromptState): State => ({ ...state, prompt: changed })
  switch (command.type) {
    case 'move':
      return at(moved(prompt, command.rows, height))
    case 'page':
      return at(
        moved(prompt, Math.sign(command.by) * Math.max(1, Math.round(Math.abs(command.by) * height)), height),
      )
    case 'first':
      return at(moved(prompt, Number.NEGATIVE_INFINITY, height))
    case 'last':
      return at(moved(prompt, Number.POSITIVE_INFINITY, height))
    case 'write':
      return at(typed(prompt, prompt.text + command.text, state))
    case 'erase':
      return prompt.text === ''
        ? withoutPrompt(state)
        : at(
            typed(
              prompt,
              command.what === 'all' ? '' : graphemesOf(prompt.text).slice(0, -1).join(''),
              state,
            ),
          )
    case 'mark':
      return at(moved(marking(prompt), 1, height))
    case 'point':
      return pointed(state, command.at, reduce)
    case 'open':
      return decided(withoutPrompt(state), prompt)
    case 'close':
    case 'back':
    case 'clear':
      return withoutPrompt(state)
    case 'prompt':
      return { ...state, prompt: promptOf(prompts[command.prompt], withoutPrompt(state)) }
    case 'done':
    case 'tell':
    case 'quit':
    case 'resize':
      return onScreen(state, command)
    case 'browse':
    case 'copy':
    case 'do':
    case 'dress':
    case 'export':
    case 'filter':
    case 'forward':
    case 'mouse':
    case 'pane':
    case 'pick':
    case 'picked':
    case 'show':
    case 'speak':
    case 'travel':
    case 'turn':
    case 'visit':
      return onScreen(withoutPrompt(state), command)
  }
}

/** What a prompt leads to: the command of the chosen option; where marks were set, of all that have one. */
function decided(state: State, prompt: PromptState): State {
  const option = chosenOption(prompt)
  if (option === undefined) return state
  const { command } = option
  return prompt.marked !== undefined && prompt.isMarking === true && command.type === 'picked'
    ? reduce(state, { ...command, ids: prompt.marked })
    : reduce(state, command)
}
