import type { Key } from 'node:readline'

const names: Readonly<Record<string, string>> = {
  up: 'up',
  down: 'down',
  left: 'left',
  right: 'right',
  pageup: 'pageup',
  pagedown: 'pagedown',
  home: 'home',
  end: 'end',
  return: 'enter',
  enter: 'enter',
  escape: 'esc',
  tab: 'tab',
  backspace: 'backspace',
  delete: 'backspace',
  space: ' ',
}

/** The name of a key as the table of keys has it; undefined for one that has none. */
export function nameOfKey(text: string | undefined, { name, ctrl, meta, shift }: Key): string | undefined {
  const special = name === undefined ? undefined : names[name]
  if (special === 'esc') return special
  if (meta) return undefined
  if (ctrl) return name === undefined ? undefined : `ctrl+${name}`
  if (special !== undefined) return shift && special === 'tab' ? 'shift+tab' : special
  return text === undefined || /\p{Cc}/u.test(text) || text === '' ? undefined : text
}
