import {
  conceptsOn,
  constitutionOn,
  getMember,
  happenedBy,
  listConcepts,
  listConstitutionAmendments,
  listDeclarations,
  listDirectorsGeneral,
  listOrgans,
  listProcedures,
  listProgrammes,
  organsOn,
  parseMember,
  parseSession,
  proceduresOn,
  programmesOn,
  provenance,
} from 'ilo-data'
import type {
  Concept,
  ConstitutionAmendment,
  Day,
  Declaration,
  DirectorGeneralRecord,
  Organ,
  Programme,
  SupervisionProcedure,
} from 'ilo-data'
import { memberAt, paths } from '../addresses.ts'
import { date, number, ordering, word } from '../grammar/field.ts'
import type { Field } from '../grammar/field.ts'
import { list } from '../grammar/list.ts'
import type { List } from '../grammar/list.ts'
import type { Links } from '../envelope.ts'
import { parseIdOf } from '../ids.ts'
import { summaryOf } from '../members/summary.ts'
import {
  amendmentStates,
  conceptKinds,
  currents,
  declarationBodies,
  declarationKinds,
  oneOf,
  organKinds,
  procedureKinds,
  runnings,
} from '../vocabulary.ts'

/** A field of the id of a record, which is one of all that are held, whatever the day. */
/* @__NO_SIDE_EFFECTS__ */
const byId = <Row extends { readonly id: string }>(
  all: () => readonly { readonly id: string }[],
  what: string,
): Field<Row> =>
  word(
    what,
    parseIdOf(() => all().map(({ id }) => id), what),
    ({ id }) => id,
  )

/** Whether something held on the day: listed as certain, as open, or not at all. */
const current = <Row>(
  row: Row,
  certain: readonly Row[],
  undecided: readonly Row[],
): (typeof currents)[number] => (certain.includes(row) ? 'yes' : undecided.includes(row) ? 'undecided' : 'no')

/** Something with whether it held on the day. */
export type Current<Row> = Row & { readonly current: (typeof currents)[number] }

const [currentExpected, parseCurrent] = oneOf('an answer', currents)

export const organs: List<Current<Organ>> = list({
  name: 'organs',
  path: paths.organs,
  summary: 'The organs and institutions of the ILO; `current` tells whether each existed on the day',
  example: '/v1/organs?kind=organ&current=yes',
  ids: {},
  parameters: {},
  rows({ on }): Current<Organ>[] {
    const { certain, undecided } = organsOn(on)
    return listOrgans().map((row) => ({ ...row, current: current(row, certain, undecided) }))
  },
  naming: { table: 'organs', key: ['id'] },
  key: ({ id }) => id,
  texts: ({ id, names, city }) => [id, names.en, city],
  fields: {
    id: byId<Current<Organ>>(listOrgans, 'the id of an organ'),
    kind: word(...oneOf('a kind of organ', organKinds), (row: Current<Organ>) => row.kind),
    current: word(currentExpected, parseCurrent, (row: Current<Organ>) => row.current),
    country: word('a Member, such as CHE', parseMember, (row: Current<Organ>) => row.country),
    parent: word(
      'the id of an organ',
      parseIdOf(() => listOrgans().map(({ id }) => id), 'the id of an organ'),
      (row: Current<Organ>) => row.parent,
      { absent: 'none' },
    ),
    since: date((row: Current<Organ>) => row.since),
    until: date((row: Current<Organ>) => row.until, { absent: 'none' }),
  },
  columns: ['id', 'kind', 'names', 'city', 'country', 'since', 'until', 'parent', 'note', 'current'],
  tell: (row) => row,
  provenance: ({ id }) => provenance('organs', id),
})

/** A Director-General, and what it leads to. */
export type ToldDirectorGeneral = DirectorGeneralRecord & { readonly links: Links }

