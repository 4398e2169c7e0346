import { questions } from '@ilo/questions'
import type { Route } from '@ilo/questions'

type Texts = Readonly<Record<string, string>>

/** A question as it is asked at an address: what stands in its path, and what in its query. */
export type Asked = { readonly question: Route; readonly ids: Texts; readonly query: Texts }

function idsIn(template: string, path: string): Texts | undefined {
  const [wanted, given] = [template.split('/'), path.split('/')]
  const fits =
    wanted.length === given.length &&
    wanted.every((part, at) => part === given[at] || (part.startsWith('{') && given[at] !== ''))
  if (!fits) return undefined
  return Object.fromEntries(
    wanted.flatMap((part, at): [string, string][] =>
      part.startsWith('{') ? [[part.slice(1, -1), decodeURIComponent(given[at] ?? '')]] : [],
    ),
  )
}

/** The question that an address asks; undefined where none has such an address. */
export function askedAt(address: string): Asked | undefined {
  const at = address.indexOf('?')
  const path = at === -1 ? address : address.slice(0, at)
  const query = Object.fromEntries(new URLSearchParams(at === -1 ? '' : address.slice(at)))
  for (const question of questions) {
    const ids = idsIn(question.path, path)
    if (ids !== undefined) return { question, ids, query }
  }
  return undefined
}
