import { daysOf, happenedBy } from '../dates/partial-date.ts'
import type { Day, PartialDate } from '../dates/partial-date.ts'
import type { ConferenceSession } from '../generated/types.ts'
import { fold } from '../text/nearest.ts'
import { factsAt, listed, plural, share, turnsOf } from './asking.ts'
import type { Answer, CheckOf, Question, Truth } from './check.ts'
import type { ClaimFacts } from './facts.ts'

/** Of the sessions that had opened by a day, how many are as stated: a habit is partly right where some are not. */
function habit(
  { tables }: ClaimFacts,
  states: string,
  field: string,
  fits: (session: ConferenceSession) => Truth,
): Question {
  const sessions = tables.conferenceSessions
  return {
    states,
    turns: sessions.flatMap(({ opened }) => turnsOf(opened)),
    answer(on): Answer {
      const held = sessions.filter(({ opened }) => happenedBy(opened, on) === 'yes')
      const fitting = held.filter((session) => fits(session) === 'yes')
      return {
        truth: held.length === 0 ? 'undecided' : share(held.map(fits)),
        says: `${fitting.length} of ${plural(held.length, 'session')}`,
        facts: held.flatMap(({ id }) => factsAt('conferenceSessions', id, field)),
      }
    },
  }
}

const monthsOf = (date: PartialDate): { from: number; to: number } => {
  const { from, to } = daysOf(date)
  return { from: Number(from.slice(5, 7)), to: Number(to.slice(5, 7)) }
}

/** A session sits in every month from that of its opening to that of its closing. */
export const sessionsInMonth = ({ month }: CheckOf<'sessions-in-month'>, facts: ClaimFacts): Question =>
  habit(facts, `the Conference sits in month ${month}`, 'opened', ({ opened, closed, year }) => {
    const [first, last] = [monthsOf(opened), monthsOf(closed ?? `${year}`)]
    if (first.to <= month && month <= last.from) return 'yes'
    return month < first.from || last.to < month ? 'no' : 'undecided'
  })

export const sessionsInCity = ({ city }: CheckOf<'sessions-in-city'>, facts: ClaimFacts): Question =>
  habit(facts, `the Conference sits in ${city}`, 'places', ({ places }) =>
    places.some((place) => fold(place) === fold(city)) ? 'yes' : 'no',
  )

const yearOf = (day: Day): number => Number(day.slice(0, 4))

/** A year counts once it is over, or a session has opened in it. */
export function sessionEveryYear({ date }: CheckOf<'session-every-year'>, { tables }: ClaimFacts): Question {
  const first = yearOf(daysOf(date).from)
  const sessions = tables.conferenceSessions
  return {
    states: `the Conference has met in each year since ${date}`,
    turns: [
      ...sessions.flatMap(({ opened, year }) => [...turnsOf(opened), ...turnsOf(`${year}`)]),
      ...sessions.flatMap(({ year }) => turnsOf(`${year + 1}`)),
    ],
    answer(on) {
      const held = sessions.filter(({ opened, year }) => year >= first && happenedBy(opened, on) === 'yes')
      const met = new Set(held.map(({ year }) => year))
      const last = yearOf(on)
      const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
      const counted = years.filter((year) => year < last || met.has(year))
      const without = counted.filter((year) => !met.has(year))
      return {
        truth:
          counted.length === 0 ? 'undecided' : share(counted.map((year) => (met.has(year) ? 'yes' : 'no'))),
        says: `in ${counted.length - without.length} of ${plural(counted.length, 'year')}${without.length === 0 ? '' : `, all but ${listed(without.map(String))}`}`,
        facts: held.flatMap(({ id }) => factsAt('conferenceSessions', id, 'year')),
      }
    },
  }
}
