import { heldThrough } from '../dates/validity.ts'
import type { DirectorGeneral } from '../generated/types.ts'
import { fold } from '../text/nearest.ts'
import { factsAt, isDated, listed, timeless, turnsOf } from './asking.ts'
import type { CheckOf, Question, Truth } from './check.ts'
import type { ClaimFacts, FactAt } from './facts.ts'

const wordsOf = (name: string): string[] => fold(name).match(/\p{L}+/gu) ?? []

/** Whether a person is meant: initials and middle names may be left out. */
function isNamed({ name }: DirectorGeneral, person: string): boolean {
  const held = wordsOf(name)
  const stated = wordsOf(person)
  return stated.length > 0 && stated.every((word) => held.includes(word))
}

const factsOf = ({ order }: DirectorGeneral, ...fields: readonly string[]): FactAt[] =>
  factsAt('directorsGeneral', String(order), ...fields)

/** One person heads the Office: where a term is certain, another that may not have ended yet has. */
export function directorGeneral({ person }: CheckOf<'director-general'>, { tables }: ClaimFacts): Question {
  const rows = tables.directorsGeneral
  return {
    states: `${person} heads the Office`,
    turns: rows.flatMap(({ from, to }) => turnsOf(from, to)),
    answer(on) {
      const sure = rows.filter(({ from, to }) => heldThrough(from, to, on) === 'yes')
      const open = rows.filter(({ from, to }) => heldThrough(from, to, on) === 'undecided')
      const possible = sure.length > 0 ? sure : open
      const named = possible.some((row) => isNamed(row, person))
      const facts = possible.flatMap((row) =>
        factsOf(row, 'name', 'from', ...(row.to === undefined ? [] : ['to'])),
      )
      const says = possible.map(({ name, from }) => `${name}, from ${from}`).join(', or ')
      const truth: Truth = named ? (sure.length > 0 ? 'yes' : 'undecided') : 'no'
      return { truth, says: says === '' ? 'nobody is held' : says, facts }
    },
  }
}

export function directorGeneralSince(
  { person, date }: CheckOf<'director-general-since'>,
  { tables }: ClaimFacts,
): Question {
  const rows = tables.directorsGeneral.filter((row) => isNamed(row, person))
  const dated = new Set(rows.map(({ from }) => isDated(from, date)))
  const truth = dated.has('yes') ? 'yes' : dated.has('undecided') ? 'undecided' : 'no'
  return timeless(`${person} took office on ${date}`, {
    truth,
    says: rows.length === 0 ? 'no head of that name' : `from ${listed(rows.map(({ from }) => from))}`,
    facts: rows.flatMap((row) => factsOf(row, 'name', 'from')),
  })
}

export function firstDirector({ person }: CheckOf<'first-director'>, { tables }: ClaimFacts): Question {
  const [first] = tables.directorsGeneral.toSorted((a, b) => a.order - b.order)
  return timeless(`${person} was the first head of the Office`, {
    truth: first === undefined ? 'undecided' : isNamed(first, person) ? 'yes' : 'no',
    says: first === undefined ? 'no head is held' : first.name,
    facts: first === undefined ? [] : factsOf(first, 'name'),
  })
}
