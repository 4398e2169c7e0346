import fc from 'fast-check'
import type { Stage, View, ViewCommand } from '../src/views/view.ts'

/** Choices in the picks of a view, by numbers that are read against what it offers. */
export type Choice = { readonly pick: number; readonly options: readonly number[] }

export const anyChoice: fc.Arbitrary<Choice> = fc.record({
  pick: fc.nat(50),
  options: fc.uniqueArray(fc.nat(500), { minLength: 1, maxLength: 3 }),
})

export const anyChoices: fc.Arbitrary<Choice[]> = fc.array(anyChoice, { maxLength: 3 })

/** What such a choice is in a view; undefined where it offers none. */
export function choiceIn(
  view: View,
  { pick: at, options: wanted }: Choice,
  { setting }: Stage,
): ViewCommand | undefined {
  const picks = view.picks(setting)
  const pick = picks[at % Math.max(1, picks.length)]
  if (pick === undefined || pick.options.length === 0) return undefined
  const ids = wanted.flatMap((number) => pick.options[number % pick.options.length]?.id ?? [])
  return { type: 'picked', pick: pick.id, ids: pick.several ? ids : ids.slice(0, 1) }
}

/** The view after some choices. */
export const chosenIn = (view: View, choices: readonly Choice[], stage: Stage): View =>
  choices.reduce((now, choice) => {
    const command = choiceIn(now, choice, stage)
    return command === undefined ? now : now.apply(command, stage)
  }, view)
