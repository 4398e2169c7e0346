import { expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { finishing } from './finish.ts'

/** A clock that goes on by a millisecond and a quarter whenever it is read. */
function ticking(): () => number {
  let read = 0
  return () => (read += 1.25)
}

const asked: readonly (readonly [status: number, address: string, init?: RequestInit])[] = [
  [200, '/v1/members'],
  [200, '/v1/members', { headers: { 'Accept-Encoding': 'gzip' } }],
  [200, '/v1/members', { method: 'HEAD' }],
  [204, '/v1/members', { method: 'OPTIONS' }],
  [304, '/v1/members', { headers: { 'If-None-Match': '*' } }],
  [308, '/v1/members/bg'],
  [404, '/nothing'],
  [405, '/v1/members', { method: 'POST' }],
]

test('with a clock every answer tells how long it took', async () => {
  const app = createApp({ now: ticking() })
  for (const [status, address, init] of asked) {
    const response = await app.request(address, init)
    expect(response.status, address).toBe(status)
    expect(response.headers.get('Server-Timing'), address).toMatch(
      status === 200 || status === 304 ? /^answer;dur=[\d.]+, memo;desc=(?:hit|miss)$/ : /^answer;dur=1\.25$/,
    )
  }
})

test('without one it only tells whether the bytes were there before', async () => {
  const app = createApp()
  const timingOf = async (address: string) => (await app.request(address)).headers.get('Server-Timing')
  expect(await timingOf('/v1/members')).toBe('memo;desc=miss')
  expect(await timingOf('/v1/members')).toBe('memo;desc=hit')
  expect(await timingOf('/nothing')).toBeNull()
})

test('an error that comes late is told like any other', async () => {
  const reported: unknown[] = []
  const finish = finishing((...all) => reported.push(all), undefined)
  const request = new Request('http://x/v1/members')
  const fault = new Error('late')
  const response = await finish(request, async () => {
    throw fault
  })
  expect(response.status).toBe(500)
  expect(await response.text()).not.toContain('late')
  expect(reported).toEqual([[fault, request]])
})
