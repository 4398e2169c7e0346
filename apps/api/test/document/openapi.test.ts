import { readFileSync } from 'node:fs'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { problemKinds } from '@ilo/questions'
import { describe, expect, test } from 'vitest'
import { kindsByStatus } from '../../build/responses.ts'
import { documentText, moduleOf, openapi } from '../../build/openapi.ts'
import { objectAt, parseJson } from '../../src/reference/json.ts'
import { pages } from '../../src/pages.ts'
import { routes } from '../../src/routes.ts'
import { request } from '../ask.ts'
import { addressesIn, fileOf, readDocument } from './document.ts'
import { validatorsOf } from './validators.ts'

const document = readDocument()
const read = (file: string): string => readFileSync(fileOf(file), 'utf8')

test('the document is the one that the schemas and routes make', async () => {
  const made = await openapi()
  expect(read('openapi.json')).toBe(documentText(made))
  expect(read('src/generated/openapi.ts')).toBe(moduleOf(made))
})

test('it has every address, and every parameter of each', () => {
  const told = addressesIn(document)
  const answering = new Set([...routes, ...pages].map(({ path }) => path))
  expect(told.map(({ path }) => path).toSorted()).toEqual([...answering].toSorted())
  for (const { path, parameters } of routes) {
    const names = told.find((one) => one.path === path)?.parameters ?? []
    const inQuery = names.filter(({ place, name }) => place === 'query' && name !== 'columns')
    expect(
      inQuery.map(({ name }) => name),
      path,
    ).toEqual(Object.keys(parameters))
  }
})

test('it has every kind of problem', () => {
  expect(new Set(Object.values(kindsByStatus).flat())).toEqual(new Set(Object.keys(problemKinds)))
})

test('it is what is served', async () => {
  const served = await request('/openapi.json')
  expect(served.headers.get('Content-Type')).toBe('application/json')
  expect(parseJson(await served.text())).toEqual(document)
})

/** What the linter finds, of any severity. */
async function problemsOf(text: string): Promise<string[]> {
  const config = await createConfig({ extends: ['recommended'] })
  const found = await lintFromString({ source: text, config })
  return found.map(({ ruleId, message }) => `${ruleId}: ${message}`)
}

describe('the linter', () => {
  test('finds nothing in it', async () => {
    expect(await problemsOf(read('openapi.json'))).toEqual([])
  })

  test('would find a fault', async () => {
    const faulty = read('openapi.json').replace('"operationId": "members"', '"operationId": "member"')
    expect((await problemsOf(faulty)).join()).toContain('operation-operationId-unique')
  })
})

describe('the answers of all examples', () => {
  const validate = validatorsOf(document)
  test('are as the document says, in every format', async () => {
    for (const { path, example } of addressesIn(document)) {
      for (const type of Object.keys(contentOf(path))) {
        const answer = await request(example, { headers: { Accept: type } })
        const told = answer.headers.get('Content-Type')?.split(';')[0] ?? ''
        expect([answer.status, told], example).toEqual([200, type])
        expect(validate(path, 200, type, await answer.text(), 'whole'), `${example} ${type}`).toEqual([])
      }
    }
  })

  test('would be refused with a field of another type or name', async () => {
    const body = await (await request('/v1/members?limit=1')).text()
    const faults = [
      body.replace('"id":"AFG"', '"id":7'),
      body.replace('"id":"AFG"', '"code":"AFG"'),
      body.replace('"membership":"yes"', '"membership":"perhaps"'),
      body.replace('"links":{"self"', '"link":{"self"'),
    ]
    for (const fault of faults) {
      expect(fault).not.toBe(body)
      expect(validate('/v1/members', 200, 'application/json', fault, 'whole')).not.toEqual([])
    }
  })
})

function contentOf(path: string): object {
  const item = objectAt(objectAt(document, 'paths'), path)
  return objectAt(objectAt(objectAt(objectAt(item, 'get'), 'responses'), '200'), 'content')
}
