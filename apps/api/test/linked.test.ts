import { questions } from '@ilo/questions'
import { contentHash, provenance } from 'ilo-data'
import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import { contextPath } from '../src/http/formats/json-ld.ts'
import { objectIn, request, rowsIn } from './ask.ts'

const origin = 'https://example.org'
const term = (name: string): string => `urn:ilo-data:vocabulary:${name}`

const jsonOf = async (address: string): Promise<unknown> => {
  const response = await request(address)
  expect(response.status, address).toBe(200)
  return response.json()
}

type Loaded = { readonly contextUrl: null; readonly documentUrl: string; readonly document: unknown }

/** Loads nothing but what the service itself answers. */
const documentLoader = async (url: string): Promise<Loaded> => {
  if (url !== origin + contextPath) throw new Error(`asked for ${url}`)
  return { contextUrl: null, documentUrl: url, document: await jsonOf(contextPath) }
}

async function nodesOf(
  address: string,
  loader: typeof documentLoader = documentLoader,
): Promise<readonly unknown[]> {
  const [path = '', query] = address.split('?')
  const asked = `${path}.jsonld${query === undefined ? '' : `?${query}`}`
  const [graph] = rowsIn(
    await jsonld.expand(objectIn(await jsonOf(asked)), { base: origin + asked, documentLoader: loader }),
  )
  return rowsIn(objectIn(graph)['@graph'])
}

const some = (value: unknown): unknown => expect.arrayContaining([value])
const like = (value: object): unknown => expect.objectContaining(value)

const expected: readonly (readonly [address: string, id: string, triples: object])[] = [
  [
    '/v1/members/BGR',
    'urn:ilo-data:members:BGR',
    {
      '@type': [term('Member')],
      [term('names')]: some({ '@language': 'bg', '@value': 'България' }),
      [term('iso2')]: [{ '@value': 'BG' }],
    },
  ],
  [
    '/v1/members?lang=fr&q=bulgaria',
    'urn:ilo-data:members:BGR',
    { [term('name')]: [{ '@language': 'fr', '@value': 'Bulgarie' }] },
  ],
  [
    '/v1/members?status=former',
    'urn:ilo-data:members:SUN',
    { [term('continuedBy')]: [{ '@id': 'urn:ilo-data:members:RUS' }] },
  ],
  [
    '/v1/instruments?kind=protocol',
    'urn:ilo-data:instruments:P029',
    {
      '@type': [term('Instrument')],
      [term('parent')]: [{ '@id': 'urn:ilo-data:instruments:C029' }],
      [term('session')]: [{ '@id': 'urn:ilo-data:conference-sessions:103' }],
    },
  ],
  [
    '/v1/members/BGR/ratifications',
    'urn:ilo-data:ratifications:BGR%7CC087',
    {
      '@type': [term('Ratification')],
      [term('member')]: [{ '@id': 'urn:ilo-data:members:BGR' }],
      [term('instrument')]: [{ '@id': 'urn:ilo-data:instruments:C087' }],
      [term('provenance')]: some(
        like({
          [term('sources')]: provenance('ratifications', 'BGR|C087')[0]?.sources.map((id) => ({
            '@id': `urn:ilo-data:sources:${id}`,
          })),
        }),
      ),
    },
  ],
  [
    '/v1/instruments/C029/relations',
    'urn:ilo-data:instrument-relations:C029%7Chas-protocol%7CP029',
    { [term('target')]: [{ '@id': 'urn:ilo-data:instruments:P029' }] },
  ],
  [
    '/v1/organs',
    'urn:ilo-data:organs:itcilo',
    { '@type': [term('Organ')], [term('country')]: [{ '@id': 'urn:ilo-data:members:ITA' }] },
  ],
  [
    '/v1/directors-general',
    'urn:ilo-data:directors-general:1',
    { [term('country')]: [{ '@id': 'urn:ilo-data:members:FRA' }] },
  ],
  [
    '/v1/standing?member=BGR&instrument=C087',
    `${origin}/v1/standing?member=BGR&instrument=C087#answer`,
    {
      [term('standing')]: [{ '@value': 'in-force' }],
      [term('member')]: [{ '@id': 'urn:ilo-data:members:BGR' }],
    },
  ],
  [
    '/v1/statistics/ranking',
    `${origin}/v1/statistics/ranking#BGR`,
    { [term('member')]: [{ '@id': 'urn:ilo-data:members:BGR' }] },
  ],
  [
    '/v1/tables/office-coverage',
    'urn:ilo-data:office-coverage:dwt-co-moscow%7CAZE',
    { [term('office')]: [{ '@id': 'urn:ilo-data:offices:dwt-co-moscow' }] },
  ],
]

describe('JSON-LD', () => {
  test.for(expected)('%s is read by a processor', async ([address, id, triples]) => {
    const nodes = await nodesOf(address)
    expect(nodes.find((node) => objectIn(node)['@id'] === id)).toMatchObject(triples)
  })

  test('that goes red where the context lacks the codes', async () => {
    const poor: typeof documentLoader = async (url) => {
      const loaded = await documentLoader(url)
      const { member: _, ...others } = objectIn(objectIn(loaded.document)['@context'])
      return { ...loaded, document: { '@context': others } }
    }
    const [node] = await nodesOf('/v1/members/BGR/ratifications', poor)
    expect(node).toMatchObject({ [term('member')]: [{ '@value': 'BGR' }] })
  })

  test('names every row of every question, each by a name of its own', async () => {
    for (const { example, presentation, name } of questions) {
      if (presentation.document !== undefined) continue
      const [path = '', query] = example.split('?')
      const address = `${path}.jsonld${query === undefined ? '' : `?${query}`}`
      const graph = rowsIn(objectIn(await jsonOf(address))['@graph'])
      const ids = graph.map((row) => row['@id'])
      expect(
        ids.every((id) => typeof id === 'string'),
        name,
      ).toBe(true)
      expect(new Set(ids).size, name).toBe(graph.length)
    }
  })

  test('names an event alike wherever it is told', async () => {
    const own = rowsIn(objectIn(await jsonOf('/v1/members/BGR/events.jsonld'))['@graph'])
    expect(String(own[0]?.['@id'])).toMatch(/^urn:ilo-data:events:/)
    const kind = String(own[0]?.['kind'])
    const all = rowsIn(objectIn(await jsonOf(`/v1/events.jsonld?member=BGR&kind=${kind}`))['@graph'])
    expect(all.map((row) => row['@id'])).toContain(own[0]?.['@id'])
  })

  test('its context is kept by caches, also under the release, and is listed', async () => {
    const context = await request(contextPath)
    expect(context.headers.get('Content-Type')).toBe('application/ld+json')
    const tag = context.headers.get('ETag') ?? ''
    expect((await request(contextPath, { headers: { 'If-None-Match': tag } })).status).toBe(304)
    const { meta } = objectIn(await jsonOf('/'))
    expect(objectIn(meta)['release']).toBe(contentHash)
    expect(JSON.stringify(await jsonOf('/'))).toContain(contextPath)
  })
})
