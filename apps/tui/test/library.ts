import { languages } from '@ilo/questions'
import fc from 'fast-check'
import { dataDate, isDay, listInstruments, listMembers } from 'ilo-data'
import type { Day, InstrumentCode, MemberCode } from 'ilo-data'
import type { Setting } from '../src/answers/setting.ts'

/** Things of the record, at random. */
export const anyMember: fc.Arbitrary<MemberCode> = fc.constantFrom(...listMembers().map(({ id }) => id))

export const anyInstrument: fc.Arbitrary<InstrumentCode> = fc.constantFrom(
  ...listInstruments().map(({ id }) => id),
)

export const anyDay: fc.Arbitrary<Day> = fc
  .date({ min: new Date('1919-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
  .filter(isDay)

export const anyQuestion: fc.Arbitrary<Setting> = fc.record({
  on: anyDay,
  language: fc.constantFrom(...languages),
})

export const today: Setting = { on: dataDate, language: 'en' }
