import type { JsonObject } from './json.ts'

const areas: readonly (readonly [tag: string, description: string, segments: readonly string[]])[] = [
  ['Members', 'States that are or were Members of the ILO.', ['members']],
  ['Instruments', 'Conventions, Protocols and Recommendations.', ['instruments']],
  [
    'Ratifications',
    'What binds whom on a day, and how much of that is held.',
    ['overview', 'ratifications', 'standing', 'standings', 'coverage'],
  ],
  [
    'Time',
    'Events, what changed between two days, and numbers by year.',
    ['events', 'changes', 'statistics'],
  ],
  [
    'Organisation',
    'The Conference, the Governing Body, the Office, and what they decided.',
    [
      'sessions',
      'directors-general',
      'governing-body',
      'organs',
      'offices',
      'declarations',
      'amendments',
      'procedures',
      'programmes',
      'concepts',
    ],
  ],
  [
    'Service',
    'The service itself.',
    ['', 'healthz', 'problems', 'docs', 'openapi.json', 'version', 'context.jsonld'],
  ],
]

const record = ['Record', 'Search, sources, checked claims, citations and whole tables.'] as const

/** The area to which an address belongs. */
export function tagOf(path: string): string {
  const [, segment = ''] = path.replace(/^\/v1/, '').split('/')
  return areas.find(([, , segments]) => segments.includes(segment))?.[0] ?? record[0]
}

export const tags: readonly JsonObject[] = [
  ...areas.slice(0, -1).map(([name, description]) => ({ name, description })),
  { name: record[0], description: record[1] },
  ...areas.slice(-1).map(([name, description]) => ({ name, description })),
]
