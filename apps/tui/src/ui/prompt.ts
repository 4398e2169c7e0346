import type { Subject } from '../pages/subject.ts'
import { graphemesOf, plain } from '../text/graphemes.ts'
import type { Line } from '../text/line.ts'
import type { Setting } from '../answers/setting.ts'
import { firstRow, showing } from '../views/window-of-rows.ts'
import type { Rows } from '../views/window-of-rows.ts'
import type { Command } from './commands.ts'
import type { State } from './state.ts'

export type PromptId =
  | 'search'
  | 'palette'
  | 'help'
  | 'date'
  | 'elsewhere'
  | 'copy'
  | 'export'
  | 'language'
  | 'theme'

/** One of the things that a prompt offers, and the command that choosing it gives. */
export type PromptOption = {
  readonly label: Line
  /** What stands at the end of the line, such as a key. */
  readonly hint?: Line
  /** Options of one group stand under its name. */
  readonly group?: string
  readonly command: Command
  /** The record to look at while the option is chosen. */
  readonly about?: Subject
  /** For a choice of several: what is marked. */
  readonly id?: string
}

/** Something that is asked for by typing and choosing. */
export type PromptSpec = {
  readonly title: (setting: Setting) => string
  /** What to type, while nothing is typed. */
  readonly invitation: (setting: Setting) => string
  /** What a text offers, best first; where nothing, the reason stands in `none`. */
  readonly options: (text: string, state: State) => readonly PromptOption[]
  readonly none: (text: string, setting: Setting) => string
  /** The options that are marked at first, where several can be. */
  readonly marked?: (state: State) => readonly string[]
}

/** A prompt as it stands. */
export type PromptState = {
  readonly spec: PromptSpec
  readonly text: string
  readonly options: readonly PromptOption[]
  readonly window: Rows
  /** The ids that are marked; absent where only one thing can be chosen. */
  readonly marked?: readonly string[]
  /** Whether marks were set or taken away: then they count, and else the one that is chosen. */
  readonly isMarking?: true
}

const longestText = 200

export function promptOf(spec: PromptSpec, state: State): PromptState {
  const opened = { spec, text: '', options: spec.options('', state), window: firstRow }
  const marked = spec.marked?.(state)
  return marked === undefined ? opened : { ...opened, marked }
}

export function typed(prompt: PromptState, text: string, state: State): PromptState {
  const cut = graphemesOf(plain(text)).slice(0, longestText).join('')
  return { ...prompt, text: cut, options: prompt.spec.options(cut, state), window: firstRow }
}

/** The lines of the options that stand in the window: names of groups take one each. */
export const moved = (prompt: PromptState, by: number, height: number): PromptState => ({
  ...prompt,
  window: showing(prompt.window, prompt.window.chosen + by, prompt.options.length, height),
})

export const chosenOption = ({ options, window }: PromptState): PromptOption | undefined =>
  options[window.chosen]

/** Marks the chosen option, or takes its mark away. */
export function marking(prompt: PromptState): PromptState {
  const id = chosenOption(prompt)?.id
  if (prompt.marked === undefined || id === undefined) return prompt
  const others = prompt.marked.filter((other) => other !== id)
  return {
    ...prompt,
    isMarking: true,
    marked: others.length < prompt.marked.length ? others : [...prompt.marked, id],
  }
}
