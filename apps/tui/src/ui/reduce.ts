import { dataDate } from 'ilo-data'
import { graphemesOf } from '../text/graphemes.ts'
import type { Command } from './commands.ts'
import { asking, browsed, copied, exported } from './errands.ts'
import { bodyOf } from './geometry.ts'
import { pointed } from './point.ts'
import { chosenOption, marking, moved, promptOf, typed } from './prompt.ts'
import type { PromptState } from './prompt.ts'
import { prompts } from './prompts/index.ts'
import { pickPrompt } from './prompts/pick.ts'
import { active } from './state.ts'
import type { Size, State } from './state.ts'
import { back, begun, forward, opened, otherPane, turned, upToDate, viewed, visited } from './trail.ts'
import { travelled } from './travel.ts'

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

function onScreen(state: State, command: Command): State {
  switch (command.type) {
    case 'open':
      return opened(state)
    case 'visit':
      return visited(state, command.subject)
    case 'back':
      return back(state)
    case 'forward':
      return forward(state)
    case 'show':
      return command.screen === state.screen ? begun(state) : upToDate({ ...state, screen: command.screen })
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
      return prompt.text === '' && command.what === 'last'
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
      return chosenOption(prompt) === undefined
        ? undecided(state, prompt)
        : decided(withoutPrompt(state), prompt)
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

/** A prompt that offers nothing for what was typed: it stays, so that the text can be mended. */
function undecided(state: State, { spec, text }: PromptState): State {
  return text.trim() === ''
    ? state
    : { ...state, message: { text: spec.none(text, state.setting), isError: true } }
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
