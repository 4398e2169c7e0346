import { route } from '@ilo/questions'
import { describe, expect, test } from 'vitest'
import { assertProblem, refused, request } from '../../test/ask.ts'
import { serve } from './serve.ts'

describe('a problem names what was found, what was expected and the nearest', () => {
  test('unknown ids', async () => {
    const member = await refused('/v1/members/Bulgria', 404, 'unknown-member')
    expect(member).toMatchObject({ found: 'Bulgria', instance: '/v1/members/Bulgria' })
    expect(member['nearest']).toContain('BGR')
    const instrument = await refused('/v1/instruments/C999/ratifications', 404, 'unknown-instrument')
    expect(instrument['nearest']).toContain('C099')
    await refused('/problems/nothing', 404, 'unknown-value')
  })

  test('an invalid date', async () => {
    const problem = await refused('/v1/members?on=1958-02-30', 400, 'invalid-date')
    expect(problem).toMatchObject({ parameter: 'on', found: '1958-02-30' })
    expect(problem['expected']).toContain('YYYY-MM-DD')
    await refused('/v1/members?on=', 400, 'invalid-date')
    await refused('/v1/members?on=1958', 400, 'invalid-date')
  })

  test('an unknown value', async () => {
    const problem = await refused('/v1/members?region=afrika', 400, 'unknown-value')
    expect(problem).toMatchObject({ parameter: 'region', found: 'afrika', nearest: ['africa'] })
    await refused('/v1/members?lang=xx', 400, 'unknown-value')
    const subject = await refused('/v1/instruments?subject=forced-labor', 400, 'unknown-value')
    expect(subject['nearest']).toEqual(['forced-labour'])
  })

  test('an unknown Member or instrument in a query', async () => {
    const problem = await refused('/v1/standing?member=XXX&instrument=C087', 400, 'unknown-member')
    expect(problem).toMatchObject({ parameter: 'member', found: 'XXX' })
    await refused('/v1/standing?member=BGR&instrument=C999', 400, 'unknown-instrument')
  })

  test('an unknown parameter, on every kind of address', async () => {
    expect(await refused('/v1/members?staus=former', 400, 'unknown-parameter')).toMatchObject({
      found: 'staus',
      nearest: ['status'],
    })
    expect(await refused('/v1/members/BGR?ON=1950-01-01', 400, 'unknown-parameter')).toMatchObject({
      nearest: ['on'],
    })
    await refused('/healthz?x', 400, 'unknown-parameter')
    await refused('/?lang=fr', 400, 'unknown-parameter')
    await refused('/v1/members?__proto__=1', 400, 'unknown-parameter')
    await refused('/v1/members?=', 400, 'unknown-parameter')
  })

  test('a missing and a repeated parameter', async () => {
    expect(await refused('/v1/standing?member=BGR', 400, 'missing-parameter')).toMatchObject({
      parameter: 'instrument',
      found: null,
    })
    expect(await refused('/v1/members?on=1950-01-01&on=1960-01-01', 400, 'repeated-parameter')).toMatchObject(
      {
        parameter: 'on',
        found: '1960-01-01',
      },
    )
  })

  test('an unknown address', async () => {
    expect(await refused('/v1/memebers', 404, 'unknown-route')).toMatchObject({ nearest: ['/v1/members'] })
    expect(await refused('/members/BGR', 404, 'unknown-route')).toMatchObject({
      nearest: ['/v1/members/BGR'],
    })
    expect(await refused('/V1/Standing', 404, 'unknown-route')).toMatchObject({ nearest: ['/v1/standing'] })
  })

  test('a wrong method', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'PURGE']) {
      await refused('/v1/members/bg', 405, 'wrong-method', { method })
      expect((await request('/v1/members', { method })).headers.get('Allow')).toBe('GET, HEAD, OPTIONS')
    }
    await refused('/v1/nothing', 404, 'unknown-route', { method: 'POST' })
  })

  test('broken percent-encoding', async () => {
    for (const address of [
      '/v1/members/%',
      '/%',
      '/v1/members/%FF',
      '/v1/members?region=%',
      '/v1/members?%=1',
      '/v1/standing?member=%ED%A0%80&instrument=C087',
      '/v1/members/%C0%AF',
    ]) {
      await refused(address, 400, 'broken-encoding')
    }
    await refused('/v1/members/%2542GR', 404, 'unknown-member')
    await refused('/v1/members/%00', 404, 'unknown-member')
    await refused('/v1/members/BGR%2Fratifications', 404, 'unknown-member')
  })

  test('what is too long', async () => {
    const problem = await refused(`/v1/members/${'я'.repeat(101)}`, 400, 'too-long')
    expect(problem['found']).toBe(`${'я'.repeat(100)}…`)
    await refused(`/v1/members?region=${'x'.repeat(101)}`, 400, 'too-long')
    await refused(`/v1/members?${'x'.repeat(3_000)}`, 414, 'too-long')
  })
})

test('an unexpected error is reported here and told to nobody', async () => {
  const reported: unknown[] = []
  const fault = new Error('secret of the machine')
  const faulty = route({
    name: 'faulty',
    path: '/faulty',
    summary: 'Fails',
    example: '/faulty',
    ids: {},
    parameters: {},
    shared: {},
    answer() {
      throw fault
    },
  })
  const response = await serve([faulty], { report: (error) => reported.push(error), release: 'r' }).request(
    '/faulty',
  )
  const body = await response.text()
  expect(response.status).toBe(500)
  expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  expect(assertProblem(JSON.parse(body), 500)['type']).toBe('/problems/unexpected')
  expect(body).not.toContain('secret')
  expect(body).not.toContain('.ts')
  expect(reported).toEqual([fault])
})
