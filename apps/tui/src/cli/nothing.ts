import type { Envelope } from '@ilo/questions'
import { optionOf } from './asking.ts'
import type { Asked } from './asking.ts'
import { quoted } from './elsewhere.ts'
import { labelled } from './failure.ts'

/** What does not say which rows there are. */
const ofForm: ReadonlySet<string> = new Set([
  'on',
  'lang',
  'sort',
  'fields',
  'include',
  'group_by',
  'limit',
  'cursor',
])

function adviceFor({ route, query, placed }: Asked): string {
  const filters = Object.keys(query).filter((name) => !ofForm.has(name) && !placed.has(name))
  const without = `to leave out ${filters.map((name) => `--${optionOf(name)}`).join(' or ')}`
  if (route.name === 'search')
    return ['other words, a code or a number', ...(filters.length === 0 ? [] : [without])].join('; ')
  if (filters.length > 0) return without
  return route.name === 'changes' ? 'days further apart' : 'ilo coverage, which tells how much is held'
}

/** What to tell of an answer without rows: what was asked, the nearest where it is known, and what to try. */
export function nothingFor(asked: Asked, { meta: { suggestions = [] } }: Envelope): readonly string[] {
  const line = ['ilo', asked.command, ...asked.written].map(quoted).join(' ')
  return [
    'ilo: nothing that is held matches',
    labelled('asked', line),
    ...(suggestions.length === 0 ? [] : [labelled('nearest', suggestions.join('; '))]),
    labelled('try', adviceFor(asked)),
  ]
}
