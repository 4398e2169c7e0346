import { expect } from 'vitest'
import { createApp } from '../src/app.ts'

type Json = Readonly<Record<string, unknown>>

/** Matchers, which are typed as `any` where they come from. */
export const like = (pattern: RegExp): unknown => expect.stringMatching(pattern)
export const containing = (text: string): unknown => expect.stringContaining(text)
export const anyString: unknown = expect.any(String)
const anyList: unknown = expect.any(Array)

const faults: unknown[] = []
const app = createApp({ report: (error) => faults.push(error) })

/** The headers that are the same whenever the same is asked. */
export const steady = (headers: Headers): [string, string][] =>
  [...headers].filter(([name]) => name !== 'server-timing')

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null

export function objectIn(value: unknown): Json {
  if (!isJson(value)) throw new Error(`not an object: ${JSON.stringify(value)}`)
  return value
}

export function rowsIn(value: unknown): readonly Json[] {
  if (!Array.isArray(value)) throw new Error(`not a list: ${JSON.stringify(value)}`)
  return value.map(objectIn)
}

/** What the library answers, as it looks after its way through JSON. */
export const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

export async function request(address: string, init?: RequestInit): Promise<Response> {
  const response = await app.request(address, init)
  expect(faults).toEqual([])
  return response
}

export type Envelope = { readonly data: unknown; readonly meta: Json; readonly links: Json }

export function assertEnvelope(body: unknown): Envelope {
  const { data, meta, links, ...others } = objectIn(body)
  expect(others).toEqual({})
  expect(meta).toMatchObject({
    on: like(/^\d{4}-\d{2}-\d{2}$/),
    dataDate: like(/^\d{4}-\d{2}-\d{2}$/),
    release: like(/^[0-9a-f]{64}$/),
    language: like(/^[a-z]{2}$/),
    notice: containing('ILO is authoritative'),
  })
  const { total, page } = objectIn(meta)
  if (page !== undefined) {
    expect(page).toHaveProperty('size', rowsIn(data).length)
    expect(total).toBeGreaterThanOrEqual(rowsIn(data).length)
  } else if (Array.isArray(data)) expect(total).toBe(data.length)
  expect(links).toHaveProperty('self', like(/^\//))
  return { data: objectIn(data), meta: objectIn(meta), links: objectIn(links) }
}

/** Asks an address that must answer. */
export async function ask(address: string): Promise<Envelope> {
  const response = await request(address)
  expect(response.status, address).toBe(200)
  expect(response.headers.get('Content-Type')).toBe('application/json')
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
  return assertEnvelope(await response.json())
}

export function assertProblem(body: unknown, status: number): Json {
  expect(body).toEqual({
    type: like(/^\/problems\/[a-z-]+$/),
    title: anyString,
    status,
    detail: anyString,
    instance: like(/^\//),
    ...('parameter' in objectIn(body) ? { parameter: anyString } : {}),
    found: objectIn(body)['found'] === null ? null : anyString,
    expected: anyString,
    nearest: anyList,
  })
  return objectIn(body)
}

/** Asks an address that must be refused. */
export async function refused(
  address: string,
  status: number,
  kind: string,
  init?: RequestInit,
): Promise<Json> {
  const response = await request(address, init)
  expect(response.status, address).toBe(status)
  expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
  const problem = assertProblem(await response.json(), status)
  expect(problem['type']).toBe(`/problems/${kind}`)
  return problem
}

export async function moved(address: string, location: string): Promise<void> {
  const response = await request(address)
  expect(response.status, address).toBe(308)
  expect(response.headers.get('Location')).toBe(location)
  expect(await response.text()).toBe('')
}
