import { heldThrough } from '../dates/validity.ts'
import type { Decision } from '../dates/validity.ts'
import { daysOf } from '../dates/partial-date.ts'
import type { Day } from '../dates/partial-date.ts'
import type { Office } from '../generated/types.ts'
import { fold } from '../text/nearest.ts'
import {
  factsAt,
  isDated,
  isTold,
  listed,
  rowOf,
  sameSet,
  share,
  timeless,
  turnsOf,
  turnsOfTelling,
} from './asking.ts'
import type { Answer, CheckOf, Question, Truth } from './check.ts'
import type { ClaimFacts, FactAt } from './facts.ts'

const officeOf = ({ office }: { readonly office: string }, { tables }: ClaimFacts): Office =>
  rowOf(tables.offices, office, 'an office')

/** An office of which no date is held is open from the data's date on, and may have been open before. */
const isOpen = ({ since, until }: Office, on: Day, { dataDate }: ClaimFacts): Decision =>
  heldThrough(since ?? (until === undefined ? { from: '0001-01-01', to: dataDate } : undefined), until, on)

const turnsOfOffice = ({ since, until }: Office, { dataDate }: ClaimFacts): Day[] => [
  ...turnsOf(since, until),
  dataDate,
]

const datesOf = ({ id, since, until }: Office): FactAt[] =>
  factsAt('offices', id, ...(since === undefined ? [] : ['since']), ...(until === undefined ? [] : ['until']))

export function officeOpen(check: CheckOf<'office-open'>, facts: ClaimFacts): Question {
  const office = officeOf(check, facts)
  const said = { yes: 'open', no: 'not open', undecided: 'dates leave open whether it was' } as const
  return {
    states: `${office.names.en} is open`,
    turns: turnsOfOffice(office, facts),
    answer(on) {
      const truth = isOpen(office, on, facts)
      const own = datesOf(office)
      return { truth, says: said[truth], facts: own.length > 0 ? own : factsAt('offices', office.id, 'kind') }
    },
  }
}

/**
 * A value that is held of an office without dates is that of the data's date, and of the time of which its sources
 * speak. At other times it may have been another.
 */
function valueOf(
  office: Office,
  field: string,
  states: string,
  right: boolean,
  held: string,
  facts: ClaimFacts,
): Question {
  const at: FactAt = { table: 'offices', key: office.id, field }
  return {
    states,
    turns: [...turnsOfOffice(office, facts), ...turnsOfTelling(facts, at)],
    answer(on) {
      const evidence = [at, ...datesOf(office)]
      const open = isOpen(office, on, facts)
      if (open === 'no') return { truth: 'no', says: 'not open', facts: evidence }
      const known = on >= facts.dataDate || isTold(facts, at, on)
      if (!known || (open === 'undecided' && !isTold(facts, at, on)))
        return { truth: 'undecided', says: `${held}, held without dates`, facts: evidence }
      return { truth: right ? 'yes' : 'no', says: held, facts: evidence }
    },
  }
}

const same = (a: string, b: string): boolean => fold(a) === fold(b)

export function officeName(check: CheckOf<'office-name'>, facts: ClaimFacts): Question {
  const office = officeOf(check, facts)
  const held = office.names.en
  const states = `the office in ${office.city} is called ${check.name}`
  return valueOf(office, 'names.en', states, same(held, check.name), held, facts)
}

export function officeCity(check: CheckOf<'office-city'>, facts: ClaimFacts): Question {
  const office = officeOf(check, facts)
  const held = office.names.en
  const states = `${held} sits in ${check.city}`
  return valueOf(office, 'city', states, same(office.city, check.city), office.city, facts)
}

export function officeSince(check: CheckOf<'office-since'>, facts: ClaimFacts): Question {
  const { id, names, since } = officeOf(check, facts)
  return timeless(`${names.en} has existed since ${check.date}`, {
    truth: since === undefined ? 'undecided' : isDated(since, check.date),
    says: since === undefined ? 'no date is held' : `since ${since}`,
    facts: since === undefined ? [] : factsAt('offices', id, 'since'),
  })
}

export function officeCoverage(check: CheckOf<'office-coverage'>, facts: ClaimFacts): Question {
  const office = officeOf(check, facts)
  const rows = facts.tables.officeCoverage.filter((row) => row.office === office.id)
  const at = rows.map(
    ({ member }): FactAt => ({ table: 'officeCoverage', key: `${office.id}|${member}`, field: '*' }),
  )
  const members = rows.map(({ member }) => member)
  const right = sameSet(members, check.members)
  return {
    states: `${office.names.en} serves ${listed(check.members)}`,
    turns: [...turnsOfOffice(office, facts), ...at.flatMap((fact) => turnsOfTelling(facts, fact))],
    answer(on) {
      if (rows.length === 0)
        return { truth: 'undecided', says: 'which Members it serves is not held', facts: [] }
      if (isOpen(office, on, facts) === 'no') return { truth: 'no', says: 'not open', facts: datesOf(office) }
      const known = on >= facts.dataDate || at.every((fact) => isTold(facts, fact, on))
      const says = `${listed(members)}${known ? '' : ', held without dates'}`
      return { truth: known ? (right ? 'yes' : 'no') : 'undecided', says, facts: at }
    },
  }
}

/** An address is held as of a time: it was so then, and may have been otherwise at any other. */
export function officeContact(check: CheckOf<'office-contact'>, facts: ClaimFacts): Question {
  const office = officeOf(check, facts)
  const rows = facts.tables.officeContacts.filter(
    (row) => row.office === office.id && row.kind === check.contact,
  )
  const plain = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '')
  return {
    states: `${check.contact} of ${office.names.en}: ${check.value}`,
    turns: rows.flatMap(({ asOf }) => turnsOf(asOf)),
    answer(on) {
      const told = rows.filter(({ asOf }) => daysOf(asOf).from <= on && on <= daysOf(asOf).to)
      const says = rows.map(({ asOf, value }) => `${value} in ${asOf}`).join('; ')
      const at = (told.length > 0 ? told : rows).flatMap(({ asOf }) =>
        factsAt('officeContacts', `${office.id}|${asOf}|${check.contact}`, 'value'),
      )
      const right = told.some(({ value }) => plain(value) === plain(check.value))
      const truth: Truth = told.length === 0 ? 'undecided' : right ? 'yes' : 'no'
      return { truth, says: says === '' ? `no ${check.contact} is held` : says, facts: at }
    },
  }
}

/** There were two seats in the war: a statement of one of them is right in part. */
export function headquarters({ city }: CheckOf<'headquarters'>, facts: ClaimFacts): Question {
  const seats = facts.tables.offices.filter(({ kind }) => kind === 'seat')
  return {
    states: `the seat is in ${city}`,
    turns: seats.flatMap(({ since, until }) => turnsOf(since, until)),
    answer(on): Answer {
      const sure = seats.filter((seat) => isOpen(seat, on, facts) === 'yes')
      const open = seats.filter((seat) => isOpen(seat, on, facts) === 'undecided')
      const possible = [...sure, ...open]
      const at = possible.flatMap((seat) => [...factsAt('offices', seat.id, 'city'), ...datesOf(seat)])
      const cities = listed([...new Set(possible.map((seat) => seat.city))])
      const truthOf = (among: readonly Office[]): Truth =>
        among.length === 0 ? 'undecided' : share(among.map((seat) => (same(seat.city, city) ? 'yes' : 'no')))
      const truth = truthOf(possible)
      const decided = truth === truthOf(sure) || (truth === 'no' && possible.length > 0)
      return { truth: decided ? truth : 'undecided', says: cities, facts: at }
    },
  }
}
