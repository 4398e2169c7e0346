import type { Setting } from '../answers/setting.ts'
import type { Block } from '../pages/blocks.ts'
import type { Subject } from '../pages/subject.ts'
import type { Line } from '../text/line.ts'

export type Box = { readonly width: number; readonly height: number }

/** A setting, and the room that there is to show it. */
export type Stage = { readonly setting: Setting; readonly box: Box }

/** What the keys mean at a moment. */
export type Context = 'list' | 'filter' | 'page' | 'grid' | 'map' | 'prompt'

/** What a view shows: at most as many lines as its box is high, none wider. */
export type Drawing = {
  /** The line above the others: what is shown, and how much of it. */
  readonly status: { readonly left: Line; readonly right: Line }
  readonly lines: readonly Line[]
  /** The column of the status line where typed text goes, while it does. */
  readonly cursor?: number
}

/** The commands that a view answers; all others are the business of the whole screen. */
export type ViewCommand =
  | { readonly type: 'move'; readonly rows: number; readonly columns: number }
  /** Moves by parts of the window. */
  | { readonly type: 'page'; readonly by: number }
  | { readonly type: 'first' }
  | { readonly type: 'last' }
  | { readonly type: 'filter' }
  | { readonly type: 'write'; readonly text: string }
  | { readonly type: 'erase'; readonly what: 'last' | 'all' }
  | { readonly type: 'clear' }
  | { readonly type: 'picked'; readonly pick: string; readonly ids: readonly string[] }

export type PickOption = { readonly id: string; readonly label: string; readonly hint?: string }

/** Something that a view lets one choose: an order, a region, an instrument, the tab of a screen. */
export type Pick = {
  readonly id: string
  /** The key that opens it. */
  readonly key: string
  readonly title: string
  readonly options: readonly PickOption[]
  readonly chosen: readonly string[]
  /** Whether more than one can be chosen at once. */
  readonly several: boolean
  /** What it is called to choose nothing, where that can be. */
  readonly none?: string
}

/** What is chosen in a view: the record it leads to, and its row as the question tells it. */
export type Chosen = { readonly subject?: Subject; readonly row?: object }

/** What is shown at a moment and how it answers: it never changes, a command gives another. */
export type View = {
  readonly context: Context
  /** A short name for the trail that leads to it, such as `Members` or `BGR`. */
  readonly name: (setting: Setting) => string
  readonly draw: (stage: Stage, isFocused: boolean) => Drawing
  /** What it shows of itself, as it begins, before all is found out; absent where that takes no time. */
  readonly opening?: (stage: Stage) => Drawing
  /** The view after a command. Never throws. */
  readonly apply: (command: ViewCommand, stage: Stage) => View
  /** The view after the setting or the room changed: what was chosen and seen stays so, as far as it is still there. */
  readonly follow: (before: Stage, after: Stage) => View
  /** The view in which what stands at a line and a column of it is chosen; undefined where nothing does. */
  readonly pointed?: (line: number, column: number, stage: Stage) => View | undefined
  /** The view after what is typed into it is done: it stays as it is, and the keys are keys again. */
  readonly settled?: () => View
  readonly chosen: (stage: Stage) => Chosen | undefined
  /** What the view as a whole is about, where that is one record. */
  readonly subject?: Subject
  /** The address of the question that the view answers, such as `/v1/members?on=1989-11-10`. */
  readonly address: (setting: Setting) => string
  readonly picks: (setting: Setting) => readonly Pick[]
  /** The whole of what it shows as a page, for files and for those who hear it. */
  readonly blocks: (setting: Setting) => readonly Block[]
  /** The rows that a typed text leaves of the answer; absent where all are shown. */
  readonly rows?: (setting: Setting) => readonly object[] | undefined
  /** Whether a look at what is chosen belongs beside it where there is room. */
  readonly hasPreview: boolean
  /** What is chosen and how many there are, in one sentence for those who hear the screen. */
  readonly spoken: (stage: Stage) => string
}
