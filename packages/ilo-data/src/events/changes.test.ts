import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../dates/partial-date.ts'
import type { Day } from '../dates/partial-date.ts'
import { instruments } from '../generated/tables/instruments.ts'
import { members } from '../generated/tables/members.ts'
import { instrumentStatusOn } from '../instruments/status.ts'
import { membershipOf } from '../members/membership.ts'
import { heldWholeFor, standing } from '../standing/standing.ts'
import type { Standing } from '../standing/types.ts'
import { changes } from './changes.ts'

const anyMember = fc.constantFrom(...members().map(({ id }) => id))
const anyDay: fc.Arbitrary<Day> = fc.nat(39_000).map((days) => addDays('1919-01-01', days))
const anyInterval = fc.tuple(anyDay, anyDay).map(([a, b]) => (a <= b ? ([a, b] as const) : ([b, a] as const)))

const answer = ({ standing: kind, candidates = [] }: Standing): string => [kind, ...candidates].join()

describe('changes', () => {
  test('of a Member are all standings that differ, and no other', () => {
    fc.assert(
      fc.property(anyMember, anyInterval, (member, [from, to]) => {
        const changed = new Map(changes(from, to, { member }).standings.map((row) => [row.instrument, row]))
        for (const { id } of instruments()) {
          const [before, after] = [standing(member, id, from), standing(member, id, to)]
          const row = changed.get(id)
          expect(row !== undefined, `${member} ${id}`).toBe(answer(before) !== answer(after))
          if (row) expect({ before: row.before, after: row.after }).toEqual({ before, after })
        }
      }),
      { numRuns: 40 },
    )
  })

  test('have an event between, unless only what is held ends', () => {
    fc.assert(
      fc.property(anyMember, anyInterval, (member, [from, to]) => {
        for (const { instrument, events } of changes(from, to, { member }).standings) {
          const held = heldWholeFor(member, instrument, from) !== heldWholeFor(member, instrument, to)
          expect(events.length > 0 || held, `${member} ${instrument} ${from} ${to}`).toBe(true)
          for (const event of events) expect(event.to > from && event.from <= to).toBe(true)
        }
      }),
      { numRuns: 80 },
    )
  })

  test('of everything are those of each Member and each instrument together', () => {
    const [from, to] = ['1990-01-01', '1993-01-01'] as const
    const whole = changes(from, to)
    const key = (row: { member: string; instrument: string }) => `${row.member}|${row.instrument}`
    const apart = members().flatMap(({ id }) => changes(from, to, { member: id }).standings.map(key))
    expect(whole.standings.map(key)).toEqual(apart)
    expect(whole.memberships.map(({ member }) => member)).toEqual(
      members()
        .map(({ id }) => id)
        .filter((id) => membershipOf(id, from).isMember !== membershipOf(id, to).isMember),
    )
    for (const { instrument, before, after } of whole.instruments) {
      expect(before).toEqual(instrumentStatusOn(instrument, from))
      expect(after).toEqual(instrumentStatusOn(instrument, to))
    }
  })

  test('of everything are those that a comparison of all pairs finds', () => {
    fc.assert(
      fc.property(anyInterval, ([from, to]) => {
        const naive = members().flatMap(({ id: member }) =>
          instruments().flatMap(({ id: instrument }) => {
            const [before, after] = [standing(member, instrument, from), standing(member, instrument, to)]
            return answer(before) === answer(after) ? [] : [`${member}|${instrument}`]
          }),
        )
        const found = changes(from, to).standings.map((row) => `${row.member}|${row.instrument}`)
        expect(found).toEqual(naive)
      }),
      { numRuns: 3 },
    )
  })

  test('between a day and itself are none', () => {
    expect(changes('2000-01-01', '2000-01-01')).toMatchObject({
      memberships: [],
      instruments: [],
      standings: [],
      events: [],
    })
  })

  test('tell when an instrument ended, and what that does to a standing', () => {
    const { instruments: states, standings } = changes('2016-12-31', '2018-01-01', { instrument: 'C041' })
    expect(states.map(({ before, after }) => [before.state, after.state, after.how])).toEqual([
      ['in-force', 'ended', 'abrogated'],
    ])
    expect(standings.every(({ after }) => ['not-open', 'not-a-member'].includes(after.standing))).toBe(true)
    expect(standings.every(({ events }) => events.some(({ kind }) => kind === 'instrument-abrogation'))).toBe(
      true,
    )
  })

  test('keep apart what a filter leaves out', () => {
    const ofMember = changes('1919-01-01', '2020-01-01', { member: 'USA' })
    expect(ofMember.instruments).toEqual([])
    expect(ofMember.memberships.map(({ member }) => member)).toEqual(['USA'])
    const ofPair = changes('1919-01-01', '2020-01-01', { member: 'USA', instrument: 'C105' })
    expect(ofPair.instruments.map(({ instrument }) => instrument)).toEqual(['C105'])
    expect(ofPair.events.every(({ member, instrument }) => member === 'USA' && instrument === 'C105')).toBe(
      true,
    )
  })

  test('backwards are refused', () => {
    expect(() => changes('2000-01-02', '2000-01-01')).toThrow('a day on or after 2000-01-02')
  })
})
