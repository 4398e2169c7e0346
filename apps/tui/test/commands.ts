import fc from 'fast-check'
import { commandFor } from '../src/ui/keys.ts'
import { bindings } from '../src/ui/keys.ts'
import type { Command } from '../src/ui/reduce.ts'
import { contextOf } from '../src/ui/state.ts'
import type { Size, State } from '../src/ui/state.ts'

export const anySize: fc.Arbitrary<Size> = fc.record({
  columns: fc.integer({ min: 1, max: 220 }),
  rows: fc.integer({ min: 1, max: 70 }),
})

const boundCommand = fc
  .constantFrom(...bindings.map(({ command }) => command))
  .filter(({ type }) => type !== 'quit')

const anyText = fc.oneof(
  fc.constantFrom('bulg', 'c87', 'forced labour', '\u001B[31m', 'zzz', '劳'),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
)

/** Everything that can happen, quitting apart. */
export const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  { weight: 6, arbitrary: boundCommand },
  { weight: 2, arbitrary: anyText.map((text): Command => ({ type: 'write', text })) },
  { weight: 1, arbitrary: anySize.map((size): Command => ({ type: 'resize', size })) },
)

export const anyCommands: fc.Arbitrary<Command[]> = fc.array(anyCommand, { maxLength: 40 })

/** The state after some keys. */
export const pressed = (
  state: State,
  reduce: (state: State, command: Command) => State,
  ...keys: readonly string[]
): State =>
  keys.reduce((now, key) => {
    const command = commandFor(contextOf(now), key)
    return command === undefined ? now : reduce(now, command)
  }, state)
