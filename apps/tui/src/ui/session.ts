import { readFileSync } from 'node:fs'
import { constants } from 'node:os'
import process from 'node:process'
import { problemInWords } from '../config/config.ts'
import { effectiveConfig } from '../config/effective.ts'
import type { Effective, Given } from '../config/effective.ts'
import { keepRemembered } from '../config/remembered.ts'
import { configWords } from '../config/words.ts'
import { crashReport, exitCodes } from '../cli/failure.ts'
import { circumstances } from '../rim/crash-report.ts'
import type { Trail } from '../rim/crash-report.ts'
import type { Command } from './commands.ts'
import type { Start, State } from './state.ts'

/** What a session begins with, and how it keeps what is to be kept. */
export type Session = {
  readonly start: Omit<Start, 'size'>
  /** Told of every state, and of the last commands that led to it. */
  readonly onState: (state: State, commands: readonly Command[]) => void
  /** Begins and waits until it ends, however that is: then the terminal is restored, and the last screen and day are kept. */
  readonly run: (begin: () => Promise<number>, restore: () => void) => Promise<number>
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** What is wrong in the configuration, told once. */
function complaintOf({ problems, configFile, language }: Effective): string | undefined {
  const [first] = problems
  return first === undefined
    ? undefined
    : configWords(language.value).problems(problems.length, configFile, problemInWords(first))
}

/** A session with what was given, configured and remembered. */
export function sessionOf(given: Given): Session {
  const { env } = process
  const effective = effectiveConfig(env, contentOf, given)
  const { on, language, theme, start, bindings } = effective
  const complaint = complaintOf(effective)
  let trail: Trail = { state: undefined, commands: [] }
  const keep = (): void => {
    const { state } = trail
    if (state !== undefined)
      keepRemembered(effective.stateFile, { screen: state.screen, on: state.setting.on })
  }
  return {
    start: {
      setting: { on: on.value, language: language.value },
      theme: theme.value,
      screen: start.value,
      bindings,
      ...(complaint === undefined ? {} : { message: { text: complaint, isError: true } }),
    },
    onState(state, commands) {
      trail = { state, commands }
    },
    async run(begin, restore) {
      const onSignal = (signal: NodeJS.Signals): void => {
        restore()
        keep()
        process.exit(128 + constants.signals[signal])
      }
      const crashed = (error: unknown): void => {
        restore()
        const { platform, version } = process
        process.stderr.write(crashReport(error) + circumstances(trail, env, platform, version))
      }
      const onCrash = (error: unknown): void => {
        crashed(error)
        process.exit(exitCodes.crashed)
      }
      for (const signal of signals) process.once(signal, onSignal)
      process.once('uncaughtException', onCrash)
      try {
        const code = await begin()
        restore()
        keep()
        return code
      } catch (error) {
        crashed(error)
        return exitCodes.crashed
      } finally {
        for (const signal of signals) process.off(signal, onSignal)
        process.off('uncaughtException', onCrash)
      }
    },
  }
}
