import { daysOf, happenedBy } from '../dates/partial-date.ts'
import type { PartialDate } from '../dates/partial-date.ts'
import { all, factsAt, isDated, rowOf, timeless, turnsOf } from './asking.ts'
import type { CheckOf, Question } from './check.ts'
import type { ClaimFacts, ClaimTable } from './facts.ts'

/** A date of a row against the date stated. */
function dated(
  states: string,
  at: { readonly table: ClaimTable; readonly key: string; readonly field: string },
  held: PartialDate | undefined,
  stated: PartialDate,
): Question {
  return timeless(`${states} ${stated}`, {
    truth: held === undefined ? 'undecided' : isDated(held, stated),
    says: held === undefined ? 'no date is held' : held,
    facts: held === undefined ? [] : [at],
  })
}

/** The ILO exists since its Conference and its Governing Body do. */
export function founded({ date }: CheckOf<'founded'>, { tables }: ClaimFacts): Question {
  const organs = tables.organs.filter(({ id }) => id === 'conference' || id === 'governing-body')
  const since = organs.flatMap((organ) => (organ.since === undefined ? [] : [organ.since]))
  return timeless(`the ILO was founded: ${date}`, {
    truth: since.length === 0 ? 'undecided' : all(since.map((held) => isDated(held, date))),
    says: since.length === 0 ? 'no date is held' : [...new Set(since)].join(' and '),
    facts: organs.flatMap(({ id }) => factsAt('organs', id, 'since')),
  })
}

export function declarationAdopted(
  { declaration, date }: CheckOf<'declaration-adopted'>,
  { tables }: ClaimFacts,
): Question {
  const { id, names, adopted } = rowOf(tables.declarations, declaration, 'a declaration or resolution')
  return dated(`${names.en}: adopted`, { table: 'declarations', key: id, field: 'adopted' }, adopted, date)
}

export function programmeStart(check: CheckOf<'programme-start'>, { tables }: ClaimFacts): Question {
  const { id, names, from } = rowOf(tables.programmes, check.programme, 'a programme')
  return dated(`${names.en}: began`, { table: 'programmes', key: id, field: 'from' }, from, check.date)
}

export function programmeEnd(check: CheckOf<'programme-end'>, { tables }: ClaimFacts): Question {
  const { id, names, to } = rowOf(tables.programmes, check.programme, 'a programme')
  return dated(`${names.en}: ended`, { table: 'programmes', key: id, field: 'to' }, to, check.date)
}

export function eventDate(check: CheckOf<'event-date'>, { tables }: ClaimFacts): Question {
  const { id, date, event } = rowOf(tables.timeline, check.event, 'an event of the timeline')
  return dated(`${event}:`, { table: 'timeline', key: id, field: 'date' }, date, check.date)
}

export function happened({ event }: CheckOf<'happened'>, { tables }: ClaimFacts): Question {
  const { id, date, endDate, event: text } = rowOf(tables.timeline, event, 'an event of the timeline')
  const range = { from: daysOf(date).from, to: daysOf(endDate ?? date).to }
  return {
    states: `has taken place: ${text}`,
    turns: turnsOf(date, endDate),
    answer: (on) => ({
      truth: happenedBy(range, on),
      says: endDate === undefined ? date : `${date} to ${endDate}`,
      facts: factsAt('timeline', id, 'date', ...(endDate === undefined ? [] : ['endDate'])),
    }),
  }
}
