import { expect, test } from 'vitest'
import { breakingChanges, forbiddenChanges } from '../../build/compare.ts'
import { isList, isObject, listIn, objectAt, objectIn, parseJson } from '../../src/reference/json.ts'
import type { Json, JsonObject } from '../../src/reference/json.ts'
import { readDocument } from './document.ts'

const document = readDocument()

test('nothing that the last release promised is broken within its major version', () => {
  expect(forbiddenChanges(readDocument('openapi.released.json'), document)).toEqual([])
})

/** The document with a value replaced; undefined takes it away. */
function withAt(
  path: readonly (string | number)[],
  change: (value: Json | undefined) => Json | undefined,
): JsonObject {
  const changed = (
    value: Json | undefined,
    [first, ...rest]: readonly (string | number)[],
  ): Json | undefined => {
    if (first === undefined) return change(value)
    if (isList(value)) {
      return value.map((one, at) => (at === first ? (changed(one, rest) ?? null) : one))
    }
    const object = isObject(value) ? value : {}
    const { [String(first)]: _, ...others } = object
    const inner = changed(object[String(first)], rest)
    return inner === undefined ? others : { ...object, [String(first)]: inner }
  }
  return objectIn(changed(document, path))
}

const gone = (): undefined => undefined
const members = ['paths', '/v1/members'] as const
const ok = [...members, 'get', 'responses', '200'] as const
const row = ['components', 'schemas', 'MemberRow'] as const
const shared = ['components', 'parameters'] as const

/** An array without one of its values. */
const less =
  (lost: string) =>
  (value: Json | undefined): Json =>
    listIn(value).filter((one) => one !== lost)

const required: JsonObject = { name: 'key', in: 'query', required: true, schema: { type: 'string' } }

test.each<[what: string, after: JsonObject, told: string]>([
  ['an address', withAt(members, gone), '/v1/members is gone'],
  ['a method', withAt([...members, 'head'], gone), 'HEAD /v1/members is gone'],
  [
    'a parameter',
    withAt([...members, 'parameters'], () => []),
    "/v1/members: the query parameter 'region' is gone",
  ],
  [
    'a value of a parameter',
    withAt([...shared, 'region', 'schema', 'items', 'enum'], less('africa')),
    "/v1/members: the query parameter 'region': the value 'africa' is gone",
  ],
  [
    'a larger page',
    withAt([...shared, 'limit', 'schema', 'maximum'], () => 10),
    "/v1/members: the query parameter 'limit': maximum is 10 now, was 1000",
  ],
  [
    'a default',
    withAt([...shared, 'lang', 'schema', 'default'], () => 'fr'),
    "/v1/members: the query parameter 'lang': is fr where it is not given, was en",
  ],
  [
    'a parameter that was free to give',
    withAt([...shared, 'lang', 'required'], () => true),
    "/v1/members: the query parameter 'lang': is now required",
  ],
  [
    'the freedom from a new parameter',
    withAt([...members, 'parameters'], (value) => [...listIn(value), required]),
    "/v1/members: the query parameter 'key' is new and required",
  ],
  [
    'the type of a parameter',
    withAt([...shared, 'limit', 'schema', 'type'], () => 'string'),
    "/v1/members: the query parameter 'limit': took integer, takes string",
  ],
  [
    'a status',
    withAt([...members, 'get', 'responses', '304'], gone),
    'GET /v1/members: the status 304 is gone',
  ],
  ['a format', withAt([...ok, 'content', 'text/csv'], gone), 'GET /v1/members 200: text/csv is gone'],
  ['a header', withAt([...ok, 'headers', 'ETag'], gone), 'GET /v1/members 200: the header ETag is gone'],
  [
    'a name of an operation',
    withAt([...members, 'get', 'operationId'], () => 'states'),
    'GET /v1/members: is no longer called members',
  ],
  [
    'a field',
    withAt([...row, 'properties', 'iso2'], gone),
    "GET /v1/members 200, application/json: answer.data[]: the field 'iso2' is gone",
  ],
  [
    'a field further in',
    withAt(['components', 'schemas', 'Text', 'properties', 'language'], gone),
    "GET /v1/members 200, application/json: answer.data[].name: the field 'language' is gone",
  ],
  [
    'the type of a field',
    withAt([...row, 'properties', 'iso2'], () => ({ type: 'integer' })),
    'GET /v1/members 200, application/json: answer.data[].iso2: was string, is integer',
  ],
  [
    'a value of a field',
    withAt(['components', 'schemas', 'Region', 'enum'], less('africa')),
    "GET /v1/members 200, application/json: answer.data[].region: the value 'africa' is gone",
  ],
  [
    'a field that was always there',
    withAt(['components', 'schemas', 'Text', 'required'], less('language')),
    "GET /v1/members 200, application/json: answer.data[].name: the field 'language' may now be missing",
  ],
  [
    'a kind of problem',
    withAt(
      [
        'components',
        'responses',
        'NotFound',
        'content',
        'application/problem+json',
        'schema',
        'properties',
        'type',
        'enum',
      ],
      less('/problems/unknown-route'),
    ),
    "GET /v1/members 404, application/problem+json: answer.type: the value '/problems/unknown-route' is gone",
  ],
])('who relies on %s is told that it is gone', (_, after, told) => {
  expect(after).not.toEqual(document)
  expect(breakingChanges(document, after)).toContain(told)
})

test('what is added breaks nothing', () => {
  const added = [
    withAt([...row, 'properties', 'flag'], () => ({ type: 'string' })),
    withAt(['paths', '/v1/new'], () => ({ get: {} })),
    withAt([...shared, 'region', 'schema', 'items', 'enum'], (value) => [...listIn(value), 'moon']),
    withAt([...shared, 'on', 'schema', 'default'], () => '2031-01-01'),
  ]
  for (const after of added) expect(breakingChanges(document, after)).toEqual([])
})

test('only a new major version may break', () => {
  const version = (text: string): JsonObject => {
    const { paths: _, ...rest } = document
    return { ...rest, paths: {}, info: { ...objectAt(document, 'info'), version: text } }
  }
  const released = parseJson(JSON.stringify(document))
  expect(forbiddenChanges(released, version('0.9.0'))).toContain('/v1/members is gone')
  expect(forbiddenChanges(released, version('1.0.0'))).toEqual([])
})
