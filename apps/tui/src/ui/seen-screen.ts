import process from 'node:process'
import { mouseOff } from '../rim/mouse.ts'
import { paced } from '../rim/paced.ts'
import type { Paced } from '../rim/paced.ts'
import { enterScreen, leaveScreen, screenWriter } from '../rim/screen-writer.ts'
import type { Painted, ScreenWriter } from '../rim/screen-writer.ts'
import { paintLine } from '../text/line.ts'
import { painterFor } from '../theme/painter.ts'
import { themeNamed } from '../theme/themes.ts'
import { kept } from '../views/kept.ts'
import { drawnLook, frameOf, nothing, openingFrameOf } from './frame.ts'
import type { Frame, Parts } from './frame.ts'
import { keyOfLook, lookOf } from './look.ts'
import type { Session } from './session.ts'
import { initialState } from './state.ts'
import type { State } from './state.ts'

const framesPerSecond = 60
/** Milliseconds in which keys that wait have their turn. */
const restful = 4

const painterOf = kept(
  (theme: string) => theme,
  (theme) => painterFor(process.stdout, process.env, themeNamed(theme)),
)

function painted({ lines, cursor }: Frame, theme: string): Painted {
  const painter = painterOf(theme)
  const written = lines.map((line) => paintLine(line, painter))
  return cursor === undefined ? { lines: written } : { lines: written, cursor }
}

/** Shows states: at once what a key has changed, and as soon as no key waits the look at what is chosen now. */
function stateScreen(writer: ScreenWriter): Paced<State> {
  let drawn: { readonly key: string; readonly parts: Parts } | undefined
  let following: NodeJS.Timeout | undefined
  const write = (state: State, look: Parts): void => {
    writer.show(painted(frameOf(state, look), state.theme))
  }
  const follow = (state: State, key: string): void => {
    drawn = { key, parts: drawnLook(state) }
    write(state, drawn.parts)
  }
  const screen = paced<State>((state) => {
    clearTimeout(following)
    const look = lookOf(state)
    const key = look === undefined ? undefined : keyOfLook(look)
    write(state, key === undefined ? nothing : (drawn?.parts ?? nothing))
    if (key !== undefined && key !== drawn?.key) following = setTimeout(follow, restful, state, key)
  }, framesPerSecond)
  return {
    ...screen,
    stop() {
      clearTimeout(following)
      screen.stop()
    },
  }
}

/** The screens as they are seen: a first frame of what is known at once, and then whatever listens to the keys. */
export async function show({ start, onState, run }: Session): Promise<number> {
  const { stdout, stdin } = process
  const { columns, rows } = stdout
  const state = initialState({ ...start, size: { columns: Math.max(1, columns), rows: Math.max(1, rows) } })
  const writer = screenWriter((text) => stdout.write(text))
  const screen = stateScreen(writer)
  // Some terminals keep what a narrow window hides and show it again in a wide one: a new size starts from nothing.
  const onResize = () => {
    writer.forget()
    screen.again()
  }
  let stop = (): void => {}
  const restore = () => {
    stdout.off('resize', onResize)
    screen.stop()
    stdout.write(mouseOff)
    try {
      stop()
    } catch {
      // What broke the screen may break its end too.
    }
    stdout.write(leaveScreen)
    // Ink leaves raw mode a moment later, when there may be no later.
    stdin.setRawMode(false)
  }
  const begin = async (): Promise<number> => {
    stdout.write(enterScreen)
    writer.show(painted(openingFrameOf(state), state.theme))
    stdout.prependListener('resize', onResize)
    const { hearKeys } = await import('./hearing-keys.tsx')
    const hearing = hearKeys(state, screen.show, onState)
    stop = hearing.stop
    return hearing.ended
  }
  return run(begin, restore)
}
