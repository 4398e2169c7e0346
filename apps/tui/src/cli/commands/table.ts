import type { CommandSpec, Reading, Way } from './command.ts'

const way = (question: string, places: readonly string[] = [], reading: Reading = 'together'): Way => ({
  question,
  places,
  reading,
})

const area = (word: string, question: string): Way => ({ question, word, places: [] })

/** The names of all commands, in the order of the help. */
export const commandNames = [
  'overview',
  'member',
  'members',
  'instrument',
  'instruments',
  'relations',
  'standing',
  'standings',
  'ratifications',
  'gaps',
  'compare',
  'map',
  'events',
  'changes',
  'ranking',
  'years',
  'session',
  'sessions',
  'office',
  'offices',
  'organisation',
  'claim',
  'claims',
  'check',
  'search',
  'source',
  'sources',
  'coverage',
  'tables',
  'data-package',
  'cite',
  'export',
  'open',
  'config',
  'completion',
  'version',
  'help',
] as const

export type CommandName = (typeof commandNames)[number]

/** Every command: what it asks, by which words, and examples. */
export const commands: Readonly<Record<CommandName, CommandSpec>> = {
  overview: { ways: [way('overview')], examples: ['ilo overview', 'ilo overview --on 1930-01-01'] },
  member: {
    ways: [way('member', ['member'])],
    examples: ['ilo member BGR', 'ilo member Bulgaria --on 1958-12-31', 'ilo member България --lang bg'],
  },
  members: {
    ways: [way('members')],
    examples: [
      'ilo members --region africa',
      'ilo members --joined 1991..1993 --sort -joined',
      'ilo members --group-by region --json',
    ],
  },
  instrument: {
    ways: [way('instrument', ['instrument'])],
    examples: ['ilo instrument C029', 'ilo instrument No. 87', 'ilo instrument MLC --lang fr'],
  },
  instruments: {
    ways: [way('instruments')],
    examples: [
      'ilo instruments --category fundamental',
      'ilo instruments --q "child labour" --kind convention',
      'ilo instruments --adopted 1990..1999 --format md',
    ],
  },
  relations: {
    ways: [way('instrumentRelations', ['instrument'])],
    examples: ['ilo relations C029'],
  },
  standing: {
    ways: [way('standing', ['member', 'instrument'], 'pair')],
    examples: [
      'ilo standing BGR C087 --on 1958-12-31',
      'ilo standing France 29',
      'ilo standing BGR C087 --json',
    ],
  },
  standings: {
    ways: [way('standings')],
    examples: [
      'ilo standings --members europe-central-asia',
      'ilo standings --members BGR,ROU,GRC --instruments governance --on 1990-12-31',
      'ilo standings --sort in-force --limit 20 --format csv',
    ],
  },
  ratifications: {
    ways: [
      way('ratifications'),
      way('instrumentRatifications', ['instrument']),
      way('memberRatifications', ['member']),
    ],
    examples: [
      'ilo ratifications BGR --registered ..1988',
      'ilo ratifications C138 --sort -registered',
      'ilo ratifications --region africa --registered 2000-01-01..2009-12-31 --format csv',
    ],
  },
  gaps: {
    ways: [way('memberGaps', ['member'])],
    examples: ['ilo gaps USA --category fundamental', 'ilo gaps BGR --standing denounced'],
  },
  compare: {
    ways: [way('standings', ['members'], 'several')],
    examples: ['ilo compare BGR ROU', 'ilo compare BGR ROU GRC --instruments governance'],
  },
  map: {
    ways: [{ ...way('standings', ['instruments'], 'several'), optional: true }],
    examples: ['ilo map C138', 'ilo map --members africa'],
  },
  events: {
    ways: [way('events'), way('instrumentEvents', ['instrument']), way('memberEvents', ['member'])],
    examples: [
      'ilo events --date 1919..1920 --kind admission',
      'ilo events BGR --sort -date --limit 10',
      'ilo events C087 --kind adoption,entry-into-force',
    ],
  },
  changes: {
    ways: [way('changes', ['from', 'to'], 'each')],
    examples: ['ilo changes 1958-12-31 1960-12-31 --member BGR', 'ilo changes 2024-01-01 --kind standing'],
  },
  ranking: {
    ways: [way('ranking')],
    examples: [
      'ilo ranking --category fundamental --limit 20',
      'ilo ranking --region americas --count in-force',
    ],
  },
  years: {
    ways: [
      area('ratifications', 'ratificationsByYear'),
      area('members', 'membersByYear'),
      area('instruments', 'instrumentsByYear'),
    ],
    examples: [
      'ilo years ratifications --instrument C138',
      'ilo years members --year 1950..1960',
      'ilo years instruments --of entry-into-force',
    ],
  },
  session: { ways: [way('session', ['session'])], examples: ['ilo session 31'] },
  sessions: { ways: [way('sessions')], examples: ['ilo sessions --opened 1919..1930'] },
  office: { ways: [way('office', ['office'])], examples: ['ilo office dwt-co-moscow'] },
  offices: { ways: [way('offices')], examples: ['ilo offices --covers BGR'] },
  organisation: {
    ways: [
      area('organs', 'organs'),
      area('governing-body', 'governingBody'),
      area('directors-general', 'directorsGeneral'),
      area('declarations', 'declarations'),
      area('procedures', 'procedures'),
      area('programmes', 'programmes'),
      area('concepts', 'concepts'),
      area('amendments', 'amendments'),
    ],
    examples: [
      'ilo organisation directors-general',
      'ilo organisation governing-body --on 1935-06-01',
      'ilo organisation concepts --kind fundamental-principle',
    ],
  },
  claim: { ways: [way('claim', ['claim'])], examples: ['ilo claim claim-13'] },
  claims: { ways: [way('claims')], examples: ['ilo claims --verdict contradicted,outdated'] },
  check: {
    ways: [way('claimCheck', ['form'])],
    examples: [
      'ilo check member-count --count 177 --on 2009',
      'ilo check member-count --count 187 --format json',
    ],
  },
  search: {
    ways: [way('search', ['q'])],
    examples: [
      'ilo search forced labour',
      'ilo search moscow --kind office',
      'ilo search forced labour | fzf',
    ],
  },
  source: { ways: [way('source', ['source'])], examples: ['ilo source wpmem'] },
  sources: { ways: [way('sources')], examples: ['ilo sources --kind ilo --sort -as-of'] },
  coverage: {
    ways: [
      area('instruments', 'coverage'),
      area('members', 'coverageOfMembers'),
      area('conflicts', 'conflicts'),
    ],
    examples: [
      'ilo coverage --completeness partial --sort -held',
      'ilo coverage conflicts',
      'ilo coverage members',
    ],
  },
  tables: {
    ways: [way('tables'), way('table', ['name'])],
    examples: ['ilo tables', 'ilo tables membership-counts --format csv'],
  },
  'data-package': { ways: [way('dataPackage')], examples: ['ilo data-package --json'] },
  cite: {
    ways: [way('citation', ['kind', 'id'], 'citable')],
    examples: ['ilo cite C087', 'ilo cite ratification BGR C087', 'ilo cite session 31 --style bibtex'],
  },
  export: {
    ways: [],
    places: ['what', 'file'],
    examples: ['ilo export gaps BGR gaps.csv', 'ilo export standings --members africa matrix.md'],
  },
  open: {
    ways: [],
    places: ['id'],
    examples: ['ilo open BGR', 'ilo search forced labour | fzf | ilo open -'],
  },
  config: { ways: [], examples: ['ilo config'] },
  completion: {
    ways: [],
    places: ['shell'],
    examples: ['ilo completion bash', 'ilo completion fish'],
  },
  version: { ways: [way('version')], examples: ['ilo version --json'] },
  help: { ways: [], places: ['command'], examples: ['ilo help standing', 'ilo help --lang fr'] },
}

export const isCommand = (name: string): name is CommandName => commandNames.some((known) => known === name)

/** The shells for which completions are written. */
export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const
