import { span } from '../../text/line.ts'
import type { Context } from '../../views/view.ts'
import { labelOf } from '../keys.ts'
import type { Binding } from '../keys.ts'
import type { PromptOption, PromptSpec } from '../prompt.ts'
import { promptWords } from '../prompt-words.ts'
import { active } from '../state.ts'
import type { State } from '../state.ts'
import { uiWords } from '../words.ts'
import { narrowed } from './narrowed.ts'

const keysOf = (keys: readonly string[]) => [span(keys.map(labelOf).join(' '), 'key')]

/** What only this view lets one choose. */
const ownOffers = (state: State): PromptOption[] =>
  active(state)
    .view.picks(state.setting)
    .map(({ id, key, title }) => ({
      label: [span(title)],
      hint: keysOf([key]),
      group: promptWords(state.setting.language).places.here,
      command: { type: 'pick', pick: id },
    }))

const boundOffer = (binding: Binding, state: State, group: string): PromptOption => ({
  label: [span(uiWords(state.setting.language).commands[binding.id])],
  hint: keysOf(binding.keys),
  group,
  command: binding.command,
})

/** Everything that can be done at a moment, first what only this view offers. */
function offers(state: State): PromptOption[] {
  const { context } = active(state).view
  const { everywhere } = promptWords(state.setting.language).places
  const bound = state.bindings.filter(({ contexts }) => contexts.includes(context))
  return [...ownOffers(state), ...bound.map((binding) => boundOffer(binding, state, everywhere))]
}

/** Every command with its key. */
export const palette: PromptSpec = {
  title: ({ language }) => uiWords(language).palette,
  invitation: ({ language }) => uiWords(language).paletteInvitation,
  options: (text, state) => narrowed(text, offers(state)),
  none: (text, { language }) => uiWords(language).nothingFor(text),
}

type Place = 'everywhere' | 'list' | 'page' | 'plane' | 'typing'

const places: readonly (readonly [Place, readonly Context[]])[] = [
  ['list', ['list']],
  ['page', ['page']],
  ['plane', ['grid', 'map']],
  ['typing', ['filter', 'prompt']],
]

/** The places in which a key does something; all of them where one does not type are everywhere. */
function placesOf({ contexts }: Binding): readonly Place[] {
  const found = places.flatMap(([place, of]) => (of.some((each) => contexts.includes(each)) ? [place] : []))
  const isEverywhere = (['list', 'page', 'plane'] as const).every((place) => found.includes(place))
  return isEverywhere ? ['everywhere'] : found
}

/** All keys by the places where they do something, those of the moment first; from the table as it is configured. */
function keysByPlace(state: State): PromptOption[] {
  const words = promptWords(state.setting.language).places
  const { context } = active(state).view
  const ofMoment = places.find(([, contexts]) => contexts.includes(context))?.[0] ?? 'list'
  const order: readonly Place[] = [
    ...new Set<Place>([ofMoment, 'everywhere', 'list', 'page', 'plane', 'typing']),
  ]
  return [
    ...ownOffers(state),
    ...order.flatMap((place) =>
      state.bindings
        .filter((binding) => placesOf(binding).includes(place))
        .map((binding) => boundOffer(binding, state, words[place])),
    ),
  ]
}

/** Every key, by the place where it does something. */
export const help: PromptSpec = {
  ...palette,
  title: ({ language }) => uiWords(language).help,
  invitation: ({ language }) => uiWords(language).helpInvitation,
  options: (text, state) => narrowed(text, keysByPlace(state)),
}
