import { emitKeypressEvents } from 'node:readline'
import type { Key } from 'node:readline'
import { withCommand } from '../rim/crash-report.ts'
import type { Command } from '../ui/commands.ts'
import type { Effect } from '../ui/effects.ts'
import { commandFor } from '../ui/keys.ts'
import { reduce } from '../ui/reduce.ts'
import { initialState } from '../ui/state.ts'
import type { Start, State } from '../ui/state.ts'
import { announced, greeting } from './announce.ts'
import { nameOfKey } from './keys.ts'

/** No list stands beside a page, and all of a page is at hand: nothing is seen, so nothing has to fit. */
const size = { columns: 99, rows: 20_000 }

/** Rows that a page up or down leads over. */
const rowsOfPage = 10

type Heard = {
  readonly input: NodeJS.ReadStream
  readonly write: (text: string) => void
  readonly carryOut: (effect: Effect, state: State) => Promise<Command>
  /** Told of every state, and of the last commands that led to it. */
  readonly onState: (state: State, commands: readonly Command[]) => void
}

/** Lists are as long as they are, so that a page of them is a number of rows. */
const inRows = (command: Command): Command =>
  command.type === 'page' ? { type: 'move', rows: Math.round(command.by * rowsOfPage), columns: 0 } : command

/**
 * The same screens for those who hear them: each change is a line that is written below the last one. Nothing else is
 * written: no colours, no drawing, and no sequence that moves the cursor.
 *
 * @returns The code to exit with.
 */
export async function hear(
  start: Omit<Start, 'size'>,
  { input, write, carryOut, onState }: Heard,
): Promise<number> {
  let state = initialState({ ...start, size })
  let commands: readonly Command[] = []
  const say = (lines: readonly string[]): void => {
    if (lines.length > 0) write(lines.map((line) => `${line}\n`).join(''))
  }
  return new Promise((resolve, reject) => {
    const end = (): void => {
      input.off('keypress', onKey)
      input.pause()
    }
    const happened = (command: Command): void => {
      const before = state
      state = reduce(before, command)
      commands = withCommand(commands, command)
      onState(state, commands)
      say(announced(before, state))
      const { effects, exit } = state
      if (exit !== undefined) {
        end()
        resolve(exit)
        return
      }
      if (effects.length > 0) {
        state = reduce(state, { type: 'done', count: effects.length })
        for (const effect of effects) void carryOut(effect, state).then(happened).catch(fail)
      }
    }
    const fail = (error: unknown): void => {
      end()
      reject(error instanceof Error ? error : new Error(String(error)))
    }
    const onKey = (text: string | undefined, key: Key): void => {
      if (state.exit !== undefined) return
      const name = nameOfKey(text, key)
      const command = name === undefined ? undefined : commandFor(state, name)
      if (command === undefined) return
      try {
        happened(inRows(command))
      } catch (error) {
        fail(error)
      }
    }
    emitKeypressEvents(input)
    input.on('keypress', onKey)
    input.resume()
    onState(state, commands)
    say(greeting(state))
  })
}
