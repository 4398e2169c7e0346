import process from 'node:process'
import { render } from 'ink'
import { carryOut } from '../rim/carry-out.ts'
import type { World } from '../rim/carry-out.ts'
import { mouseOff, mouseOn, takeMouse } from '../rim/mouse.ts'
import { App } from './App.tsx'
import type { Command } from './commands.ts'
import type { Session } from './session.ts'
import type { State } from './state.ts'

const eraseScreen = '\u001B[2J\u001B[H'

const onMouse = (listener: (command: Command) => void) => takeMouse(process.stdin, listener)

/** The app at work, until it has ended or is closed. */
export type OpenApp = { readonly ended: Promise<number>; readonly close: () => void }

/** Renders the app onto a screen that is its own, and on which nothing or the opening of this state stands. */
export function openApp(initial: State, onState: Session['onState']): OpenApp {
  const { stdout, env, platform } = process
  const world: World = {
    env,
    platform,
    directory: process.cwd(),
    signal: (sequence) => stdout.write(sequence),
    setMouse: (isOn) => stdout.write(isOn ? mouseOn : mouseOff),
  }
  const { columns, rows } = initial.size
  if (stdout.columns !== columns || stdout.rows !== rows) stdout.write(eraseScreen)
  const app = render(
    <App
      initial={initial}
      carryOut={async (effect, { setting }) => carryOut(effect, setting.language, world)}
      onMouse={onMouse}
      onState={onState}
    />,
    { incrementalRendering: true, interactive: true, exitOnCtrlC: false, maxFps: 60 },
  )
  // Some terminals keep what a narrow window hides and show it again in a wide one: a new size starts from nothing.
  const onResize = (): void => {
    app.clear()
    stdout.write(eraseScreen)
  }
  stdout.prependListener('resize', onResize)
  return {
    ended: app.waitUntilExit().then((code) => (typeof code === 'number' ? code : 0)),
    close() {
      stdout.off('resize', onResize)
      app.unmount()
    },
  }
}
