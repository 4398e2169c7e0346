import process from 'node:process'
import { render } from 'ink'
import { carryOut } from '../rim/carry-out.ts'
import type { World } from '../rim/carry-out.ts'
import { mouseOff, mouseOn, takeMouse } from '../rim/mouse.ts'
import { unwritten } from '../rim/unwritten.ts'
import { App } from './App.tsx'
import type { Command } from './commands.ts'
import type { Session } from './session.ts'
import type { State } from './state.ts'

const onMouse = (listener: (command: Command) => void) => takeMouse(process.stdin, listener)

/** Ink at work: what it hears of keys, of pasted text and of the size of the terminal changes the state. */
export type Hearing = { readonly ended: Promise<number>; readonly stop: () => void }

/** Begins to hear what is done, and has every state shown that follows from it. */
export function hearKeys(initial: State, show: (state: State) => void, onState: Session['onState']): Hearing {
  const { stdout, env, platform } = process
  const world: World = {
    env,
    platform,
    directory: process.cwd(),
    signal: (sequence) => stdout.write(sequence),
    setMouse: (isOn) => stdout.write(isOn ? mouseOn : mouseOff),
  }
  const app = render(
    <App
      initial={initial}
      show={show}
      carryOut={async (effect, { setting }) => carryOut(effect, setting.language, world)}
      onMouse={onMouse}
      onState={onState}
    />,
    { stdout: unwritten(stdout), interactive: true, exitOnCtrlC: false },
  )
  return {
    ended: app.waitUntilExit().then((code) => (typeof code === 'number' ? code : 0)),
    stop() {
      app.unmount()
    },
  }
}
