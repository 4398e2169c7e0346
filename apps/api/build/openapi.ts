import { questions } from '@ilo/questions'
import type { Route } from '@ilo/questions'
import { answerSchemas, group, meta, problem as problemDetails } from '@ilo/questions/schemas'
import * as z from 'zod'
import { exampleOf, problemExamples } from './examples.ts'
import { besides, fixedPaths } from './fixed-paths.ts'
import type { Json, JsonObject } from '../src/reference/json.ts'
import { objectAt, objectIn } from '../src/reference/json.ts'
import { parametersOf, shared } from './parameters.ts'
import { alwaysPossible, answered, forms, headers, referTo, sharedResponses } from './responses.ts'
import { Components, rowSchemas } from './schemas.ts'
import { serviceSchemas } from './service-schemas.ts'
import { tagOf, tags } from '../src/reference/tags.ts'
import { service } from '../src/routes.ts'
import manifest from '../package.json' with { type: 'json' }

const description = [
  'The Members, instruments and ratifications of the International Labour Organization, by day and with sources. Unofficial: the ILO is authoritative.',
  'Every address answers as JSON, CSV, NDJSON and JSON-LD, by `Accept` or by a suffix such as `.csv`. Reasons and notes are in English; names and titles come in the language of `lang` or `Accept-Language` where they are held in it, and each text says which language it is in.',
  'No parameter is ignored: what is not known is refused with what was found, what was expected and the nearest that exists.',
  'Under `/r/{release}/v1/…`, with the `release` that every answer tells, an address never changes what it answers. An id in another form leads to the canonical address with 308. HEAD answers as GET does, without a body.',
].join('\n\n')

type Entry = { readonly route: Route; readonly data: JsonObject }

/** What `include` takes must be what the schema of the rows has. */
function assertIncludes({ path, parameters }: Route, extras: z.ZodType): void {
  const taken = parameters['include']?.shape.values
  if (taken === undefined || !(extras instanceof z.ZodObject)) return
  const related: unknown = extras.shape['related']
  const inner = related instanceof z.ZodObject ? Object.keys(related.shape) : []
  const described = ['provenance' in extras.shape ? ['sources', 'conflicts'] : [], inner].flat()
  if (described.toSorted().join() !== taken.toSorted().join())
    throw new Error(`${path} includes ${taken.join(', ')}, and its schema ${described.join(', ')}`)
}

function entries(components: Components): readonly Entry[] {
  const described = new Map(answerSchemas.map((answer) => [answer.route, answer]))
  const groups = components.of(group)
  const asked = questions.map((route): Entry => {
    const answer = described.get(route)
    if (answer === undefined) throw new Error(`nothing says what ${route.path} answers`)
    if (answer.extras === undefined) return { route, data: components.of(answer.schema) }
    assertIncludes(route, answer.extras)
    const { whole, some } = rowSchemas(components, answer.schema, answer.extras)
    const rows = (title: string, items: JsonObject): JsonObject => ({ title, type: 'array', items })
    const counted = 'group_by' in route.parameters ? [rows('groups', groups)] : []
    return { route, data: { anyOf: [rows('whole', whole), rows('fields', some), ...counted] } }
  })
  const own = serviceSchemas(service).map(({ route, schema }) => ({ route, data: components.of(schema) }))
  return [...own, ...asked]
}

const enveloped = (data: JsonObject): JsonObject => ({
  type: 'object',
  properties: {
    data,
    meta: { $ref: '#/components/schemas/Meta' },
    links: { $ref: '#/components/schemas/Links' },
  },
  required: ['data', 'meta', 'links'],
  additionalProperties: false,
})

const headOf = (name: string, tag: string): JsonObject => ({
  operationId: `${name}Head`,
  tags: [tag],
  summary: 'The headers of the answer',
  responses: { 200: referTo('Head'), ...alwaysPossible },
})

const optionsOf = (name: string, tag: string): JsonObject => ({
  operationId: `${name}Options`,
  tags: [tag],
  summary: 'The methods that there are',
  responses: { 204: referTo('Methods'), 400: referTo('BadRequest'), 414: referTo('TooLong') },
})

async function pathOf({ route, data }: Entry, parameters: readonly Json[]): Promise<JsonObject> {
  const { name, path, summary } = route
  const tag = tagOf(path)
  const also = objectAt(besides, path)
  const isDocument = route.presentation.document !== undefined
  const ok = answered(route, isDocument ? data : enveloped(data), isDocument ? {} : await exampleOf(route))
  return {
    ...(parameters.length === 0 ? {} : { parameters }),
    get: {
      operationId: name,
      tags: [tag],
      summary,
      responses: {
        200: { ...ok, content: { ...objectAt(ok, 'content'), ...also } },
        ...alwaysPossible,
      },
    },
    head: headOf(name, tag),
    options: optionsOf(name, tag),
  }
}

/** The document of the whole API, made from the routes, the schemas of their answers, and what they were seen to answer. */
export async function openapi(): Promise<JsonObject> {
  const components = new Components()
  for (const [name, schema] of Object.entries(forms)) components.add(name, objectIn(schema))
  for (const schema of [meta, problemDetails]) components.of(schema)
  const all = entries(components)
  const parameters = all.map(({ route }) => parametersOf(route).map((one) => components.cleaned(one)))
  const { components: sharedParameters, referring } = shared(parameters)
  const paths = await Promise.all(
    all.map(
      async (entry, at): Promise<[string, Json]> => [
        entry.route.path,
        await pathOf(entry, referring(parameters[at] ?? [])),
      ],
    ),
  )
  const responses = sharedResponses(await problemExamples())
  const document = {
    parameters: sharedParameters,
    paths: { ...Object.fromEntries(paths), ...fixedPaths },
    responses,
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'ILO record',
      version: manifest.version,
      summary: 'The open, dated and source-cited record of the International Labour Organization',
      description,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'Wherever the service runs' }],
    security: [],
    tags,
    paths: document.paths,
    components: {
      schemas: components.used(document),
      parameters: sharedParameters,
      headers,
      responses,
    },
  }
}

/** The document as it is committed. */
export const documentText = (document: JsonObject): string => `${JSON.stringify(document, null, 2)}\n`

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

/** The document as the service carries it. */
export const moduleOf = (document: JsonObject): string =>
  `// Generated by \`pnpm --filter @ilo/api run openapi\`; edit the questions and their schemas, not this file.\n\nexport const openapi: string =\n  ${quoted(JSON.stringify(document))}\n`
