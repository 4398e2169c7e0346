import { getInstrument, parseInstrument, provenance, relationsOf, titlesOf } from 'ilo-data'
import type { InstrumentRelation } from 'ilo-data'
import { instrumentAt, paths } from '../addresses.ts'
import { ordering, word } from '../http/list/field.ts'
import { list } from '../http/list/list.ts'
import type { Route } from '../http/route.ts'
import { oneOf, relations } from '../vocabulary.ts'
import { summaryOf } from './summary.ts'
import { titleIn } from './title.ts'

export const instrumentRelations: Route = list({
  name: 'instrumentRelations',
  path: paths.instrumentRelations,
  summary: 'How an instrument stands to others: what it revises, supplements or replaces, and the reverse',
  example: '/v1/instruments/C029/relations',
  ids: { instrument: parseInstrument },
  parameters: {},
  ofToday: 'Relations',
  rows: ({ instrument }) => relationsOf(instrument),
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
