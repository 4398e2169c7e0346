import { addDays, daysOf } from '../dates/partial-date.ts'
import { heldThrough, heldUntil } from '../dates/validity.ts'
import type { Day } from '../dates/partial-date.ts'
import type { GoverningBodyComposition } from '../generated/types.ts'
import { factsAt, isDated, turnsOf } from './asking.ts'
import type { Answer, CheckOf, Question, Truth } from './check.ts'
import type { ClaimFacts } from './facts.ts'

const groups = ['governments', 'employers', 'workers'] as const
type Groups = Readonly<Record<(typeof groups)[number], number>>

const inOrder = (seats: Groups, separator: string): string =>
  groups.map((group) => seats[group]).join(separator)

/** The composition of a day against what is stated of its groups. */
function composed(
  { tables }: ClaimFacts,
  states: string,
  fits: (held: GoverningBodyComposition) => Truth,
): Question {
  const rows = tables.governingBodyComposition.filter(({ inForce }) => inForce)
  return {
    states,
    turns: rows.flatMap(({ from, to }) => turnsOf(from, to)),
    answer: (on) => composedOn(rows, on, fits),
  }
}

function composedOn(
  rows: readonly GoverningBodyComposition[],
  on: Day,
  fits: (held: GoverningBodyComposition) => Truth,
): Answer {
  const sure = rows.filter(({ from, to }) => heldUntil(from, to, on) === 'yes')
  const possible = sure.length > 0 ? sure : rows.filter(({ from, to }) => heldUntil(from, to, on) !== 'no')
  const facts = possible.flatMap(({ id, from, to }) =>
    factsAt(
      'governingBodyComposition',
      id,
      ...groups,
      ...(from === undefined ? [] : ['from']),
      ...(to === undefined ? [] : ['to']),
    ),
  )
  if (possible.length === 0) return { truth: 'no', says: 'no Governing Body yet', facts }
  const says = possible.map((row) => `${row.titular} titular members: ${inOrder(row, ' + ')}`).join(', or ')
  const truths = new Set(possible.map(fits))
  const [only = 'undecided'] = truths
  // What may not have begun can make a statement wrong, not right.
  const decided = truths.size === 1 && (sure.length > 0 || only === 'no')
  return { truth: decided ? only : 'undecided', says, facts }
}

export function governingBodySeats(check: CheckOf<'governing-body-seats'>, facts: ClaimFacts): Question {
  const total = check.governments + check.employers + check.workers
  return composed(facts, `${total} titular members: ${inOrder(check, ' + ')}`, (held) =>
    groups.every((group) => held[group] === check[group]) ? 'yes' : 'no',
  )
}

export function tripartiteProportion(check: CheckOf<'tripartite-proportion'>, facts: ClaimFacts): Question {
  return composed(facts, `in the proportion ${inOrder(check, ' : ')}`, (held) => {
    const times = held.governments * check.employers === check.governments * held.employers
    return times && held.employers * check.workers === check.employers * held.workers ? 'yes' : 'no'
  })
}

/** The seats held are those that were found: that none is held of a time says nothing. */
export function seatOfBulgaria(
  { capacity, date }: CheckOf<'governing-body-seat-of-bulgaria'>,
  { tables }: ClaimFacts,
): Question {
  const rows = tables.governingBodySeatsOfBulgaria.filter((row) => row.capacity === capacity)
  const stated = daysOf(date)
  const near = rows.filter(({ from }) => isDated(from, date) !== 'no')
  const within = rows.filter(
    ({ from, to }) =>
      isDated(from, date) === 'no' &&
      [stated.from, stated.to].every((day) => heldThrough(from, to, day) === 'yes') &&
      heldThrough(from, to, addDays(stated.from, -1)) === 'yes',
  )
  const [row] = [...near, ...within]
  const truth = near.some(({ from }) => isDated(from, date) === 'yes')
    ? 'yes'
    : near.length === 0 && within.length > 0
      ? 'no'
      : 'undecided'
  const answer: Answer = {
    truth,
    says: row === undefined ? `no ${capacity} seat of that time is held` : `${capacity} from ${row.from}`,
    facts: row === undefined ? [] : factsAt('governingBodySeatsOfBulgaria', row.from, 'capacity'),
  }
  return { states: `Bulgaria ${capacity} member from ${date}`, answer: () => answer, turns: [] }
}
