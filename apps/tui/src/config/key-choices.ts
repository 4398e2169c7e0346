import type { Context } from '../views/view.ts'
import { bindingsWith, isTyped, usualBindings } from '../ui/keys.ts'
import type { BindingId, KeyChoices } from '../ui/keys.ts'
import { graphemesOf } from '../text/graphemes.ts'

const named = new Set(
  'up down left right enter esc tab shift+tab backspace pageup pagedown home end'.split(' '),
)

/** A key as the table names it; undefined for what is none. */
export function parseKey(text: string): string | undefined {
  if (graphemesOf(text).length === 1) return text
  const key = text.toLowerCase()
  if (key === 'space') return ' '
  return named.has(key) || /^ctrl\+[a-z]$/.test(key) ? key : undefined
}

type Clash = { readonly key: string; readonly ids: readonly BindingId[] }

const typing: ReadonlySet<Context> = new Set<Context>(['filter', 'prompt'])

/** Keys that would mean two things in one place, or that would be typed and not pressed. */
export function keyClashes(choices: KeyChoices): readonly Clash[] {
  const table = bindingsWith(choices)
  const contexts = [...new Set(usualBindings.flatMap((binding) => binding.contexts))]
  const clashes = contexts.flatMap((context): Clash[] => {
    const places = new Map<string, BindingId[]>()
    for (const { id, keys, contexts: at } of table)
      if (at.includes(context)) for (const key of keys) places.set(key, [...(places.get(key) ?? []), id])
    return [...places].flatMap(([key, ids]): Clash[] => (ids.length > 1 ? [{ key, ids }] : []))
  })
  const unreachable = table.flatMap(({ id, keys, contexts: at }): Clash[] =>
    at.every((context) => typing.has(context)) && keys.every(isTyped)
      ? [{ key: keys[0] ?? '', ids: [id] }]
      : [],
  )
  const seen = new Set<string>()
  return [...clashes, ...unreachable].filter(({ key, ids }) => {
    const name = `${key} ${ids.join(' ')}`
    if (seen.has(name)) return false
    seen.add(name)
    return true
  })
}
