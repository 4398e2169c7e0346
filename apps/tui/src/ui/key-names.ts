import type { Key } from 'ink'
import { graphemesOf } from '../text/graphemes.ts'

const special = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'pageup'],
  ['pageDown', 'pagedown'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'esc'],
  ['tab', 'tab'],
  ['backspace', 'backspace'],
  // Most terminals send for the key above Enter what Ink calls delete.
  ['delete', 'backspace'],
] as const satisfies readonly (readonly [keyof Key, string])[]

const controls: Readonly<Record<string, string>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\r\n': 'enter',
  '\t': 'tab',
  '\b': 'backspace',
  '\u007F': 'backspace',
  '\u001B': 'esc',
}

function nameOf(character: string): string {
  const code = character.charCodeAt(0)
  const isControl = character.length === 1 && code >= 1 && code <= 26
  return controls[character] ?? (isControl ? `ctrl+${String.fromCharCode(code + 96)}` : character)
}

/**
 * The names of the keys in one event of the terminal. Keys that come fast, or over a slow line, come together: each
 * counts.
 */
export function keyNames(input: string, key: Key): string[] {
  const found = special.find(([flag]) => key[flag])
  if (found) return [key.shift && found[1] === 'tab' ? 'shift+tab' : found[1]]
  if (key.meta) return []
  if (key.ctrl) return input === '' ? [] : [`ctrl+${input.toLowerCase()}`]
  return graphemesOf(input).map(nameOf)
}
