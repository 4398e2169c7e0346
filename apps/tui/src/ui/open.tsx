import { constants } from 'node:os'
import process from 'node:process'
import { render } from 'ink'
import type { Question } from '../answers/question.ts'
import { crashReport, exitCodes } from '../cli/failure.ts'
import { isColourful } from '../text/theme.ts'
import { App } from './App.tsx'
import { catalogueFor } from './catalogue.ts'

/** Ends bracketed paste, leaves the other screen, shows the cursor. */
const leaveScreen = '\u001B[?2004l\u001B[?1049l\u001B[?25h'
const eraseScreen = '\u001B[2J\u001B[H'
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Opens the full screen until it is left, and gives the terminal back as it was: on leaving, on a signal, on a crash.
 *
 * @returns The code to exit with.
 */
export async function openScreen(question: Question): Promise<number> {
  // Before the first frame: keys typed meanwhile would be echoed into it.
  process.stdin.setRawMode(true)
  const app = render(<App catalogue={catalogueFor(question)} isColourful={isColourful(process.stdout)} />, {
    alternateScreen: true,
    incrementalRendering: true,
    interactive: true,
    exitOnCtrlC: false,
    maxFps: 60,
  })
  const restore = () => {
    try {
      app.unmount()
    } catch {
      // What broke the screen may break its end too: then the terminal is told directly.
      process.stdout.write(leaveScreen)
    }
    // Ink leaves raw mode a moment later, when there may be no later.
    process.stdin.setRawMode(false)
  }
  // Some terminals keep what a narrow window hides and show it again in a wide one: a new size starts from nothing.
  const onResize = () => {
    app.clear()
    process.stdout.write(eraseScreen)
  }
  const onSignal = (signal: NodeJS.Signals) => {
    restore()
    process.exit(128 + constants.signals[signal])
  }
  const onCrash = (error: unknown) => {
    restore()
    process.stderr.write(crashReport(error))
    process.exit(exitCodes.crashed)
  }
  for (const signal of signals) process.once(signal, onSignal)
  process.once('uncaughtException', onCrash)
  process.stdout.prependListener('resize', onResize)
  try {
    const code = await app.waitUntilExit()
    return typeof code === 'number' ? code : 0
  } finally {
    process.stdout.off('resize', onResize)
    restore()
    for (const signal of signals) process.off(signal, onSignal)
    process.off('uncaughtException', onCrash)
  }
}