export const directorsGeneral: List<ToldDirectorGeneral> = list({
  name: 'directorsGeneral',
  path: paths.directorsGeneral,
  summary: 'The heads of the International Labour Office that may have taken office by a day, in order',
  example: '/v1/directors-general?sort=-from',
  ids: {},
  parameters: {},
  rows: ({ on }) => listDirectorsGeneral().filter(({ from }) => happenedBy(from, on) !== 'no'),
  naming: { table: 'directorsGeneral', key: ['order'] },
  key: ({ order }) => String(order),
  texts: ({ name }) => [name],
  fields: {
    order: number((row: DirectorGeneralRecord) => row.order),
    country: word('a Member, such as GBR', parseMember, (row: DirectorGeneralRecord) => row.country),
    from: date((row: DirectorGeneralRecord) => row.from),
    to: date((row: DirectorGeneralRecord) => row.to, { absent: 'none' }),
  },
  columns: ['order', 'name', 'country', 'titles', 'from', 'to', 'note', 'term', 'links'],
  tell: (row) => ({ ...row, links: { country: memberAt(row.country) } }),
  provenance: ({ order }) => provenance('directorsGeneral', String(order)),
  related: { country: ({ country }, { on, lang }) => summaryOf(getMember(country), on, lang) },
})

export const declarations: List<Declaration> = list({
  name: 'declarations',
  path: paths.declarations,
  summary: 'The declarations and main resolutions that may have been adopted by a day',
  example: '/v1/declarations?kind=declaration',
  ids: {},
  parameters: {},
  rows: ({ on }) => listDeclarations().filter(({ adopted }) => happenedBy(adopted, on) !== 'no'),
  naming: { table: 'declarations', key: ['id'] },
  key: ({ id }) => id,
  texts: ({ id, names }) => [id, names.en],
  fields: {
    id: byId<Declaration>(listDeclarations, 'the id of a declaration'),
    kind: word(...oneOf('a kind', declarationKinds), (row: Declaration) => row.kind),
    body: word(...oneOf('a body', declarationBodies), (row: Declaration) => row.body),
    adopted: date((row: Declaration) => row.adopted),
  },
  columns: ['id', 'kind', 'names', 'adopted', 'body', 'session', 'place', 'amended', 'note'],
  tell: (row) => row,
  provenance: ({ id }) => provenance('declarations', id),
})

/** An amendment with where it stood on the day. */
export type StatedAmendment = ConstitutionAmendment & {
  readonly state: (typeof amendmentStates)[number]
}

function stateOn({ id }: ConstitutionAmendment, on: Day): StatedAmendment['state'] {
  const { inForce, adopted, undecided } = constitutionOn(on)
  if (inForce.some((row) => row.id === id)) return 'in-force'
  if (adopted.some((row) => row.id === id)) return 'adopted'
  return undecided.some(({ amendment }) => amendment.id === id) ? 'undecided' : 'not-adopted'
}

export const amendments: List<StatedAmendment> = list({
  name: 'amendments',
  path: paths.amendments,
  summary: 'The Constitution and its amendments; `state` tells where each stood on the day',
  example: '/v1/amendments?state=in-force',
  ids: {},
  parameters: {},
  rows: ({ on }): StatedAmendment[] =>
    listConstitutionAmendments().map((row) => ({ ...row, state: stateOn(row, on) })),
  naming: { table: 'constitutionAmendments', key: ['id'] },
  key: ({ id }) => id,
  texts: ({ id, names, subject }) => [id, names.en, subject],
  fields: {
    id: byId<StatedAmendment>(listConstitutionAmendments, 'the id of an amendment'),
    state: word(...oneOf('a state', amendmentStates), (row: StatedAmendment) => row.state),
    session: word(
      'a session of the Conference, such as 27',
      parseSession,
      (row: StatedAmendment) => row.session,
    ),
    adopted: date((row: StatedAmendment) => row.adopted),
    inForce: date((row: StatedAmendment) => row.inForce, { absent: 'none' }),
  },
  columns: [
    'id',
    'names',
    'adopted',
    'session',
    'place',
    'inForce',
    'inForceState',
    'subject',
    'note',
    'state',
  ],
  tell: (row) => row,
  provenance: ({ id }) => provenance('constitutionAmendments', id),
})

