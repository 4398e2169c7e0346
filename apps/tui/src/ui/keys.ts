import type { Command } from './reduce.ts'
import { screens } from './screens.ts'
import type { Context } from './state.ts'

/** What keys do: the one table from which keys are read and the help is made. */
export type Binding = {
  /** Names of keys: what they type, or `up`, `enter`, `ctrl+d` and the like. */
  readonly keys: readonly string[]
  readonly contexts: readonly Context[]
  readonly command: Command
  readonly help: string
  /** A short form for the last line of the screen, and where it is worth its room. */
  readonly hint?: { readonly text: string; readonly contexts: readonly Context[] }
}

export const everywhere: readonly Context[] = ['list', 'filter', 'page', 'help']
const outsideHelp: readonly Context[] = ['list', 'filter', 'page']
const outsideFilter: readonly Context[] = ['list', 'page', 'help']

export const bindings: readonly Binding[] = [
  {
    keys: ['down', 'j', 'ctrl+n'],
    contexts: everywhere,
    command: { type: 'move', by: 1 },
    help: 'Down',
  },
  {
    keys: ['up', 'k', 'ctrl+p'],
    contexts: everywhere,
    command: { type: 'move', by: -1 },
    help: 'Up',
  },
  {
    keys: ['enter', 'right', 'l'],
    contexts: outsideHelp,
    command: { type: 'open' },
    help: 'Open what is chosen',
    hint: { text: 'open', contexts: outsideHelp },
  },
  {
    keys: ['esc', 'left', 'h', 'backspace'],
    contexts: ['page'],
    command: { type: 'back' },
    help: 'Back',
    hint: { text: 'back', contexts: ['page'] },
  },
  {
    keys: ['/'],
    contexts: ['list', 'page'],
    command: { type: 'filter' },
    help: 'Filter the list as you type',
    hint: { text: 'filter', contexts: ['list', 'page'] },
  },
  {
    keys: ['esc'],
    contexts: ['list', 'filter'],
    command: { type: 'clear' },
    help: 'Clear the filter',
    hint: { text: 'clear', contexts: ['filter'] },
  },
  {
    keys: ['backspace'],
    contexts: ['filter'],
    command: { type: 'erase', what: 'last' },
    help: 'Take back the last character',
  },
  {
    keys: ['ctrl+u'],
    contexts: ['filter'],
    command: { type: 'erase', what: 'all' },
    help: 'Take back all',
  },
  {
    keys: ['pagedown', 'ctrl+f', ' '],
    contexts: everywhere,
    command: { type: 'page', by: 1 },
    help: 'A window down',
  },
  {
    keys: ['pageup', 'ctrl+b'],
    contexts: everywhere,
    command: { type: 'page', by: -1 },
    help: 'A window up',
  },
  {
    keys: ['ctrl+d'],
    contexts: outsideFilter,
    command: { type: 'page', by: 0.5 },
    help: 'Half a window down',
  },
  {
    keys: ['ctrl+u'],
    contexts: outsideFilter,
    command: { type: 'page', by: -0.5 },
    help: 'Half a window up',
  },
  { keys: ['home', 'g'], contexts: everywhere, command: { type: 'first' }, help: 'To the start' },
  { keys: ['end', 'G'], contexts: everywhere, command: { type: 'last' }, help: 'To the end' },
  ...screens.map(
    ({ id, key, title }): Binding => ({
      keys: [key],
      contexts: everywhere,
      command: { type: 'show', screen: id },
      help: `Show ${title}`,
    }),
  ),
  {
    keys: ['tab'],
    contexts: everywhere,
    command: { type: 'turn', by: 1 },
    help: 'Next screen',
    hint: { text: 'screen', contexts: outsideHelp },
  },
  {
    keys: ['shift+tab'],
    contexts: everywhere,
    command: { type: 'turn', by: -1 },
    help: 'Previous screen',
  },
  {
    keys: ['?'],
    contexts: outsideHelp,
    command: { type: 'help' },
    help: 'Help',
    hint: { text: 'help', contexts: ['list', 'page'] },
  },
  {
    keys: ['esc', 'q', '?', 'enter', 'left', 'h'],
    contexts: ['help'],
    command: { type: 'help' },
    help: 'Close the help',
    hint: { text: 'close', contexts: ['help'] },
  },
  {
    keys: ['q'],
    contexts: ['list', 'page'],
    command: { type: 'quit', code: 0 },
    help: 'Quit',
    hint: { text: 'quit', contexts: ['list', 'page'] },
  },
  {
    keys: ['ctrl+c'],
    contexts: everywhere,
    command: { type: 'quit', code: 130 },
    help: 'Quit at once',
  },
]

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

/** Whether a key is named by what it types: that goes into a filter, whatever else it does elsewhere. */
const isTyped = (key: string): boolean => !/^(?:[a-z]{2,}|(?:ctrl|shift)\+.+)$/.test(key)

/** What a key does. */
export function commandFor(context: Context, key: string): Command | undefined {
  if (context === 'filter' && isTyped(key)) return { type: 'write', text: key }
  return bindings.find(({ contexts, keys }) => contexts.includes(context) && keys.includes(key))?.command
}
