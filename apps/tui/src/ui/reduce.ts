import { graphemesOf, plain } from '../text/graphemes.ts'
import type { Catalogue } from './catalogue.ts'
import { helpScroll } from './help.ts'
import { atEnd, atStart, choosing, chosenLine, refitted, steps } from './pane.ts'
import type { Pane, Scroll } from './pane.ts'
import { screens } from './screens.ts'
import type { ScreenId } from './screens.ts'
import { chosenOf, contextOf, geometryOf, listingOf, pageScroll, screenState } from './state.ts'
import type { ScreenState, Size, State } from './state.ts'

/** Everything that can happen to the state. */
export type Command =
  | { readonly type: 'move'; readonly by: 1 | -1 }
  /** Moves by a part of the window. */
  | { readonly type: 'page'; readonly by: number }
  | { readonly type: 'first' }
  | { readonly type: 'last' }
  | { readonly type: 'open' }
  | { readonly type: 'back' }
  | { readonly type: 'show'; readonly screen: ScreenId }
  | { readonly type: 'turn'; readonly by: 1 | -1 }
  | { readonly type: 'filter' }
  | { readonly type: 'write'; readonly text: string }
  | { readonly type: 'erase'; readonly what: 'last' | 'all' }
  | { readonly type: 'clear' }
  | { readonly type: 'help' }
  | { readonly type: 'quit'; readonly code: number }
  | { readonly type: 'resize'; readonly size: Size }

const longestFilter = 80

export type Reduce = (state: State, command: Command) => State

/** The whole behaviour of the screens: the state after a command. Pure; it never throws. */
export const reduceWith =
  (catalogue: Catalogue): Reduce =>
  (state, command) => {
    switch (command.type) {
      case 'move':
        return scrolled(state, catalogue, (scroll, pane, height) => steps(scroll, pane, height, command.by))
      case 'page':
        return scrolled(state, catalogue, (scroll, pane, height) => {
          const lines = Math.max(1, Math.round(Math.abs(command.by) * height))
          return steps(scroll, pane, height, command.by < 0 ? -lines : lines)
        })
      case 'first':
        return scrolled(state, catalogue, () => atStart)
      case 'last':
        return scrolled(state, catalogue, (scroll, _, height) => atEnd(scroll, height))
      case 'open':
        return opened(state, catalogue)
      case 'back':
        return back(state)
      case 'show':
        return { ...withoutHelp(state), screen: command.screen }
      case 'turn':
        return turned(state, command.by)
      case 'filter':
        return withScreen(withoutHelp(state), { isFiltering: true, views: [] })
      case 'write':
        return written(state, command.text)
      case 'erase':
        return erased(state, command.what)
      case 'clear':
        return cleared(state, catalogue)
      case 'help':
        return state.help ? withoutHelp(state) : { ...state, help: atStart }
      case 'quit':
        return { ...state, exit: command.code }
      case 'resize':
        return resized(state, catalogue, command.size)
    }
  }

const withScreen = (state: State, changes: Partial<ScreenState>): State => ({
  ...state,
  screens: { ...state.screens, [state.screen]: { ...screenState(state), ...changes } },
})

function withoutHelp({ help: _, ...state }: State): State {
  return state
}

type Move = (scroll: Scroll, pane: Pane, height: number) => Pane

/** Moves whatever the keys now go to: the help, the page on top, or the list. */
function scrolled(state: State, catalogue: Catalogue, move: Move): State {
  const { body, listHeight } = geometryOf(state.size)
  if (state.help) return { ...state, help: move(helpScroll(state.size.columns), state.help, body) }
  const { views, list } = screenState(state)
  const top = views.at(-1)
  if (!top) return withScreen(state, { list: move(listingOf(state, catalogue).scroll, list, listHeight) })
  const pane = move(pageScroll(top.subject, state, catalogue), top.pane, body)
  return withScreen(state, { views: [...views.slice(0, -1), { ...top, pane }] })
}

function opened(state: State, catalogue: Catalogue): State {
  if (state.help) return withoutHelp(state)
  const { views } = screenState(state)
  const top = views.at(-1)
  const subject = top
    ? chosenLine(pageScroll(top.subject, state, catalogue), top.pane, geometryOf(state.size).body)?.leadsTo
    : chosenOf(state, catalogue)
  if (subject === undefined) return state
  return withScreen(state, { isFiltering: false, views: [...views, { subject, pane: atStart }] })
}

function back(state: State): State {
  if (state.help) return withoutHelp(state)
  return withScreen(state, { views: screenState(state).views.slice(0, -1) })
}

function turned(state: State, by: 1 | -1): State {
  const at = screens.findIndex(({ id }) => id === state.screen)
  const next = screens[(at + by + screens.length) % screens.length]
  return next ? { ...withoutHelp(state), screen: next.id } : state
}

const filtered = (state: State, filter: string): State =>
  withScreen(state, { filter: graphemesOf(filter).slice(0, longestFilter).join(''), list: atStart })

const written = (state: State, text: string): State =>
  contextOf(state) === 'filter' ? filtered(state, screenState(state).filter + plain(text)) : state

/** Takes away the last character of the filter, or all; with none left it ends the filtering. */
function erased(state: State, what: 'last' | 'all'): State {
  if (contextOf(state) !== 'filter') return state
  const { filter } = screenState(state)
  return filter === ''
    ? withScreen(state, { isFiltering: false })
    : filtered(state, what === 'all' ? '' : graphemesOf(filter).slice(0, -1).join(''))
}

/** Ends the filtering; what was chosen stays so. */
function cleared(state: State, catalogue: Catalogue): State {
  const chosen = chosenOf(state, catalogue)
  const whole = withScreen(state, { filter: '', isFiltering: false })
  const { scroll } = listingOf(whole, catalogue)
  if (chosen === undefined || screenState(state).filter === '') return whole
  const target = scroll.lines.findIndex(({ leadsTo }) => leadsTo === chosen)
  return withScreen(whole, { list: choosing(scroll, geometryOf(state.size).listHeight, target) })
}

function resized(state: State, catalogue: Catalogue, size: Size): State {
  const after: State = { ...state, size }
  const [was, is] = [geometryOf(state.size), geometryOf(size)]
  const refit = (id: ScreenId): ScreenState => {
    const screen = state.screens[id]
    return {
      ...screen,
      list: refitted(
        screen.list,
        { scroll: listingOf(state, catalogue, id).scroll, height: was.listHeight },
        { scroll: listingOf(after, catalogue, id).scroll, height: is.listHeight },
      ),
      views: screen.views.map(({ subject, pane }) => ({
        subject,
        pane: refitted(
          pane,
          { scroll: pageScroll(subject, state, catalogue), height: was.body },
          { scroll: pageScroll(subject, after, catalogue), height: is.body },
        ),
      })),
    }
  }
  const help = state.help && {
    help: refitted(
      state.help,
      { scroll: helpScroll(state.size.columns), height: was.body },
      { scroll: helpScroll(size.columns), height: is.body },
    ),
  }
  return { ...after, ...help, screens: { members: refit('members'), instruments: refit('instruments') } }
}
