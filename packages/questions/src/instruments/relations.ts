import { getInstrument, parseInstrument, provenance, relationsOf, titlesOf } from 'ilo-data'
import type { InstrumentRelation } from 'ilo-data'
import { instrumentAt, paths } from '../addresses.ts'
import { ordering, word } from '../grammar/field.ts'
import { list } from '../grammar/list.ts'
import type { List } from '../grammar/list.ts'
import { oneOf, relations } from '../vocabulary.ts'
import { summaryOf } from './summary.ts'
import { titleIn } from './title.ts'
import type { Title } from './title.ts'
import type { Links } from '../envelope.ts'

/** A relation, with the title of the instrument to which it leads. */
export type ToldRelation = InstrumentRelation & { readonly title: Title; readonly links: Links }

export const instrumentRelations: List<ToldRelation> = list({
  name: 'instrumentRelations',
  path: paths.instrumentRelations,
  summary: 'How an instrument stands to others: what it revises, supplements or replaces, and the reverse',
  example: '/v1/instruments/C029/relations',
  ids: { instrument: parseInstrument },
  parameters: {},
  ofToday: 'Relations',
  rows: ({ instrument }) => relationsOf(instrument),
  naming: { table: 'instrumentRelations', key: ['instrument', 'relation', 'target'] },
  key: ({ relation, target }) => `${relation}|${target}`,
  texts: ({ target }) => [target, ...titlesOf(target).map(({ title }) => title)],
  fields: {
    relation: word(...oneOf('a relation', relations), (row: InstrumentRelation) => row.relation),
    target: ordering((row: InstrumentRelation) => row.target),
  },
  columns: ['instrument', 'relation', 'target', 'title', 'note', 'links'],
  tell: (row, { lang }) => ({
    ...row,
    title: titleIn(row.target, lang),
    links: { target: instrumentAt(row.target) },
  }),
  provenance: ({ instrument, relation, target }) =>
    provenance('instrumentRelations', `${instrument}|${relation}|${target}`),
  related: { target: ({ target }, { lang }) => summaryOf(getInstrument(target), lang) },
  links: ({ instrument }) => ({ instrument: instrumentAt(instrument) }),
})
