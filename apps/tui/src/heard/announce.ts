import { dataDate } from 'ilo-data'
import { lineText } from '../text/line.ts'
import { hintsOf } from '../ui/hints.ts'
import { chosenOption } from '../ui/prompt.ts'
import type { PromptState } from '../ui/prompt.ts'
import { screens } from '../ui/screens.ts'
import { active, screenState } from '../ui/state.ts'
import type { State } from '../ui/state.ts'
import { uiWords } from '../ui/words.ts'
import { viewWords } from '../views/words.ts'
import { heardPage } from './page.ts'

const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** Where one is: the screen and the pages opened on it, and the day where it is not that of the record. */
function trailOf(state: State): string {
  const { setting, screen } = state
  const names = screenState(state).views.map(({ view }) => view.name(setting))
  const day = setting.on === dataDate ? [] : [uiWords(setting.language).onDay(setting.on, dataDate)]
  return [screens[screen].name(setting), ...names, ...day].join(', ')
}

function chosenLine(state: State): string {
  const { view, stage } = active(state)
  return tidy(view.spoken(stage))
}

/** A page is read whole; of a list, which may be long, what is chosen. */
function wholeView(state: State): readonly string[] {
  const { view } = active(state)
  const page = view.context === 'page' ? view.blocks(state.setting) : undefined
  return page === undefined ? [trailOf(state), chosenLine(state)] : [trailOf(state), ...heardPage(page)]
}

function optionLine(prompt: PromptState, state: State): string {
  const { options, window, spec, text, marked } = prompt
  const option = chosenOption(prompt)
  if (option === undefined) return spec.none(text, state.setting)
  const { label, hint = [], group, id } = option
  const mark = marked === undefined || id === undefined ? '' : marked.includes(id) ? '[x] ' : '[ ] '
  const position = viewWords(state.setting.language).position(window.chosen + 1, options.length)
  const words = [group, `${mark}${lineText(label)}`, lineText(hint)].flatMap((part) =>
    part === undefined || part.trim() === '' ? [] : [part.trim()],
  )
  return tidy(`${position}: ${words.join(', ')}`)
}

function prompted(before: PromptState | undefined, prompt: PromptState, state: State): readonly string[] {
  const option = optionLine(prompt, state)
  if (before === undefined || before.spec !== prompt.spec) {
    const { title, invitation } = prompt.spec
    return [`${title(state.setting)}: ${invitation(state.setting)}`, option]
  }
  if (before.text !== prompt.text) return [tidy(`${prompt.text}: ${option}`)]
  return optionLine(before, state) === option ? [] : [option]
}

/** Whether another view is shown, and not only another part of the same. */
const isElsewhere = (before: State, after: State): boolean =>
  before.screen !== after.screen ||
  screenState(before).views.length !== screenState(after).views.length ||
  active(before).view.name(after.setting) !== active(after).view.name(after.setting)

function viewed(before: State, after: State): readonly string[] {
  if (isElsewhere(before, after)) {
    const isBack =
      before.screen === after.screen && screenState(after).views.length < screenState(before).views.length
    return isBack ? [trailOf(after), chosenLine(after)] : wholeView(after)
  }
  if (before.setting !== after.setting) return [trailOf(after), chosenLine(after)]
  const wasAsked = before.prompt !== undefined
  const line = chosenLine(after)
  return wasAsked || line !== chosenLine(before) ? [line] : []
}

/** What there is to hear when the screens open: what they are, where one is, and the keys that lead on. */
export const greeting = (state: State): readonly string[] => [
  ...(state.message === undefined ? [] : [state.message.text]),
  ...wholeView(state),
  lineText(hintsOf(state)).replaceAll(/ {2,}/g, ', '),
  uiWords(state.setting.language).unofficial,
]

/** What there is to hear of the way from one state to the next. Pure. */
export function announced(before: State, after: State): readonly string[] {
  if (after.exit !== undefined) return []
  const said = after.message !== undefined && after.message !== before.message ? [after.message.text] : []
  const lines =
    after.prompt === undefined ? viewed(before, after) : prompted(before.prompt, after.prompt, after)
  return [...said, ...lines]
}
