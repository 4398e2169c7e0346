import { escape, ilo } from '../test/program.ts'
import { Terminal } from '../test/terminal.ts'
import type { Shot } from './shots.ts'

type Where = { readonly columns: number; readonly rows: number; readonly language: string }

/** Whatever the one who runs this has configured is not looked at. */
const nowhere = { XDG_CONFIG_HOME: '/nonexistent', XDG_STATE_HOME: '/nonexistent' }

/** Opens the program in a terminal, goes from screen to screen, and looks at each. */
export async function taken<T>(
  shots: readonly Shot[],
  { columns, rows, language }: Where,
  look: (terminal: Terminal) => T,
): Promise<ReadonlyMap<string, T>> {
  const terminal = new Terminal({ columns, rows }, { ...nowhere, COLORTERM: 'truecolor', COLORFGBG: '15;0' })
  const looks = new Map<string, T>()
  try {
    await terminal.shows('prompt:')
    terminal.type(`${ilo} --lang ${language}\r`)
    await terminal.shows('2026-08-20')
    await terminal.rests()
    for (const { name, keys, shows } of shots) {
      for (const key of keys) {
        terminal.type(key)
        // oxlint-disable-next-line no-await-in-loop -- each key is typed once the one before has been drawn
        await terminal.rests()
      }
      await terminal.shows(...shows) // oxlint-disable-line no-await-in-loop -- one screen after the other
      looks.set(name, look(terminal))
      terminal.type(escape)
      await terminal.rests() // oxlint-disable-line no-await-in-loop -- one screen after the other
    }
    return looks
  } finally {
    terminal.close()
  }
}
