import * as fc from 'fast-check'
import { addDays, happenedBy, listRatifications, standing } from 'ilo-data'
import type { Day } from 'ilo-data'
import { expect, test } from 'vitest'
import { ask } from '../ask.ts'
import { events } from '../events/list.ts'
import { overview } from './overview.ts'

const anyDay: fc.Arbitrary<Day> = fc.nat(41_000).map((days) => addDays('1915-01-01', days))

/** When each ratification was registered, as it is held or as its standing tells it. */
const registered = listRatifications().map(
  ({ member, instrument, registered: date }) => date ?? standing(member, instrument).registered,
)

test('the latest events of any day are the last of all that it tells', () => {
  fc.assert(
    fc.property(anyDay, (on) => {
      const { latest } = ask(overview, {}, { on }).data
      expect(latest).toEqual(ask(events.whole, {}, { on }).data.toReversed().slice(0, 10))
    }),
    { numRuns: 12 },
  )
})

test('the ratifications of any day are those that had, or may have, been registered', () => {
  fc.assert(
    fc.property(anyDay, (on) => {
      const answers = registered.map((date) => (date === undefined ? 'undecided' : happenedBy(date, on)))
      const min = answers.filter((answer) => answer === 'yes').length
      const max = answers.filter((answer) => answer !== 'no').length
      expect(ask(overview, {}, { on }).data.ratifications).toEqual({ min, max })
    }),
    { numRuns: 12 },
  )
})
