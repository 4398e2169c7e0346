import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { dataDate, isDay } from 'ilo-data'
import type { Day } from 'ilo-data'
import { screenIds } from '../ui/screens.ts'
import type { ScreenId } from '../ui/screens.ts'

/** What is remembered between two sessions. */
export type Remembered = {
  readonly screen?: ScreenId
  /** The day that was looked at; absent where that was the date of the record, which moves on with it. */
  readonly on?: Day
}

/** What a file remembers; nothing where it is broken. Never throws. */
export function readRemembered(text: string): Remembered {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return {}
    const fields: Readonly<Record<string, unknown>> = { ...value }
    const screen = screenIds.find((id) => id === fields['screen'])
    const on = fields['on']
    return {
      ...(screen === undefined ? {} : { screen }),
      ...(typeof on === 'string' && isDay(on) && on < dataDate ? { on } : {}),
    }
  } catch {
    return {}
  }
}

/**
 * Keeps what is to be remembered: whole or not at all, so that two sessions that end at once leave one of both. Where it
 * cannot be kept nothing is lost but that.
 */
export function keepRemembered(path: string, { screen, on }: Remembered): void {
  const passing = `${path}.${process.pid}`
  try {
    makeFolder(dirname(path))
    const fields = { screen, ...(on === dataDate ? {} : { on }) }
    writeFileSync(passing, `${JSON.stringify(fields, undefined, 2)}\n`, { mode: 0o600 })
    renameSync(passing, path)
  } catch {
    forget(passing)
  }
}

/** One folder after the other: where a file system denies that it is there, as /proc does, Node's own way never ends. */
function makeFolder(path: string): void {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  try {
    mkdirSync(path, { mode: 0o700 })
  } catch (error) {
    if (!existsSync(path)) throw error
  }
}

function forget(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // Where nothing could be made there is nothing to take away.
  }
}
