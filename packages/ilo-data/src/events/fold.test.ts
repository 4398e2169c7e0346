import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../dates/partial-date.ts'
import type { Day } from '../dates/partial-date.ts'
import { dataDate } from '../generated/release.ts'
import { instruments } from '../generated/tables/instruments.ts'
import { members } from '../generated/tables/members.ts'
import { ratifications } from '../generated/tables/ratifications.ts'
import { instrumentStatusOn } from '../instruments/status.ts'
import { membersOn } from '../members/members.ts'
import { standing } from '../standing/standing.ts'
import { foldEvents, instrumentStateIn, membersIn, standingIn } from './fold.ts'
import { listEvents } from './list.ts'
import type { IloEvent } from './types.ts'

const ids = members().map(({ id }) => id)
const codes = instruments().map(({ id }) => id)
const edges = listEvents({ from: '1919-01-01' }).flatMap(({ from, to }) => [from, to])
const anyDay: fc.Arbitrary<Day> = fc.oneof(
  fc.nat(39_000).map((days) => addDays('1919-01-01', days)),
  fc.constantFrom(...edges),
  fc.constantFrom(...edges).map((day) => addDays(day, -1)),
)
const anyPairs = fc.array(
  fc.oneof(
    fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...codes)),
    fc.constantFrom(...ratifications()).map(({ member, instrument }) => [member, instrument] as const),
  ),
  { minLength: 60, maxLength: 60 },
)

/** What the two say of a day, side by side. */
function told(
  on: Day,
  pairs: readonly (readonly [(typeof ids)[number], (typeof codes)[number]])[],
  events?: IloEvent[],
) {
  const state = foldEvents(on, events)
  const { members: certain, undecided } = membersOn(on)
  const codeOf = ({ id }: { id: string }) => id
  return {
    folded: {
      members: membersIn(state),
      instruments: codes.map((code) => ({ code, ...instrumentStateIn(state, code) })),
      standings: pairs.map(([member, code]) => ({ member, code, ...standingIn(state, member, code) })),
    },
    stored: {
      members: { members: certain.map(codeOf), undecided: undecided.map(codeOf) },
      instruments: codes.map((code) => {
        const { state: kind, candidates } = instrumentStatusOn(code, on)
        return { code, state: kind, ...(candidates ? { candidates } : {}) }
      }),
      standings: pairs.map(([member, code]) => {
        const { standing: kind, candidates } = standing(member, code, on)
        return { member, code, standing: kind, ...(candidates ? { candidates } : {}) }
      }),
    },
  }
}

describe('folding all events up to a day gives the state on that day', () => {
  test('on any day, for any pair', () => {
    fc.assert(
      fc.property(anyDay, anyPairs, (on, pairs) => {
        const { folded, stored } = told(on, pairs)
        expect(folded).toEqual(stored)
      }),
      { numRuns: 150 },
    )
  })

  test("on the data's date, for every pair that is held", () => {
    const pairs = ratifications().map(({ member, instrument }) => [member, instrument] as const)
    const { folded, stored } = told(dataDate, pairs)
    expect(folded).toEqual(stored)
    expect(foldEvents()).toEqual(foldEvents(dataDate))
  })

  test('in whatever order they come', () => {
    expect(membersIn(foldEvents('1960-01-01', listEvents({ order: 'desc' })))).toEqual(
      membersIn(foldEvents('1960-01-01')),
    )
  })
})

describe('the law can fail', () => {
  const without = (id: string) => listEvents().filter((event) => event.id !== id)
  const moved = (id: string, days: number) =>
    listEvents().map((event) =>
      event.id === id ? { ...event, from: addDays(event.from, days), to: addDays(event.to, days) } : event,
    )

  test.each([
    ['an admission is missing', '1958-12-31', without('membershipPeriods/BGR|1/from')],
    ['a withdrawal is missing', '1978-01-01', without('membershipPeriods/USA|1/to')],
    ['an adoption is missing', '1958-12-31', without('instruments/C087/adopted')],
    ['an end is missing', '2020-01-01', without('instruments/C004/endedOn')],
    ['a registration is a year late', '1959-12-31', moved('ratifications/BGR|C087/registered', 366)],
    ['an entry into force is missing', '1970-01-01', without('ratifications/BGR|C087/inForce')],
  ] as const)('%s', (_, on, events) => {
    const pairs = [['BGR', 'C087']] as const
    const { folded, stored } = told(on, pairs, [...events])
    expect(folded).not.toEqual(stored)
  })
})

test('a part of the stream gives what that part tells', () => {
  const state = foldEvents('1970-01-01', listEvents({ member: 'BGR' }))
  expect(membersIn(state)).toEqual({ members: ['BGR'], undecided: [] })
  expect(standingIn(state, 'FRA', 'C087')).toEqual({ standing: 'not-a-member' })
})
