import { dataDate, listInstruments, listMembers } from 'ilo-data'
import { expect, test } from 'vitest'
import { addressAt } from './address.ts'
import { instrumentAt, memberAt, paths, standingAt } from './addresses.ts'

const on = dataDate

test('links to records are the addresses that their templates make', () => {
  for (const { id: member } of listMembers())
    expect(memberAt(member)).toBe(addressAt(paths.member, { member }))
  for (const { id: instrument } of listInstruments()) {
    expect(instrumentAt(instrument)).toBe(addressAt(paths.instrument, { instrument }))
    expect(standingAt('BGR', instrument, on)).toBe(
      addressAt(paths.standing, {}, { member: 'BGR', instrument, on }),
    )
  }
})
