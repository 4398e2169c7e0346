import type { Asked } from './asked.ts'
import { given, literal, options, written } from './code.ts'
import type { Answering } from './code.ts'
import {
  call,
  category,
  citable,
  currentOf,
  date,
  events,
  held,
  kind,
  list,
  number,
  part,
  ratificationReadings,
  ratificationsOf,
  region,
  standings,
  text,
  years,
} from './parts.ts'

/** For each question the code that asks the library the same. */
const answering: Readonly<Record<string, Answering>> = {
  members: list(
    (_, { on, status }) =>
      status === undefined
        ? {
            uses: ['membersOn'],
            before: [`const { members, undecided } = membersOn(${given(on)})`],
            value: '[...members, ...undecided]',
          }
        : { uses: ['listMembers'], value: `listMembers(${options({ status })})` },
    {
      region: text('row.region'),
      subregion: text('row.subregion'),
      continuedBy: text('row.continuedBy'),
      joined: date('row.periods[0]?.from'),
      name: text('row.names.en'),
      id: text('row.id'),
    },
    ['status'],
  ),
  member: ({ member }) => call('getMember', member),
  memberRatifications: list(
    ratificationsOf(({ member }) => options({ member })),
    ratificationReadings,
  ),
  memberGaps: list(
    ({ member = '' }, { on }) => ({
      uses: ['gaps'],
      before: [
        `const { notRatified, unknown, denounced, notOpen, notAMember } = gaps(${[literal(member), options({ on })].filter(Boolean).join(', ')})`,
      ],
      value: '[...notRatified, ...unknown, ...denounced, ...notOpen, ...notAMember]',
    }),
    { standing: text('row.standing'), category, kind, instrument: text('row.instrument') },
  ),
  memberEvents: events(({ member = '' }) => ({ member })),
  instruments: list(
    (_, { on }) => ({ uses: ['listInstruments'], value: `listInstruments(${options({ on })})` }),
    {
      kind: text('row.kind'),
      category: text('row.category'),
      status: text('row.status'),
      subject: text('row.subject'),
      adopted: date('row.adopted'),
      inForce: date('row.inForce'),
      parent: text('row.parent'),
      number: number('row.number'),
      id: text('row.id'),
    },
  ),
  instrument: ({ instrument = '' }, { lang }) => ({
    uses: ['getInstrument', 'titleOf'],
    value: `{ ...getInstrument(${literal(instrument)}), title: titleOf(${given(instrument, lang)}) }`,
  }),
  instrumentRatifications: list(
    ratificationsOf(({ instrument }) => options({ instrument })),
    ratificationReadings,
  ),
  instrumentRelations: list(({ instrument }) => call('relationsOf', instrument), {
    relation: text('row.relation'),
  }),
  instrumentEvents: events(({ instrument = '' }) => ({ instrument })),
  ratifications: list(
    ratificationsOf(() => ''),
    ratificationReadings,
  ),
  standing: (_, { member, instrument, on }) => call('standing', member, instrument, on),
  standings,
  events: events(() => ({})),
  changes: list(
    (_, { from = '', to, on, member, instrument }) => {
      const last = to ?? on
      const ends = last === undefined ? `${literal(from)}, dataDate` : given(from, last)
      const filter = options({ member, instrument })
      return {
        uses: ['changes', ...(last === undefined ? ['dataDate'] : [])],
        before: [
          `const { memberships, instruments, standings } = changes(${[ends, filter].filter(Boolean).join(', ')})`,
        ],
        value: '[...memberships, ...instruments, ...standings]',
      }
    },
    {},
    ['from', 'to', 'member', 'instrument'],
  ),
  ratificationsByYear: years('ratificationsByYear', ['category', 'kind', 'member', 'instrument']),
  membersByYear: years('membersByYear', [], ''),
  instrumentsByYear: years('instrumentsByYear', ['kind', 'category', 'of']),
  ranking: list(
    (_, { on, count, category: ofCategory, kind: ofKind }) => ({
      uses: ['ranking'],
      value: `ranking(${options({ on, count, category: ofCategory, kind: ofKind })}).members`,
    }),
    { region, min: number('row.count.min'), max: number('row.count.max'), best: number('row.rank.best') },
    ['count', 'category', 'kind'],
  ),
  search: (_, { q = '', lang, limit, kind: kinds }) => {
    const wanted = [
      ...(lang === undefined ? [] : [`language: ${literal(lang)}`]),
      ...(kinds === undefined ? [] : [`kinds: [${kinds.split(',').map(literal).join(', ')}]`]),
      ...(limit === undefined ? [] : [`limit: ${limit}`]),
    ]
    return {
      uses: ['search'],
      value: `search(${literal(q)}${wanted.length === 0 ? '' : `, { ${wanted.join(', ')} }`}).hits`,
    }
  },
  sessions: held('listSessions', {
    year: number('row.year'),
    type: text('row.type'),
    opened: date('row.opened'),
    closed: date('row.closed'),
  }),
  session: ({ session }) => call('getSession', session),
  directorsGeneral: held('listDirectorsGeneral', {
    order: number('row.order'),
    country: text('row.country'),
    from: date('row.from'),
    to: date('row.to'),
  }),
  governingBody: (_, { on }) => ({
    uses: ['chairOn', 'compositionOn', 'listGoverningBodySessions'],
    value: `{\n  composition: compositionOn(${given(on)}),\n  chair: chairOn(${given(on)}),\n  sessions: listGoverningBodySessions(),\n}`,
  }),
  organs: currentOf('listOrgans', 'organsOn'),
  offices: list(
    (_, { covers, on }) =>
      covers === undefined
        ? { uses: ['listOffices'], value: `listOffices(${options({ on })})` }
        : {
            uses: ['officesCovering'],
            value: `officesCovering(${given(covers, on)}).offices.map(({ office }) => office)`,
          },
    { kind: text('row.kind'), country: text('row.country'), parent: text('row.parent') },
    ['covers'],
  ),
  office: ({ office }) => call('getOffice', office),
  declarations: held('listDeclarations', {
    id: text('row.id'),
    kind: text('row.kind'),
    body: text('row.body'),
    adopted: date('row.adopted'),
  }),
  amendments: list(
    (_, { state, on }) =>
      state === 'in-force'
        ? { uses: ['constitutionOn'], value: `constitutionOn(${given(on)}).inForce` }
        : call('listConstitutionAmendments'),
    {
      state: text('row.inForceState'),
      session: text('row.session'),
      adopted: date('row.adopted'),
      inForce: date('row.inForce'),
    },
  ),
  procedures: currentOf('listProcedures', 'proceduresOn'),
  programmes: currentOf('listProgrammes', 'programmesOn'),
  concepts: list(
    (_, { kind: kinds = 'strategic-objective,fundamental-principle,means-of-action,technical-field' }) => ({
      uses: ['listConcepts'],
      value: kinds
        .split(',')
        .map((each, _at, all) => `${all.length > 1 ? '...' : ''}listConcepts(${literal(each)})`)
        .join(',\n  ')
        .replace(/^(\.{3}[^]*)$/, '[\n  $1,\n]'),
    }),
    { id: text('row.id') },
    ['kind'],
  ),
  claims: held('listClaims', {
    verdict: text('row.verdict'),
    kind: text('row.kind'),
    seed: text('row.seed'),
    computed: text('row.computed'),
  }),
  claimCheck: (_, { asked, lang: _lang, ...check }) => ({
    uses: ['checkClaim', 'parseCheck'],
    before: [`const check = parseCheck(${options(check)})`],
    value: `check.ok ? checkClaim(check.value${asked === undefined ? '' : `, ${options({ on: asked })}`}) : check.error`,
  }),
  claim: ({ claim }) => call('getClaim', claim),
  sources: held('listSources', {
    kind: text('row.kind'),
    family: text('row.family'),
    asOf: date('row.asOf'),
  }),
  source: ({ source }) => call('getSource', source),
  coverage: list(
    (_, { on }) => ({
      uses: ['coverageOf', 'listInstruments'],
      value: `listInstruments(${options({ on })}).flatMap(({ id }) => coverageOf(id) ?? [])`,
    }),
    {
      completeness: text('row.completeness'),
      category,
      asOf: date('row.asOf'),
      held: number('row.held'),
      knownTotal: number('row.knownTotal'),
      instrument: text('row.instrument'),
    },
  ),
  coverageOfMembers: list(
    (_, { on }) => ({
      uses: ['coverageOfMember', 'membersOn'],
      before: [`const { members, undecided } = membersOn(${given(on)})`],
      value: '[...members, ...undecided].map(({ id }) => coverageOfMember(id))',
    }),
    {
      completeness: text('row.completeness'),
      region,
      held: number('row.held'),
      unknown: number('row.unknown.length'),
      member: text('row.member'),
    },
  ),
  overview: (_, { on }) => ({
    uses: ['directorGeneralOn', 'membersOn', 'overallCoverage'],
    value: `{\n  members: membersOn(${given(on)}).count,\n  directorGeneral: directorGeneralOn(${given(on)}),\n  coverage: overallCoverage(),\n}`,
  }),
  conflicts: list(() => ({ uses: ['rowsOf'], value: `rowsOf('conflicts')` }), {
    table: text('row.table'),
    record: text('row.key'),
    member: part(`row.key.split('|')`),
    instrument: part(`row.key.split('|')`),
    field: text('row.field'),
  }),
  tables: list(
    () => ({
      uses: ['describeTable', 'fileNameOf', 'rowsOf', 'tableNames'],
      value:
        'tableNames().map((table) => ({\n  table,\n  name: fileNameOf(table),\n  description: describeTable(table).description,\n  rows: rowsOf(table).length,\n}))',
    }),
    { table: text('row.table'), rows: number('row.rows'), name: text('row.name') },
  ),
  table: list(
    ({ name = '' }) =>
      call(
        'rowsOf',
        name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
      ),
    {},
  ),
  dataPackage: () => ({
    uses: ['fileNameOf', 'frictionlessSchema', 'tableNames'],
    value:
      'tableNames().map((table) => ({\n  name: fileNameOf(table),\n  schema: frictionlessSchema(table),\n}))',
  }),
  citation: (ids, { style = 'apa', lang }) => ({
    uses: ['cite'],
    value: `cite(${[citable(ids), literal(style), options({ language: lang })].filter(Boolean).join(', ')})`,
  }),
  version: () => ({
    uses: ['contentHash', 'dataDate', 'release'],
    value: '{ release, dataDate, contentHash }',
  }),
}

/** The code that asks the library the same; undefined where there is none. */
export function typescriptOf({ question, ids, query }: Asked): string | undefined {
  const code = answering[question.name]?.(ids, query)
  return code === undefined ? undefined : written(code)
}
