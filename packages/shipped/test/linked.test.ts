import jsonld from 'jsonld'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import * as z from 'zod'
import { parseJson } from './json.ts'
import { readLines, tablesFolder } from './records.ts'
import type { Line } from './records.ts'

const project = inject('project')
const { '@context': context } = parseJson(
  z.object({ '@context': z.record(z.string(), z.unknown()) }),
  readFileSync(join(tablesFolder(project), 'context.jsonld'), 'utf8'),
)
const lines = readLines(project)
const documentLoader = (address: string): Promise<never> => Promise.reject(new Error(`asked for ${address}`))

const expand = async (line: Line) => {
  const [node] = await jsonld.expand({ '@context': context, ...line }, { documentLoader, safe: true })
  return JSON.parse(JSON.stringify(node)) as unknown // what was expanded is JSON
}

const lineOf = (id: string): Line => {
  const found = lines.find((line) => line['@id'] === id)
  if (!found) throw new Error(`no line of ${id}`)
  return found
}
/** A list that has something like this. */
const some = (value: unknown): unknown => expect.arrayContaining([value])
const like = (value: object): unknown => expect.objectContaining(value)
const text = (shape: RegExp): unknown => expect.stringMatching(shape)
const term = (name: string): string => `urn:ilo-data:vocabulary:${name}`

const types = [...new Set(lines.map((line) => line['@type']))]

test.for(types)('%s: each line has a name of its own and loses nothing', async (type) => {
  const ofType = lines.filter((line) => line['@type'] === type)
  expect(new Set(ofType.map((line) => line['@id'])).size).toBe(ofType.length)
  for (const line of ofType.slice(0, 20)) {
    const { '@id': id, '@type': _, ...fields } = line
    const expanded = await expand(line)
    expect(expanded).toMatchObject({ '@id': id, '@type': [term(type)] })
    for (const field of Object.keys(fields)) expect(expanded).toHaveProperty([term(field)])
  }
})

test('codes are the names of other records', async () => {
  expect(await expand(lineOf('urn:ilo-data:ratifications:BGR%7CC029'))).toMatchObject({
    [term('member')]: [{ '@id': 'urn:ilo-data:members:BGR' }],
    [term('instrument')]: [{ '@id': 'urn:ilo-data:instruments:C029' }],
    [term('registered')]: [{ '@value': '1932-09-22' }],
    [term('provenance')]: some(
      like({
        '@index': 'registered',
        [term('sources')]: some({ '@id': text(/^urn:ilo-data:sources:[a-z0-9-]+$/) }),
      }),
    ),
  })
  expect(await expand(lineOf('urn:ilo-data:instruments:C029'))).toMatchObject({
    [term('session')]: [{ '@id': 'urn:ilo-data:conference-sessions:14' }],
    [term('subject')]: [{ '@id': 'urn:ilo-data:subjects:forced-labour' }],
  })
})

test('names tell their language, and a word that is no code stays a word', async () => {
  expect(await expand(lineOf('urn:ilo-data:members:BGR'))).toMatchObject({
    [term('names')]: some({ '@language': 'bg', '@value': 'България' }),
  })
  const claim = lines.find((line) => line['@type'] === 'Claim')
  expect(claim && (await expand(claim))).toMatchObject({
    [term('subject')]: [{ '@value': claim?.['subject'] }],
  })
})

test('every name that a line points at is that of a line', async () => {
  const names = new Set(lines.map((line) => line['@id']))
  const pointed = (node: unknown): string[] => {
    if (Array.isArray(node)) return node.flatMap(pointed)
    if (typeof node !== 'object' || node === null) return []
    const id = '@id' in node && Object.keys(node).length === 1 ? [String(node['@id'])] : []
    return [...id, ...Object.values(node).flatMap(pointed)]
  }
  const sample = lines.filter((line, index) => index % 25 === 0 || line['@type'] === 'Instrument')
  const targets = new Set((await Promise.all(sample.map(expand))).flatMap(pointed))
  expect([...targets].filter((id) => !names.has(id))).toEqual([])
  expect(targets.size).toBeGreaterThan(200)
})

test('a context that does not know a type loses its links', async () => {
  const { Ratification: _, ...others } = context
  const [node] = await jsonld.expand(
    { '@context': others, ...lineOf('urn:ilo-data:ratifications:BGR%7CC029') },
    { documentLoader },
  )
  expect(node).toMatchObject({ [term('member')]: [{ '@value': 'BGR' }] })
})
