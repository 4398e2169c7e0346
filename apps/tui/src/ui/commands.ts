import type { Day, Language } from 'ilo-data'
import type { Subject } from '../pages/subject.ts'
import type { ViewCommand } from '../views/view.ts'
import type { Effect } from './effects.ts'
import type { FileFormat } from '../answers/file-formats.ts'
import type { PromptId } from './prompt.ts'
import type { ScreenId } from './screens.ts'
import type { Size } from './state.ts'

/** A place, by its column and row. */
export type Point = { readonly column: number; readonly row: number }

/** A way through time: to a day, by years or months, or to the last day that the record speaks of. */
export type Travel =
  | { readonly to: Day }
  | { readonly years: number }
  | { readonly months: number }
  | 'latest'

/** Everything that can happen to the state. */
export type Command =
  | ViewCommand
  | { readonly type: 'open' }
  | { readonly type: 'back' }
  | { readonly type: 'forward' }
  | { readonly type: 'visit'; readonly subject: Subject }
  | { readonly type: 'show'; readonly screen: ScreenId }
  | { readonly type: 'turn'; readonly by: 1 | -1 }
  /** Lets the keys go to the other half of the screen. */
  | { readonly type: 'pane' }
  | { readonly type: 'prompt'; readonly prompt: PromptId }
  /** Offers what the view lets one choose under a name. */
  | { readonly type: 'pick'; readonly pick: string }
  /** Marks or unmarks an option of a prompt where several can be chosen. */
  | { readonly type: 'mark' }
  | { readonly type: 'close' }
  | { readonly type: 'travel'; readonly travel: Travel }
  | { readonly type: 'speak'; readonly language: Language }
  | { readonly type: 'dress'; readonly theme: string }
  /** Opens the ILO's own page about what is chosen. */
  | { readonly type: 'browse' }
  /** A click on the screen, whose first column and row are 0. */
  | { readonly type: 'point'; readonly at: Point }
  /** Lets the mouse choose, or gives it back to the terminal. */
  | { readonly type: 'mouse' }
  /** Copies one of the forms of what is chosen. */
  | { readonly type: 'copy'; readonly form: string }
  | { readonly type: 'export'; readonly format: FileFormat }
  | { readonly type: 'do'; readonly effect: Effect }
  /** The first effects were carried out. */
  | { readonly type: 'done'; readonly count: number }
  | { readonly type: 'tell'; readonly text: string; readonly isError: boolean }
  | { readonly type: 'quit'; readonly code: number }
  | { readonly type: 'resize'; readonly size: Size }
