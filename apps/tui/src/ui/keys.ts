import type { Context } from '../views/view.ts'
import type { Command } from './commands.ts'
import { active } from './state.ts'
import type { State } from './state.ts'

const everywhere: readonly Context[] = ['list', 'filter', 'page', 'grid', 'map', 'prompt']
const onScreens: readonly Context[] = ['list', 'page', 'grid', 'map']
const scrolling: readonly Context[] = ['list', 'filter', 'page', 'prompt']
const planes: readonly Context[] = ['grid', 'map']
const typing: readonly Context[] = ['filter', 'prompt']

/** Every command that has a key. */
export type BindingId =
  | 'search'
  | 'open'
  | 'enter'
  | 'back'
  | 'leave'
  | 'forward'
  | 'down'
  | 'next'
  | 'up'
  | 'previous'
  | 'south'
  | 'north'
  | 'east'
  | 'west'
  | 'page-down'
  | 'space'
  | 'page-up'
  | 'half-down'
  | 'half-up'
  | 'first'
  | 'last'
  | 'filter'
  | 'clear'
  | 'erase'
  | 'erase-all'
  | 'pane'
  | 'next-screen'
  | 'previous-screen'
  | 'palette'
  | 'year-back'
  | 'year-on'
  | 'month-back'
  | 'month-on'
  | 'date'
  | 'today'
  | 'copy'
  | 'browse'
  | 'export'
  | 'elsewhere'
  | 'language'
  | 'theme'
  | 'mouse'
  | 'mark'
  | 'close'
  | 'help'
  | 'quit'
  | 'quit-at-once'
  | 'overview'
  | 'members'
  | 'instruments'
  | 'matrix'
  | 'map'
  | 'compare'
  | 'time'
  | 'organisation'
  | 'claims'
  | 'record'

/** What a key does. */
export type Binding = {
  readonly id: BindingId
  /** Names of keys: what they type, or `up`, `enter`, `ctrl+d` and the like. */
  readonly keys: readonly string[]
  readonly contexts: readonly Context[]
  readonly command: Command
  /** Where the key is worth its room in the last line of the screen. */
  readonly hint?: readonly Context[]
}