export const procedures: List<Current<SupervisionProcedure>> = list({
  name: 'procedures',
  path: paths.procedures,
  summary: 'The procedures and bodies of supervision; `current` tells whether each existed on the day',
  example: '/v1/procedures?kind=procedure',
  ids: {},
  parameters: {},
  rows({ on }): Current<SupervisionProcedure>[] {
    const { certain, undecided } = proceduresOn(on)
    return listProcedures().map((row) => ({ ...row, current: current(row, certain, undecided) }))
  },
  naming: { table: 'supervision', key: ['id'] },
  key: ({ id }) => id,
  texts: ({ id, names }) => [id, names.en],
  fields: {
    id: byId<Current<SupervisionProcedure>>(listProcedures, 'the id of a procedure'),
    kind: word(...oneOf('a kind', procedureKinds), (row: Current<SupervisionProcedure>) => row.kind),
    current: word(currentExpected, parseCurrent, (row: Current<SupervisionProcedure>) => row.current),
    created: date((row: Current<SupervisionProcedure>) => row.created),
  },
  columns: ['id', 'kind', 'names', 'articles', 'created', 'members', 'parent', 'note', 'current'],
  tell: (row) => row,
  provenance: ({ id }) => provenance('supervision', id),
})

/** A programme with whether it ran on the day. */
export type Ran = Programme & { readonly running: (typeof runnings)[number] }

export const programmes: List<Ran> = list({
  name: 'programmes',
  path: paths.programmes,
  summary: 'Programmes and campaigns; `running` tells whether each ran on the day',
  example: '/v1/programmes?running=yes,last-known',
  ids: {},
  parameters: {},
  rows({ on }): Ran[] {
    const { certain, lastKnown, undecided } = programmesOn(on)
    return listProgrammes().map((row) => ({
      ...row,
      running: lastKnown.includes(row) ? 'last-known' : current(row, certain, undecided),
    }))
  },
  naming: { table: 'programmes', key: ['id'] },
  key: ({ id }) => id,
  texts: ({ id, names }) => [id, names.en],
  fields: {
    id: byId<Ran>(listProgrammes, 'the id of a programme'),
    running: word(...oneOf('an answer', runnings), (row: Ran) => row.running),
    from: date((row: Ran) => row.from),
    to: date((row: Ran) => row.to),
    name: ordering((row: Ran) => row.names.en),
  },
  columns: ['id', 'names', 'from', 'to', 'note', 'running'],
  tell: (row) => row,
  provenance: ({ id }) => provenance('programmes', id),
})

/** A concept with whether it held on the day. */
export type HeldConcept = Concept & { readonly current: (typeof currents)[number] | 'undated' }

export const concepts: List<HeldConcept> = list({
  name: 'concepts',
  path: paths.concepts,
  summary:
    'Strategic objectives, fundamental principles, means of action, technical fields and areas of cooperation; `current` tells whether each held on the day',
  example: '/v1/concepts?kind=fundamental-principle&on=2000-01-01',
  ids: {},
  parameters: {},
  rows: ({ on }): HeldConcept[] =>
    conceptKinds.flatMap((kind) => {
      const { certain, undecided, undated } = conceptsOn(kind, on)
      return listConcepts(kind).map((row) => ({
        ...row,
        current: undated.includes(row) ? 'undated' : current(row, certain, undecided),
      }))
    }),
  naming: { table: 'concepts', key: ['id'] },
  key: ({ id }) => id,
  texts: ({ id, names }) => [id, names.en],
  fields: {
    id: byId<HeldConcept>(() => conceptKinds.flatMap((kind) => listConcepts(kind)), 'the id of a concept'),
    kind: word(...oneOf('a kind of concept', conceptKinds), (row: HeldConcept) => row.kind),
    current: word(...oneOf('an answer', [...currents, 'undated']), (row: HeldConcept) => row.current),
    validFrom: date((row: HeldConcept) => row.validFrom),
    validTo: date((row: HeldConcept) => row.validTo, { absent: 'none' }),
    order: number((row: HeldConcept) => row.order),
  },
  columns: ['id', 'kind', 'order', 'names', 'validFrom', 'validTo', 'note', 'current'],
  tell: (row) => row,
  provenance: ({ id }) => provenance('concepts', id),
})
