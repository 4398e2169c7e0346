import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listInstruments } from '../instruments/index.ts'
import { listMembers } from '../members/index.ts'
import { standing } from '../standing/standing.ts'
import { listRatifications, registeredWithin } from './ratifications.ts'

const all = listRatifications()
const anyMember = fc.constantFrom(undefined, ...listMembers().map(({ id }) => id))
const anyInstrument = fc.constantFrom(undefined, ...listInstruments().map(({ id }) => id))

test('those of a Member, of an instrument or of both are a part of all, in the same order', () => {
  fc.assert(
    fc.property(anyMember, anyInstrument, (member, instrument) => {
      const asked = { ...(member && { member }), ...(instrument && { instrument }) }
      expect(listRatifications(asked)).toEqual(
        all
          .filter((row) => member === undefined || row.member === member)
          .filter((row) => instrument === undefined || row.instrument === instrument),
      )
    }),
    { numRuns: 300 },
  )
})

test('each was registered within the days that its standing tells', () => {
  for (const row of all)
    expect(registeredWithin(row)).toEqual(standing(row.member, row.instrument).registered)
  expect(all.some((row) => registeredWithin(row).basis === 'derived')).toBe(true)
})
