import process from 'node:process'
import type { Given } from '../config/effective.ts'
import { sessionOf } from './session.ts'

/** How the screens are opened: what was given on the command line, and whether they are to be heard. */
export type Opening = Given & { readonly isHeard?: boolean }

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true'

/** Whether the screens are heard and not seen: `--screen-reader`, `ILO_SCREEN_READER=1`, or Ink's own variable. */
const isForEars = ({ isHeard }: Opening): boolean =>
  isHeard === true || isOn(process.env['ILO_SCREEN_READER']) || isOn(process.env['INK_SCREEN_READER'])

/**
 * Opens the screens until they are left, and gives the terminal back as it was: on leaving, on a signal, on a crash.
 *
 * @returns The code to exit with.
 */
export async function openScreen(opening: Opening): Promise<number> {
  // Before anything is written: keys typed meanwhile would be echoed into it.
  process.stdin.setRawMode(true)
  const session = sessionOf(opening)
  const { show } = isForEars(opening) ? await import('./heard-screen.ts') : await import('./seen-screen.ts')
  return show(session)
}
