import process from 'node:process'
import { mouseOff } from '../rim/mouse.ts'
import { openingFrameOf } from './frame.ts'
import { painted } from './painted.ts'
import type { Session } from './session.ts'
import { initialState } from './state.ts'

/** Another screen than that of the shell, and no cursor on it. */
const enterScreen = '\u001B[?1049h\u001B[?25l\u001B[H'
/** Ends bracketed paste, leaves the other screen, shows the cursor. */
const leaveScreen = '\u001B[?2004l\u001B[?1049l\u001B[?25h'

/**
 * The screens as they are seen. The opening is written before Ink is loaded, which takes twice as long as to draw it: the
 * first frame of Ink is the same, at the same place.
 */
export async function show({ start, onState, run }: Session): Promise<number> {
  const { stdout, stdin } = process
  const { columns, rows } = stdout
  const initial = initialState({ ...start, size: { columns: Math.max(1, columns), rows: Math.max(1, rows) } })
  let close = (): void => {}
  const begin = async (): Promise<number> => {
    const opening = painted(openingFrameOf(initial), initial.theme).join('\r\n')
    stdout.write(`${enterScreen}${opening}\u001B[H`)
    const { openApp } = await import('./open-app.tsx')
    const app = openApp(initial, onState)
    close = app.close
    return app.ended
  }
  return run(begin, () => {
    stdout.write(mouseOff)
    try {
      close()
    } catch {
      // What broke the screen may break its end too.
    }
    stdout.write(leaveScreen)
    // Ink leaves raw mode a moment later, when there may be no later.
    stdin.setRawMode(false)
  })
}
