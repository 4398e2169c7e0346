import { problemKinds } from '@ilo/questions'
import type { ProblemKind, Route } from '@ilo/questions'
import { formats, formatsOf } from '../src/http/formats/formats.ts'
import { contextPath } from '../src/http/formats/json-ld.ts'
import type { Json, JsonObject } from '../src/reference/json.ts'
import { refTo } from './schemas.ts'

const header = (description: string, schema: JsonObject = { type: 'string' }): JsonObject => ({
  description,
  schema,
})

const always = (description: string, schema: JsonObject = { type: 'string' }): JsonObject => ({
  description,
  required: true,
  schema,
})

/** The headers of answers, by the name of their component. */
export const headers: JsonObject = {
  ETag: always(
    'Names the bytes: the same facts, address and form, the same tag. Send it as `If-None-Match`.',
  ),
  CacheControl: always('For ever under `/r/{release}`, for a while elsewhere.'),
  ContentLanguage: always('The language asked for; texts that differ from it say so.'),
  Link: always('`canonical`: the address of the answer; `first`, `prev`, `next`: the pages of a list.'),
  Vary: always('What else the answer depends on.'),
  Location: always('The canonical address.', { type: 'string', format: 'uri-reference' }),
  Allow: always('The methods that there are.'),
  On: header('The day asked about, where the body has no place for it.'),
  DataDate: header('The date of the record, likewise.'),
  Release: header('Hash of all facts, likewise.'),
  Total: header('How many rows there are on all pages together, likewise.', { type: 'integer' }),
  Coverage: header('How much of what was asked for is held, as JSON, likewise.'),
}

const written: Readonly<Record<string, string>> = {
  CacheControl: 'Cache-Control',
  ContentLanguage: 'Content-Language',
  On: 'ILO-On',
  DataDate: 'ILO-Data-Date',
  Release: 'ILO-Release',
  Total: 'ILO-Total',
  Coverage: 'ILO-Coverage',
}

const withHeaders = (...names: readonly string[]): JsonObject =>
  Object.fromEntries(names.map((name) => [written[name] ?? name, { $ref: `#/components/headers/${name}` }]))

const kept = ['ETag', 'CacheControl', 'ContentLanguage', 'Link', 'Vary'] as const
const told = ['On', 'DataDate', 'Release', 'Total', 'Coverage'] as const

/** The bodies that look alike whatever is asked. */
export const forms: JsonObject = {
  Csv: { type: 'string', description: 'Rows under a line of names (RFC 4180); no cell is a formula.' },
  Ndjson: { type: 'string', description: 'Rows as JSON, one a line.' },
  Atom: { type: 'string', description: 'The events as an Atom feed (RFC 4287), the latest first.' },
  JsonFeed: {
    type: 'object',
    description: 'The events as JSON Feed 1.1, the latest first.',
    properties: {
      version: { const: 'https://jsonfeed.org/version/1.1' },
      title: { type: 'string' },
      items: {
        type: 'array',
        items: {
          type: 'object',
          properties: { id: { type: 'string' }, title: { type: 'string' } },
          required: ['id', 'title'],
        },
      },
    },
    required: ['version', 'title', 'items'],
  },
  Linked: {
    type: 'object',
    description: 'The rows as linked data.',
    properties: {
      '@context': { const: contextPath },
      '@id': { type: 'string' },
      '@graph': { type: 'array', items: { type: 'object' } },
    },
    required: ['@context', '@id', '@graph'],
    additionalProperties: false,
  },
}

const formSchemas: Readonly<Record<string, string>> = {
  csv: 'Csv',
  ndjson: 'Ndjson',
  jsonld: 'Linked',
  atom: 'Atom',
  jsonfeed: 'JsonFeed',
}

