import { languages } from '@ilo/questions'
import fc from 'fast-check'
import { graphemesOf } from '../src/text/graphemes.ts'
import type { Command } from '../src/ui/commands.ts'
import { commandFor, usualBindings } from '../src/ui/keys.ts'
import { reduce } from '../src/ui/reduce.ts'
import { screenIds } from '../src/ui/screens.ts'
import type { ScreenId } from '../src/ui/screens.ts'
import { active, initialState } from '../src/ui/state.ts'
import type { Size, State } from '../src/ui/state.ts'
import { anyDay, today } from './library.ts'
import { anyChoice, choiceIn } from './picks.ts'
import type { Choice } from './picks.ts'
import { anySubject } from './subjects.ts'

export const anySize: fc.Arbitrary<Size> = fc.record({
  columns: fc.integer({ min: 1, max: 300 }),
  rows: fc.integer({ min: 1, max: 100 }),
})

export const anyScreen: fc.Arbitrary<ScreenId> = fc.constantFrom(...screenIds)

/** A key that is pressed: what it does is known only when its turn comes. */
export type Step =
  | Command
  | { readonly type: 'key'; readonly key: string }
  /** Something that the view offers at that moment is chosen. */
  | { readonly type: 'choice'; readonly choice: Choice }

const isKept = ({ type }: { readonly type: string }): boolean => type !== 'quit'

const boundKeys = usualBindings.filter(({ command }) => isKept(command)).flatMap(({ keys }) => keys)
const letters = graphemesOf('abcdefghijklmnoprstuvwxyzABCDEFGHIJKLMNOPRSTUVWXYZ')

const anyText = fc.oneof(
  fc.constantFrom('bulg', 'c87', 'forced labour', '\u001B[31m', 'zzz', '劳', '1989', '1989-11'),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
)

const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  fc.constantFrom(...usualBindings.map(({ command }) => command).filter(isKept)),
  anyScreen.map((screen): Command => ({ type: 'show', screen })),
  anySubject.map((subject): Command => ({ type: 'visit', subject })),
  fc.constantFrom(...languages).map((language): Command => ({ type: 'speak', language })),
  anyText.map((text): Command => ({ type: 'tell', text, isError: true })),
  fc.constantFrom('tab', 'sort', 'none').map((pick): Command => ({ type: 'pick', pick })),
  fc.constant<Command>({ type: 'picked', pick: 'sort', ids: ['-id', 'nothing'] }),
  fc.constant<Command>({ type: 'done', count: 1 }),
)

/** Everything that can happen, quitting apart. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...boundKeys).map((key): Step => ({ type: 'key', key })) },
  { weight: 2, arbitrary: fc.constantFrom(...letters).map((key): Step => ({ type: 'key', key })) },
  { weight: 3, arbitrary: anyCommand },
  { weight: 1, arbitrary: anyDay.map((to): Step => ({ type: 'travel', travel: { to } })) },
  { weight: 2, arbitrary: anyChoice.map((choice): Step => ({ type: 'choice', choice })) },
  { weight: 2, arbitrary: anyText.map((text): Step => ({ type: 'write', text })) },
  { weight: 1, arbitrary: anySize.map((size): Step => ({ type: 'resize', size })) },
)

export const anySteps: fc.Arbitrary<Step[]> = fc.array(anyStep, { maxLength: 25 })

function commandOf(state: State, step: Step): Command | undefined {
  if (step.type === 'key') return commandFor(state, step.key)
  if (step.type !== 'choice') return step
  const { view, stage } = active(state)
  return choiceIn(view, step.choice, stage)
}

/** The state after a step; a key that would leave the program is not pressed. */
export function stepped(state: State, step: Step): State {
  const command = commandOf(state, step)
  return command === undefined || !isKept(command) ? state : reduce(state, command)
}

/** The screens as they open. */
export const opened = (size: Size, screen: ScreenId = 'members', setting: State['setting'] = today): State =>
  initialState({ size, setting, screen, theme: 'auto', bindings: usualBindings })

/** The state after some keys. */
export const pressed = (state: State, ...keys: readonly string[]): State =>
  keys.reduce((now, key) => {
    const command = commandFor(now, key)
    return command === undefined ? now : reduce(now, command)
  }, state)

/** What is typed, key by key. */
export const keysOf = (text: string): string[] => graphemesOf(text)
