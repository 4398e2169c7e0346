import type { Environment } from '../theme/terminal.ts'

/** More than this many terminals leave out without a word. */
const longest = 74_994

const escape = '\u001B'

/**
 * What asks a terminal to put a text on the clipboard (OSC 52); undefined for a text that is too long for that. Within
 * tmux it is said twice: to tmux, and through it to the terminal outside.
 */
export function clipboardSequence(text: string, env: Environment): string | undefined {
  const encoded = Buffer.from(text).toString('base64')
  if (encoded.length > longest) return undefined
  const plain = `${escape}]52;c;${encoded}\u0007`
  return env['TMUX'] === undefined
    ? plain
    : `${plain}${escape}Ptmux;${plain.replaceAll(escape, escape + escape)}${escape}\\`
}
