import { IloError, search as searchRecord } from 'ilo-data'
import type { Language, Parsed, SearchHit, SearchKind, SearchResults } from 'ilo-data'
import { addressAt } from '../address.ts'
import { paths } from '../addresses.ts'
import { word } from '../grammar/field.ts'
import { list } from '../grammar/list.ts'
import type { List } from '../grammar/list.ts'
import type { Links } from '../envelope.ts'
import { required } from '../parameters.ts'
import { oneOf, searchKinds } from '../vocabulary.ts'

/** The addresses of the kinds that have one each. */
const own: Partial<Record<SearchKind, (id: string) => string>> = {
  member: (member) => addressAt(paths.member, { member }),
  instrument: (instrument) => addressAt(paths.instrument, { instrument }),
  session: (session) => addressAt(paths.session, { session }),
  office: (office) => addressAt(paths.office, { office }),
  claim: (claim) => addressAt(paths.claim, { claim }),
  source: (source) => addressAt(paths.source, { source }),
}

/** What was found, and where it is told whole. */
export type ToldHit = SearchHit & { readonly links?: Links }

function linksOf({ kind, id }: SearchHit): { readonly links?: Links } {
  const self = own[kind]?.(id)
  return self === undefined ? {} : { links: { self } }
}

const parseQuery = (text: string): Parsed<string> =>
  text.trim() === ''
    ? { ok: false, error: new IloError('unknown-value', text, 'a text with a letter or a number') }
    : { ok: true, value: text }

/** More than there are records. */
const allHits = 10_000

type Asked = { readonly q: string; readonly lang: Language }

const searched = new WeakMap<Asked, SearchResults>()

/** What a question finds, looked for once for its rows and for what is said of them. */
function found(asked: Asked): SearchResults {
  const known = searched.get(asked) ?? searchRecord(asked.q, { language: asked.lang, limit: allHits })
  searched.set(asked, known)
  return known
}

export const search: List<ToldHit> = list({
  name: 'search',
  path: paths.search,
  summary:
    'Everything in the record that a text finds, best first, in any language held: by code, title, name or statement; nothing of it depends on the day',
  example: `/v1/search?q=${encodeURIComponent('forced labour')}&limit=20`,
  ids: {},
  parameters: {
    q: required('what to look for: words, a code or a number', parseQuery),
  },
  rows: (asked) => found(asked).hits,
  naming: { key: ['kind', 'id'] },
  key: ({ kind, id }) => `${kind}/${id}`,
  fields: { kind: word(...oneOf('a kind of record', searchKinds), (row: SearchHit) => row.kind) },
  columns: ['kind', 'id', 'text', 'language', 'score', 'matched', 'links'],
  tell: (row) => ({ ...row, ...linksOf(row) }),
  meta(_, asked) {
    const { counts, suggestions } = found(asked)
    return { counts, ...(suggestions.length === 0 ? {} : { suggestions }) }
  },
})