/** An answer in every format that it has; JSON comes with its own schema and an example. */
export function answered(route: Route, schema: JsonObject, examples: JsonObject): JsonObject {
  const { document } = route.presentation
  const content: readonly (readonly [string, Json])[] =
    document === undefined
      ? formatsOf(route).map((name) => {
          const form = formSchemas[name]
          return [formats[name].type, form === undefined ? { schema, ...examples } : { schema: refTo(form) }]
        })
      : [[document.type, { schema }]]
  return {
    description: route.summary,
    headers: withHeaders(...kept, ...told),
    content: Object.fromEntries(content),
  }
}

/** A body that is the same for all who ask. */
export const fixed = (description: string, type: string, schema: JsonObject): JsonObject => ({
  description,
  headers: withHeaders(...kept),
  content: { [type]: { schema } },
})

/** All kinds of problem by the status under which they are told. */
export const kindsByStatus: Readonly<Record<number, readonly ProblemKind[]>> = {
  400: [
    'unknown-parameter',
    'missing-parameter',
    'repeated-parameter',
    'conflicting-parameters',
    'unknown-value',
    'invalid-date',
    'unknown-member',
    'unknown-instrument',
    'unknown-source',
    'too-large',
    'too-long',
    'broken-encoding',
    'malformed-request',
  ],
  404: [
    'unknown-member',
    'unknown-instrument',
    'unknown-source',
    'unknown-value',
    'unknown-route',
    'unknown-format',
    'other-release',
  ],
  405: ['wrong-method'],
  406: ['not-acceptable'],
  414: ['too-long'],
  500: ['unexpected'],
}

const names: Readonly<Record<number, readonly [name: string, description: string]>> = {
  400: ['BadRequest', 'The query cannot be answered as it is written.'],
  404: ['NotFound', 'Nothing of that name exists.'],
  405: ['WrongMethod', 'The record is read-only.'],
  406: ['NotAcceptable', 'Nothing that there is would be accepted.'],
  414: ['TooLong', 'No address of this API is that long.'],
  500: ['Unexpected', 'A fault of the service.'],
}

function refused(status: number, examples: JsonObject): JsonObject {
  const kinds = kindsByStatus[status] ?? []
  const shown = Object.entries(examples).filter(([kind]) => kinds.some((one) => one === kind))
  const advice = kinds.map((kind) => `- \`${kind}\`: ${problemKinds[kind].advice}`).join('\n')
  return {
    description: `${names[status]?.[1] ?? ''}\n\n${advice}`,
    headers: withHeaders('CacheControl', 'Vary', ...(status === 405 ? ['Allow'] : [])),
    content: {
      'application/problem+json': {
        schema: {
          ...refTo('Problem'),
          type: 'object',
          properties: {
            type: { enum: kinds.map((kind) => `/problems/${kind}`) },
            status: { const: status },
          },
        },
        ...(shown.length === 0 ? {} : { examples: Object.fromEntries(shown) }),
      },
    },
  }
}

/** What any address may answer besides what was asked; `examples` are problems by status and kind. */
export const sharedResponses = (examples: Readonly<Record<number, JsonObject>>): JsonObject => ({
  NotModified: { description: 'The one who asks has this answer.', headers: withHeaders(...kept) },
  Moved: {
    description: 'The canonical address is another.',
    headers: withHeaders('Location', 'CacheControl', 'Vary'),
  },
  Methods: {
    description: 'The methods that there are.',
    headers: withHeaders('Allow', 'CacheControl', 'Vary'),
  },
  Head: { description: 'The headers of the answer.', headers: withHeaders(...kept, ...told) },
  ...Object.fromEntries(
    Object.entries(names).map(([status, [name]]): [string, Json] => [
      name,
      refused(Number(status), examples[Number(status)] ?? {}),
    ]),
  ),
})

export const referTo = (name: string): JsonObject => ({ $ref: `#/components/responses/${name}` })

/** The responses that every address has. */
export const alwaysPossible: JsonObject = {
  304: referTo('NotModified'),
  308: referTo('Moved'),
  ...Object.fromEntries(Object.entries(names).map(([status, [name]]) => [status, referTo(name)])),
}
