import type { FileFormat } from '../answers/file-formats.ts'
import { copiesOf } from './copying.ts'
import type { Effect } from './effects.ts'
import { exportOf } from './exporting.ts'
import { iloPageOf } from './ilo-page.ts'
import { promptWords } from './prompt-words.ts'
import { aboutOf } from './state.ts'
import type { State } from './state.ts'
import { uiWords } from './words.ts'

/* What is asked of the world beyond the screen, or why it cannot be. */

/** The state with something more to carry out. */
export const asking = (state: State, effect: Effect): State => ({
  ...state,
  effects: [...state.effects, effect],
})

const failing = (state: State, text: string): State => ({ ...state, message: { text, isError: true } })

/** Opens the ILO's page about what one is at. */
export function browsed(state: State): State {
  const url = iloPageOf(aboutOf(state))
  return url === undefined
    ? failing(state, uiWords(state.setting.language).noIloPage)
    : asking(state, { kind: 'browse', url })
}

/** What an error says to somebody who reads the screen. */
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Copies a form of what is chosen. */
export function copied(state: State, form: string): State {
  const words = promptWords(state.setting.language)
  const copy = copiesOf(state).find(({ id }) => id === form)
  if (copy === undefined) return failing(state, words.nothingToCopy)
  try {
    return asking(state, { kind: 'copy', name: copy.name, text: copy.text() })
  } catch (error) {
    return failing(state, `${copy.name}: ${reasonOf(error)}`)
  }
}

/** Writes the view into a file. */
export function exported(state: State, format: FileFormat): State {
  try {
    return asking(state, { kind: 'write', ...exportOf(state, format) })
  } catch (error) {
    return failing(state, promptWords(state.setting.language).notExported(reasonOf(error)))
  }
}
