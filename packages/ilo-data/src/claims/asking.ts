import { addDays, daysOf } from '../dates/partial-date.ts'
import type { Day, DayRange, PartialDate } from '../dates/partial-date.ts'
import { IloError } from '../errors.ts'
import type { MemberCode } from '../generated/types.ts'
import { nearest } from '../text/nearest.ts'
import type { Answer, Question, Truth } from './check.ts'
import type { ClaimFacts, ClaimTable, FactAt } from './facts.ts'

/** A question whose answer is the same on every day. */
export const timeless = (states: string, answer: Answer): Question => ({
  states,
  answer: () => answer,
  turns: [],
})

/**
 * The days on which what a date tells of may begin to hold, holds for certain, or no longer holds: a last day ends later
 * than a first day begins.
 */
export const turnsOf = (...dates: readonly (PartialDate | undefined)[]): Day[] =>
  dates.flatMap((date) => {
    if (date === undefined) return []
    const { from, to } = daysOf(date)
    return [from, addDays(from, 1), to, addDays(to, 1)]
  })

/** Whether something dated `held` happened on `stated`: undecided where the statement is finer than what is held. */
export function isDated(held: PartialDate | DayRange, stated: PartialDate): Truth {
  const [a, b] = [typeof held === 'string' ? daysOf(held) : held, daysOf(stated)]
  if (b.from <= a.from && a.to <= b.to) return 'yes'
  return a.to < b.from || b.to < a.from ? 'no' : 'undecided'
}

/** Whether all of it is right: wrong as soon as one part is, whatever the others. */
export function all(truths: readonly Truth[]): Truth {
  if (truths.includes('no')) return 'no'
  return truths.includes('undecided') ? 'undecided' : truths.includes('partly') ? 'partly' : 'yes'
}

/** How much of it is right, where each part counts for itself. */
export function share(truths: readonly Truth[]): Truth {
  if (truths.every((truth) => truth === 'yes')) return 'yes'
  if (truths.every((truth) => truth === 'no')) return 'no'
  if (truths.includes('yes') && truths.includes('no')) return 'partly'
  return truths.includes('undecided') ? 'undecided' : 'partly'
}

/** Whether a number is the one stated, which a range can leave open. */
export function isCount({ min, max }: NonNullable<Answer['count']>, stated: number): Truth {
  if (stated < min || stated > max) return 'no'
  return min === max ? 'yes' : 'undecided'
}

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`

export const inWords = ({ min, max }: NonNullable<Answer['count']>, one: string, many = `${one}s`): string =>
  min === max ? plural(min, one, many) : `${min} to ${max} ${many}`

/** The name of a Member in English, or its code where none is held. */
export const nameOfMember = (code: MemberCode, { tables }: ClaimFacts): string =>
  tables.members.find(({ id }) => id === code)?.names.en ?? code

/** The same members, in any order. */
export const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  new Set(a).size === new Set(b).size && b.every((item) => a.includes(item))

export const listed = (items: readonly string[]): string => (items.length === 0 ? 'none' : items.join(', '))

/** The facts of some fields of a row. */
export const factsAt = (table: ClaimTable, key: string, ...fields: readonly string[]): FactAt[] =>
  fields.map((field) => ({ table, key, field }))

/**
 * The row with an id.
 *
 * @throws {@link IloError} `unknown-value`, naming the nearest ids.
 */
export function rowOf<Row extends { readonly id: string }>(
  rows: readonly Row[],
  id: string,
  what: string,
): Row {
  const row = rows.find((candidate) => candidate.id === id)
  if (row) return row
  const ids = rows.map((candidate) => candidate.id)
  throw new IloError('unknown-value', id, `the id of ${what}`, nearest(id, ids))
}

/**
 * Whether a value that is held without dates is told of a day: between the first and the last time of which its sources
 * speak.
 */
export function isTold(facts: ClaimFacts, at: FactAt, on: Day): boolean {
  const times = (facts.citation(at)?.sources ?? []).flatMap((id) => {
    const asOf = facts.tables.sources.find((source) => source.id === id)?.asOf
    return asOf === undefined ? [] : [daysOf(asOf)]
  })
  return times.some(({ from }) => from <= on) && times.some(({ to }) => on <= to)
}

/** The days on which {@link isTold} may change. */
export const turnsOfTelling = (facts: ClaimFacts, at: FactAt): Day[] =>
  (facts.citation(at)?.sources ?? []).flatMap((id) =>
    turnsOf(facts.tables.sources.find((source) => source.id === id)?.asOf),
  )