/** The one table from which keys are read, and the help and the palette are made. */
export const usualBindings: readonly Binding[] = [
  {
    id: 'search',
    keys: ['/'],
    contexts: onScreens,
    command: { type: 'prompt', prompt: 'search' },
    hint: onScreens,
  },
  {
    id: 'open',
    keys: ['enter'],
    contexts: everywhere,
    command: { type: 'open' },
    hint: ['list', 'filter', 'grid', 'map', 'prompt'],
  },
  { id: 'enter', keys: ['right', 'l'], contexts: ['list', 'page'], command: { type: 'open' } },
  {
    id: 'back',
    keys: ['esc', 'backspace'],
    contexts: onScreens,
    command: { type: 'back' },
    hint: ['page'],
  },
  { id: 'leave', keys: ['left', 'h'], contexts: ['list', 'page'], command: { type: 'back' } },
  { id: 'forward', keys: ['.'], contexts: onScreens, command: { type: 'forward' } },
  {
    id: 'down',
    keys: ['down', 'ctrl+n'],
    contexts: scrolling,
    command: { type: 'move', rows: 1, columns: 0 },
  },
  { id: 'next', keys: ['j'], contexts: ['list', 'page'], command: { type: 'move', rows: 1, columns: 0 } },
  { id: 'up', keys: ['up'], contexts: scrolling, command: { type: 'move', rows: -1, columns: 0 } },
  {
    id: 'previous',
    keys: ['k'],
    contexts: ['list', 'page'],
    command: { type: 'move', rows: -1, columns: 0 },
  },
  { id: 'south', keys: ['down', 'j'], contexts: planes, command: { type: 'move', rows: 1, columns: 0 } },
  { id: 'north', keys: ['up', 'k'], contexts: planes, command: { type: 'move', rows: -1, columns: 0 } },
  { id: 'east', keys: ['right', 'l'], contexts: planes, command: { type: 'move', rows: 0, columns: 1 } },
  { id: 'west', keys: ['left', 'h'], contexts: planes, command: { type: 'move', rows: 0, columns: -1 } },
  { id: 'page-down', keys: ['pagedown', 'ctrl+f'], contexts: everywhere, command: { type: 'page', by: 1 } },
  { id: 'space', keys: [' '], contexts: onScreens, command: { type: 'page', by: 1 } },
  { id: 'page-up', keys: ['pageup', 'ctrl+b'], contexts: everywhere, command: { type: 'page', by: -1 } },
  { id: 'half-down', keys: ['ctrl+d'], contexts: onScreens, command: { type: 'page', by: 0.5 } },
  { id: 'half-up', keys: ['ctrl+u'], contexts: onScreens, command: { type: 'page', by: -0.5 } },
  { id: 'first', keys: ['home', 'g'], contexts: everywhere, command: { type: 'first' } },
  { id: 'last', keys: ['end', 'G'], contexts: everywhere, command: { type: 'last' } },
  { id: 'filter', keys: ['f'], contexts: ['list'], command: { type: 'filter' }, hint: ['list'] },
  { id: 'clear', keys: ['esc'], contexts: ['filter'], command: { type: 'clear' }, hint: ['filter'] },
  {
    id: 'erase',
    keys: ['backspace'],
    contexts: typing,
    command: { type: 'erase', what: 'last' },
  },
  { id: 'erase-all', keys: ['ctrl+u'], contexts: typing, command: { type: 'erase', what: 'all' } },
  { id: 'pane', keys: ['tab'], contexts: [...onScreens, 'filter'], command: { type: 'pane' } },
  { id: 'next-screen', keys: ['>'], contexts: onScreens, command: { type: 'turn', by: 1 } },
  { id: 'previous-screen', keys: ['<'], contexts: onScreens, command: { type: 'turn', by: -1 } },
  {
    id: 'palette',
    keys: [':', 'ctrl+p'],
    contexts: [...onScreens, 'filter'],
    command: { type: 'prompt', prompt: 'palette' },
    hint: onScreens,
  },
  { id: 'year-back', keys: ['['], contexts: onScreens, command: { type: 'travel', travel: { years: -1 } } },
  { id: 'year-on', keys: [']'], contexts: onScreens, command: { type: 'travel', travel: { years: 1 } } },
  { id: 'month-back', keys: ['{'], contexts: onScreens, command: { type: 'travel', travel: { months: -1 } } },
  { id: 'month-on', keys: ['}'], contexts: onScreens, command: { type: 'travel', travel: { months: 1 } } },
  {
    id: 'date',
    keys: ['@'],
    contexts: onScreens,
    command: { type: 'prompt', prompt: 'date' },
    hint: onScreens,
  },
  { id: 'today', keys: ['='], contexts: onScreens, command: { type: 'travel', travel: 'latest' } },
  { id: 'copy', keys: ['y'], contexts: onScreens, command: { type: 'prompt', prompt: 'copy' } },
  { id: 'browse', keys: ['o'], contexts: onScreens, command: { type: 'browse' } },
  { id: 'export', keys: ['e'], contexts: onScreens, command: { type: 'prompt', prompt: 'export' } },
  { id: 'elsewhere', keys: ['!'], contexts: onScreens, command: { type: 'prompt', prompt: 'elsewhere' } },
  { id: 'language', keys: ['L'], contexts: onScreens, command: { type: 'prompt', prompt: 'language' } },
  { id: 'theme', keys: ['T'], contexts: onScreens, command: { type: 'prompt', prompt: 'theme' } },
  { id: 'mouse', keys: ['M'], contexts: onScreens, command: { type: 'mouse' } },
  { id: 'mark', keys: ['tab'], contexts: ['prompt'], command: { type: 'mark' } },
  { id: 'close', keys: ['esc'], contexts: ['prompt'], command: { type: 'close' }, hint: ['prompt'] },
  {
    id: 'help',
    keys: ['?'],
    contexts: onScreens,
    command: { type: 'prompt', prompt: 'help' },
    hint: onScreens,
  },
  { id: 'quit', keys: ['q'], contexts: onScreens, command: { type: 'quit', code: 0 }, hint: onScreens },
  { id: 'quit-at-once', keys: ['ctrl+c'], contexts: everywhere, command: { type: 'quit', code: 130 } },
  { id: 'overview', keys: ['1'], contexts: onScreens, command: { type: 'show', screen: 'overview' } },
  { id: 'members', keys: ['2'], contexts: onScreens, command: { type: 'show', screen: 'members' } },
  { id: 'instruments', keys: ['3'], contexts: onScreens, command: { type: 'show', screen: 'instruments' } },
  { id: 'matrix', keys: ['4'], contexts: onScreens, command: { type: 'show', screen: 'matrix' } },
  { id: 'map', keys: ['5'], contexts: onScreens, command: { type: 'show', screen: 'map' } },
  { id: 'compare', keys: ['6'], contexts: onScreens, command: { type: 'show', screen: 'compare' } },
  { id: 'time', keys: ['7'], contexts: onScreens, command: { type: 'show', screen: 'time' } },
  { id: 'organisation', keys: ['8'], contexts: onScreens, command: { type: 'show', screen: 'organisation' } },
  { id: 'claims', keys: ['9'], contexts: onScreens, command: { type: 'show', screen: 'claims' } },
  { id: 'record', keys: ['0'], contexts: onScreens, command: { type: 'show', screen: 'record' } },
]

/** Keys of the configuration, by what they do. */
export type KeyChoices = Readonly<Partial<Record<BindingId, readonly string[]>>>

/** The table with the keys that somebody chose in the place of the usual ones. */
export const bindingsWith = (choices: KeyChoices): readonly Binding[] =>
  usualBindings.map((binding) => ({ ...binding, keys: choices[binding.id] ?? binding.keys }))

const named: Readonly<Record<string, string>> = {
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  enter: 'Enter',
  esc: 'Esc',
  tab: 'Tab',
  'shift+tab': 'Shift-Tab',
  backspace: 'Backspace',
  pageup: 'PageUp',
  pagedown: 'PageDown',
  home: 'Home',
  end: 'End',
  ' ': 'Space',
}

/** A key as it is printed. */
export const labelOf = (key: string): string =>
  named[key] ?? (key.startsWith('ctrl+') ? `Ctrl-${key.slice(5).toUpperCase()}` : key)

/** Whether a key is named by what it types: that goes into a text that is being written. */
export const isTyped = (key: string): boolean => !/^(?:[a-z]{2,}|(?:ctrl|shift)\+.+)$/.test(key)

/** What a key does at a moment: a command of the table, or a choice that the view offers. */
export function commandFor(state: State, key: string): Command | undefined {
  const { view } = active(state)
  const context = state.prompt === undefined ? view.context : 'prompt'
  if (typing.some((place) => place === context) && isTyped(key)) return { type: 'write', text: key }
  const bound = state.bindings.find(({ contexts, keys }) => contexts.includes(context) && keys.includes(key))
  if (bound !== undefined) return bound.command
  const pick =
    state.prompt === undefined ? view.picks(state.setting).find((offer) => offer.key === key) : undefined
  return pick === undefined ? undefined : { type: 'pick', pick: pick.id }
}
