import type { Envelope } from '../envelope.ts'
import { rowsOf } from './rows.ts'

export const contextPath = '/v1/context.jsonld'

const vocabulary = 'urn:ilo-data:vocabulary:'

/** What each address tells of, as the linked data of the whole record names it. */
const tables: Readonly<Record<string, string>> = {
  members: 'members',
  member: 'members',
  instruments: 'instruments',
  instrument: 'instruments',
  sessions: 'conference-sessions',
  session: 'conference-sessions',
  organs: 'organs',
  offices: 'offices',
  office: 'offices',
  declarations: 'declarations',
  amendments: 'constitution-amendments',
  programmes: 'programmes',
  concepts: 'concepts',
  claims: 'claims',
  claim: 'claims',
  sources: 'sources',
  source: 'sources',
}

const pointer = (name: string, table: string): object => ({
  '@id': `ilo:${name}`,
  '@type': '@vocab',
  '@context': { '@vocab': `urn:ilo-data:${table}:` },
})

const text = (name: string): object => ({
  '@id': `ilo:${name}`,
  '@context': { text: '@value', language: '@language', form: null },
})

/** Under it an answer is linked data: ids are names, since nothing is served under them. */
export const context: object = {
  '@context': {
    '@version': 1.1,
    ilo: vocabulary,
    '@vocab': vocabulary,
    names: { '@id': 'ilo:names', '@container': '@language' },
    name: text('name'),
    title: text('title'),
    member: pointer('member', 'members'),
    instrument: pointer('instrument', 'instruments'),
    continuedBy: pointer('continuedBy', 'members'),
    url: { '@id': 'ilo:url', '@type': '@id' },
    links: null,
  },
}

function named(row: object, table: string | undefined): object {
  const id = 'id' in row && typeof row.id === 'string' ? row.id : undefined
  return table === undefined || id === undefined
    ? row
    : { '@id': `urn:ilo-data:${table}:${encodeURIComponent(id)}`, ...row }
}

/** The rows of an answer under the context of all answers. */
export function linkedOf(envelope: Envelope, name: string): object {
  return {
    '@context': contextPath,
    '@id': envelope.links['self'],
    '@graph': rowsOf(envelope).map((row) => named(row, tables[name])),
  }
}
