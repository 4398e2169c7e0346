import { getSource, listSources } from 'ilo-data'
import type { Source } from 'ilo-data'
import { paths } from '../addresses.ts'
import { addressAt } from '../address.ts'
import { date, ordering, word } from '../grammar/field.ts'
import { list } from '../grammar/list.ts'
import type { List } from '../grammar/list.ts'
import type { Route } from '../route.ts'
import { parseIdOf, parseSource } from '../ids.ts'
import type { Links } from '../envelope.ts'
import { question } from '../question.ts'
import { oneOf, sourceKinds } from '../vocabulary.ts'

/** A source, and where it is told. */
export type ToldSource = Source & { readonly links: Links }

const parseFamily = parseIdOf(
  () => [...new Set(listSources().map(({ family }) => family))],
  'a family of sources',
)

export const sources: List<ToldSource> = list({
  name: 'sources',
  path: paths.sources,
  summary:
    'Where the facts were read; sources of one family copy one another and never support each other; nothing of it depends on the day',
  example: '/v1/sources?kind=ilo&sort=-asOf',
  ids: {},
  parameters: {},
  rows: () => listSources(),
  naming: { table: 'sources', key: ['id'] },
  key: ({ id }) => id,
  texts: ({ id, title, publisher }) => [id, title, publisher],
  fields: {
    kind: word(...oneOf('a kind of source', sourceKinds), (row: Source) => row.kind),
    family: word('a family of sources, such as wikipedia', parseFamily, (row: Source) => row.family),
    asOf: date((row: Source) => row.asOf),
    id: ordering((row: Source) => row.id),
    title: ordering((row: Source) => row.title),
  },
  columns: ['id', 'kind', 'title', 'publisher', 'family', 'locator', 'asOf', 'licence', 'links'],
  tell: (row) => ({ ...row, links: { self: addressAt(paths.source, { source: row.id }) } }),
})

export const source: Route<Source> = question({
  name: 'source',
  path: paths.source,
  summary: 'A source: what it is, where it was read, and its family',
  example: '/v1/sources/wpmem',
  ids: { source: parseSource },
  presentation: { naming: { table: 'sources', key: ['id'] } },
  parameters: {},
  answer({ source: id }) {
    const { family } = getSource(id)
    return {
      data: getSource(id),
      links: { family: addressAt(paths.sources, {}, { family }) },
    }
  },
})
