import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { enter, escape, ilo } from './program.ts'
import { Terminal } from './terminal.ts'

export { enter, escape, ilo }

type Size = { readonly columns: number; readonly rows: number }
const usual: Size = { columns: 80, rows: 24 }

const opened: Terminal[] = []
afterEach(() => {
  for (const terminal of opened.splice(0)) terminal.close()
})

/** A place of its own for the files of a session, with a configuration. */
export function homeWith(config: unknown = { start: 'members' }): Readonly<Record<string, string>> {
  const home = mkdtempSync(join(tmpdir(), 'ilo-home-'))
  mkdirSync(join(home, 'ilo'))
  writeFileSync(join(home, 'ilo', 'config.json'), JSON.stringify(config))
  return { XDG_CONFIG_HOME: home, XDG_STATE_HOME: home }
}

/** A shell that waits for a command; it is closed after the test. */
export async function shell(
  size: Size = usual,
  variables: Readonly<Record<string, string>> = {},
): Promise<Terminal> {
  const terminal = new Terminal(size, { ...homeWith(), ...variables })
  opened.push(terminal)
  await terminal.shows('prompt:')
  return terminal
}

/** A shell in which the program was started, and the id of its process. */
export async function started(
  size: Size = usual,
  variables: Readonly<Record<string, string>> = {},
  args = '',
): Promise<{ readonly terminal: Terminal; readonly pid: number }> {
  const terminal = await shell(size, variables)
  terminal.type(`sh -c 'echo pid=$$; exec ${ilo} ${args}'; echo code=$?${enter}`)
  await terminal.shows('Afghanistan')
  const pid = Number(/pid=(\d+)/.exec(terminal.written())?.[1])
  if (!(pid > 1)) throw new Error(`no process id in ${terminal.written()}`)
  return { terminal, pid }
}

/** What becomes of a terminal when the program has ended. */
export type Afterwards = {
  readonly isAlternate: boolean
  readonly isCursorShown: boolean
  readonly isOldTextThere: boolean
  /** Of the modes in which the terminal reads lines, echoes them, and heeds Ctrl-C. */
  readonly modes: number
  readonly isPasteBracketed: boolean
}

export const asBefore: Afterwards = {
  isAlternate: false,
  isCursorShown: true,
  isOldTextThere: true,
  modes: 3,
  isPasteBracketed: false,
}

/** Waits for the program to end with a code, and looks at what it left. */
export async function afterExit(terminal: Terminal, code: number): Promise<Afterwards> {
  await terminal.shows(new RegExp(`^code=${code}\\nprompt:`, 'm'))
  const isOldTextThere = /^prompt: sh -c/m.test(terminal.text())
  terminal.type(`stty -a | tr ' ' '\\n' | grep -cx -e icanon -e echo -e isig; echo end${enter}`)
  await terminal.shows(/^\d+\nend$/m)
  return {
    isAlternate: terminal.isAlternate(),
    isCursorShown: terminal.isCursorShown(),
    isOldTextThere,
    modes: Number(/^(\d+)\nend$/m.exec(terminal.text())?.[1]),
    isPasteBracketed:
      terminal.written().lastIndexOf('\u001B[?2004h') > terminal.written().lastIndexOf('\u001B[?2004l'),
  }
}
