import type { Subject } from '../answers/subject.ts'
import type { Catalogue, Listing } from './catalogue.ts'
import { atStart, chosenLine } from './pane.ts'
import type { Pane, Scroll } from './pane.ts'
import { screens } from './screens.ts'
import type { ScreenId } from './screens.ts'

export type Size = { readonly columns: number; readonly rows: number }

/** A page that was opened. */
type View = { readonly subject: Subject; readonly pane: Pane }

export type ScreenState = {
  readonly filter: string
  /** Whether what is typed goes into the filter. */
  readonly isFiltering: boolean
  readonly list: Pane
  /** The pages opened from the list, each from the one before it. */
  readonly views: readonly View[]
}

export type State = {
  readonly size: Size
  readonly screen: ScreenId
  readonly screens: Readonly<Record<ScreenId, ScreenState>>
  /** The help, while it is shown. */
  readonly help?: Pane
  /** The code to exit with, once asked to. */
  readonly exit?: number
}

const fresh: ScreenState = { filter: '', isFiltering: false, list: atStart, views: [] }

export const initialState = (size: Size): State => ({
  size,
  screen: screens[0]?.id ?? 'members',
  screens: { members: fresh, instruments: fresh },
})

/** What the keys mean at a moment. */
export type Context = 'list' | 'filter' | 'page' | 'help'

export const screenState = ({ screens: all, screen }: State): ScreenState => all[screen]

export function contextOf(state: State): Context {
  if (state.help) return 'help'
  const { isFiltering, views } = screenState(state)
  if (views.length > 0) return 'page'
  return isFiltering ? 'filter' : 'list'
}

/** How the screen is divided: rows for its parts, and columns for list and page. */
export type Geometry = {
  readonly hasHeader: boolean
  readonly hasStatus: boolean
  readonly hasFooter: boolean
  readonly hasHeading: boolean
  /** Whether a page stands beside the list. */
  readonly isWide: boolean
  readonly body: number
  readonly listHeight: number
  readonly listWidth: number
  readonly pageWidth: number
}

/** Columns before each line, for the mark of the chosen one. */
export const markWidth = 2
/** Columns between list and page. */
export const dividerWidth = 3
const wideFrom = 100
const atMost = (value: number, most: number): number => Math.min(value, most)

export function geometryOf({ columns, rows }: Size): Geometry {
  const isWide = columns >= wideFrom
  const hasStatus = rows >= 3
  const hasHeader = rows >= 6
  const hasFooter = rows >= 5
  const hasHeading = rows >= 16
  const body = Math.max(1, rows - Number(hasHeader) - Number(hasStatus) - Number(hasFooter))
  const listWidth = isWide ? atMost(Math.floor(columns * 0.4), 72) : columns
  return {
    hasHeader,
    hasStatus,
    hasFooter,
    hasHeading,
    isWide,
    body,
    listHeight: body - Number(hasHeading),
    listWidth,
    pageWidth: isWide ? columns - listWidth - dividerWidth : columns,
  }
}

const content = (width: number): number => Math.max(1, width - markWidth)

export function listingOf(state: State, catalogue: Catalogue, screen: ScreenId = state.screen): Listing {
  return catalogue.list(screen, state.screens[screen].filter, content(geometryOf(state.size).listWidth))
}

export const pageScroll = (subject: Subject, state: State, catalogue: Catalogue): Scroll =>
  catalogue.page(subject, content(geometryOf(state.size).pageWidth))

/** What the list has chosen. */
export function chosenOf(state: State, catalogue: Catalogue): Subject | undefined {
  const { list } = screenState(state)
  const { scroll } = listingOf(state, catalogue)
  return chosenLine(scroll, list, geometryOf(state.size).listHeight)?.leadsTo
}
