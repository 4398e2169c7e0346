import { rowsOf } from '@ilo/questions'
import type { Envelope, Naming, Presentation } from '@ilo/questions'
import { describeTable, fileNameOf, tableNames } from 'ilo-data'
import type { FieldDescription, TableName } from 'ilo-data'

export const contextPath = '/v1/context.jsonld'

const vocabulary = 'urn:ilo-data:vocabulary:'

/** Names, not addresses, since nothing is served under them. */
const namesOf = (what: string): string => `urn:ilo-data:${what}:`

const pointer = (name: string, target: string): object => ({
  '@id': `ilo:${name}`,
  '@type': '@vocab',
  '@context': { '@vocab': namesOf(target) },
})

const text = (name: string): object => ({
  '@id': `ilo:${name}`,
  '@context': { text: '@value', language: '@language', form: null },
})

/** What a field names where it is a code: rows of one table, by their key. */
const targetOf = ({ name, reference }: FieldDescription): string | undefined =>
  name === 'id' ? undefined : reference?.resource

/** The fields that name rows of the same table wherever they stand. */
function commonPointers(): ReadonlyMap<string, string> {
  const targets = new Map<string, Set<string | undefined>>()
  for (const field of tableNames().flatMap((table) => describeTable(table).fields)) {
    const met = targets.get(field.name) ?? new Set()
    targets.set(field.name, met.add(targetOf(field)))
  }
  return new Map(
    [...targets].flatMap(([name, met]): [string, string][] => {
      const [only] = met
      return met.size === 1 && only !== undefined ? [[name, only]] : []
    }),
  )
}

/** The fields of one table that name rows there, and something else elsewhere. */
function ownPointers(table: TableName, common: ReadonlyMap<string, string>): readonly [string, object][] {
  return describeTable(table).fields.flatMap((field): [string, object][] => {
    const target = targetOf(field)
    return target === undefined || common.has(field.name) ? [] : [[field.name, pointer(field.name, target)]]
  })
}

/** Under it an answer is linked data: codes are the names of records, and texts tell their language. */
export function context(): object {
  const common = commonPointers()
  const types = tableNames().map((table): [string, object] => {
    const { type } = describeTable(table)
    const own = ownPointers(table, common)
    return [
      type,
      { '@id': `ilo:${type}`, ...(own.length === 0 ? {} : { '@context': Object.fromEntries(own) }) },
    ]
  })
  return {
    '@context': {
      '@version': 1.1,
      ilo: vocabulary,
      '@vocab': vocabulary,
      names: { '@id': 'ilo:names', '@container': '@language' },
      name: text('name'),
      title: text('title'),
      url: { '@id': 'ilo:url', '@type': '@id' },
      ...Object.fromEntries([...common].map(([name, target]) => [name, pointer(name, target)])),
      ...Object.fromEntries(types),
    },
  }
}

/** What a row has under a name, as a part of its own name. */
function partOf(row: object, name: string): string | undefined {
  const [, value]: [string, unknown] | [] = Object.entries(row).find(([field]) => field === name) ?? []
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

/** The name of a row; undefined where the fields that make it were not asked for. */
function idOf(row: object, { table, of, key, optional = [] }: Naming, self: string): string | undefined {
  const required = key.map((name) => partOf(row, name))
  if (required.includes(undefined)) return undefined
  const written = [...required, ...optional.map((name) => partOf(row, name) ?? '')].join('|')
  const encoded = encodeURIComponent(written)
  const kind = table === undefined ? of : fileNameOf(table)
  return kind === undefined ? `${self.replace(/\?.*$/s, '')}#${encoded}` : namesOf(kind) + encoded
}

/** A row without its links, which are no facts, under its name and type. */
function named(row: object, naming: Naming | undefined, self: string): object {
  const facts = Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'links'))
  const id = naming === undefined ? undefined : idOf(row, naming, self)
  return {
    ...(id === undefined ? {} : { '@id': id }),
    ...(naming?.table === undefined ? {} : { '@type': describeTable(naming.table).type }),
    ...facts,
  }
}

/** The rows of an answer under the context of all answers. */
export function linkedOf(envelope: Envelope, { naming }: Presentation): object {
  const self = envelope.links['self'] ?? ''
  const isRecord = !Array.isArray(envelope.data)
  return {
    '@context': contextPath,
    '@id': self,
    '@graph': rowsOf(envelope).map((row) =>
      isRecord && naming === undefined
        ? { '@id': `${self}#answer`, ...named(row, naming, self) }
        : named(row, naming, self),
    ),
  }
}
