import { IloError, search as searchRecord } from 'ilo-data'
import type { Parsed, SearchHit, SearchKind } from 'ilo-data'
import { addressAt } from '../http/address.ts'
import { paths } from '../addresses.ts'
import { word } from '../http/list/field.ts'
import { list } from '../http/list/list.ts'
import { required } from '../http/parameters.ts'
import type { Route } from '../http/route.ts'
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

function linksOf({ kind, id }: SearchHit): object {
  const self = own[kind]?.(id)
  return self === undefined ? {} : { links: { self } }
}

const parseQuery = (text: string): Parsed<string> =>
  text.trim() === ''
    ? { ok: false, error: new IloError('unknown-value', text, 'a text with a letter or a number') }
    : { ok: true, value: text }

/** More than there are records. */
const allHits = 10_000

export const search: Route = list({
  name: 'search',
  path: paths.search,
  summary:
    'Everything in the record that a text finds, best first, in any language held: by code, title, name or statement; nothing of it depends on the day',
  example: `/v1/search?q=${encodeURIComponent('forced labour')}&limit=20`,
  ids: {},
  parameters: {
    q: required('what to look for: words, a code or a number', parseQuery),
  },
  rows: ({ q, lang }) => searchRecord(q, { language: lang, limit: allHits }).hits,
  key: ({ kind, id }) => `${kind}/${id}`,
  fields: { kind: word(...oneOf('a kind of record', searchKinds), (row: SearchHit) => row.kind) },
  columns: ['kind', 'id', 'text', 'language', 'score', 'matched', 'links'],
  tell: (row) => ({ ...row, ...linksOf(row) }),
  meta(_, { q, lang }) {
    const { counts, suggestions } = searchRecord(q, { language: lang, limit: 1 })
    return { counts, ...(suggestions.length === 0 ? {} : { suggestions }) }
  },
})
