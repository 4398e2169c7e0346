import { daysOf, happenedBy } from '../dates/partial-date.ts'
import type { Day, DayRange } from '../dates/partial-date.ts'
import { heldUntil } from '../dates/validity.ts'
import type { InstrumentCode, MemberCode } from '../generated/types.ts'
import type { HeldRatification } from '../packed/ratifications.ts'
import {
  factsAt,
  inWords,
  isCount,
  listed,
  nameOfMember,
  plural,
  sameSet,
  share,
  timeless,
  turnsOf,
} from './asking.ts'
import type { Answer, CheckOf, Question, Truth } from './check.ts'
import type { ClaimFacts, FactAt } from './facts.ts'

export function conventionsAdopted(
  { count }: CheckOf<'conventions-adopted'>,
  { tables }: ClaimFacts,
): Question {
  const conventions = tables.instruments
    .filter(({ kind }) => kind === 'convention')
    .map(({ id, adopted }) => ({ id, adopted: daysOf(adopted), written: adopted }))
  return {
    states: inWords({ min: count, max: count }, 'Convention'),
    turns: conventions.flatMap(({ written }) => turnsOf(written)),
    answer(on) {
      const certain = conventions.filter(({ adopted }) => happenedBy(adopted, on) === 'yes')
      const possible = conventions.filter(({ adopted }) => happenedBy(adopted, on) !== 'no')
      const range = { min: certain.length, max: possible.length }
      const facts = possible.flatMap(({ id }) => factsAt('instruments', id, 'adopted'))
      return { truth: isCount(range, count), says: inWords(range, 'Convention'), count: range, facts }
    },
  }
}

export function fundamentalInstruments(
  { instruments }: CheckOf<'fundamental-instruments'>,
  { tables }: ClaimFacts,
): Question {
  const sets = tables.fundamentalSets
  return {
    states: `the fundamental instruments are ${listed(instruments)}`,
    turns: sets.flatMap(({ validFrom, validTo }) => turnsOf(validFrom, validTo)),
    answer(on) {
      const sure = sets.filter(({ validFrom, validTo }) => heldUntil(validFrom, validTo, on) === 'yes')
      const open = sets.filter(({ validFrom, validTo }) => heldUntil(validFrom, validTo, on) === 'undecided')
      const possible = sure.length > 0 ? sure : open
      const facts = possible.flatMap(({ id }) => factsAt('fundamentalSets', id, 'instruments', 'validFrom'))
      if (possible.length === 0) return { truth: 'undecided', says: 'no set of that time is held', facts }
      const says = possible.map((set) => listed(set.instruments)).join('; or ')
      const fits = possible.some((set) => sameSet(set.instruments, instruments))
      return { truth: fits ? (sure.length > 0 ? 'yes' : 'undecided') : 'no', says, facts }
    },
  }
}

/** Registered, whether or not denounced since. That no row is held means "no" only where the holding is whole. */
export function ratified({ member, instruments }: CheckOf<'ratified'>, facts: ClaimFacts): Question {
  const { tables } = facts
  const rows = new Map(
    tables.ratifications.filter((row) => row.member === member).map((row) => [row.instrument, row]),
  )
  const registered = new Map([...rows].map(([code, row]) => [code, registrationOf(row, facts)]))
  const completeUntil = new Map(
    tables.coverage
      .filter(({ completeness }) => completeness === 'complete')
      .flatMap(({ instrument, asOf }) => (asOf === undefined ? [] : [[instrument, daysOf(asOf).to]])),
  )
  const continues = isContinuation(member, facts)
  const truthOf = (code: InstrumentCode, on: Day): Truth => {
    const range = registered.get(code)
    if (range) return happenedBy(range, on)
    const until = completeUntil.get(code)
    return until !== undefined && on <= until && !continues ? 'no' : 'undecided'
  }
  return {
    states: `${nameOfMember(member, facts)} has ratified ${listed(instruments)}`,
    turns: [
      ...[...registered.values()].flatMap(({ from, to }) => turnsOf(from, to)),
      ...[...completeUntil.values()].flatMap((until) => turnsOf(until)),
    ],
    answer(on) {
      const by = (truth: Truth) => instruments.filter((code) => truthOf(code, on) === truth)
      const [no, open] = [by('no'), by('undecided')]
      const says = [
        `ratified ${listed(by('yes'))}`,
        ...(no.length === 0 ? [] : [`not ratified ${listed(no)}`]),
        ...(open.length === 0 ? [] : [`not known of ${listed(open)}`]),
      ].join('; ')
      const held = instruments.filter((code) => rows.has(code))
      return {
        truth: share(instruments.map((code) => truthOf(code, on))),
        says,
        facts: held.flatMap((code) =>
          factsAt(
            'ratifications',
            `${member}|${code}`,
            rows.get(code)?.registered === undefined ? 'state' : 'registered',
          ),
        ),
      }
    },
  }
}

/** Between the adoption of the instrument and the first time that a source speaks of it, where no date is held. */
function registrationOf(row: HeldRatification, { tables, dataDate }: ClaimFacts): DayRange {
  if (row.registered !== undefined) return daysOf(row.registered)
  const adopted = tables.instruments.find(({ id }) => id === row.instrument)?.adopted
  const told = row.knownBy ?? row.stateAsOf
  const to = told === undefined ? dataDate : daysOf(told).to
  return {
    from: adopted === undefined ? '1919-01-01' : daysOf(adopted).from,
    to: to < dataDate ? to : dataDate,
  }
}

/** Whether ratifications of this State may be held under another. */
const isContinuation = (member: MemberCode, { tables }: ClaimFacts): boolean =>
  tables.members.some(
    ({ id, continuedBy }) => continuedBy === member || (id === member && continuedBy !== undefined),
  )

const notCounted: Answer = { truth: 'undecided', says: 'ratifications are not counted here', facts: [] }

/** The rows held of Conventions that a Member had, or may have, ratified by a day. */
const conventionsHeld = (member: MemberCode, facts: ClaimFacts, on: Day): FactAt[] =>
  facts.tables.ratifications
    .filter((row) => row.member === member && row.instrument.startsWith('C'))
    .filter((row) => happenedBy(registrationOf(row, facts), on) !== 'no')
    .flatMap((row) => factsAt('ratifications', `${member}|${row.instrument}`, 'state'))

/** A number that only grows: throughout a time it lies between those of the first and the last day. */
export function ratificationCount(
  { member, count }: CheckOf<'ratification-count'>,
  facts: ClaimFacts,
): Question {
  const during = (from: Day, to: Day): Answer => {
    const [first, last] = [facts.tallies(from)?.get(member), facts.tallies(to)?.get(member)]
    if (first === undefined || last === undefined) return notCounted
    const range = { min: first.count.min, max: last.count.max }
    const held = conventionsHeld(member, facts, to)
    const why =
      range.min === range.max
        ? ''
        : `: ${plural(held.length, 'ratification')} held, dates partial or others unheld`
    return {
      truth: isCount(range, count),
      says: `${inWords(range, 'Convention')}${why}`,
      count: range,
      facts: held,
    }
  }
  return {
    states: `${nameOfMember(member, facts)} has ratified ${plural(count, 'Convention')}`,
    answer: (on) => during(on, on),
    turns: [],
    during,
  }
}

/** The numbers of all Members only grow, so that its own and theirs bound its place throughout a time. */
export function ratificationRank(
  { member, count }: CheckOf<'ratification-rank'>,
  facts: ClaimFacts,
): Question {
  const during = (from: Day, to: Day): Answer => {
    const [first, last] = [facts.tallies(from), facts.tallies(to)]
    if (first === undefined || last === undefined) return notCounted
    const [own, later] = [first.get(member), last.get(member)]
    if (own === undefined && later === undefined) return { truth: 'no', says: 'no Member', facts: [] }
    if (own === undefined || later === undefined)
      return { ...notCounted, says: 'a Member in a part of the time' }
    const [min, max] = [own.count.min, later.count.max]
    const others = [...new Set([...first.keys(), ...last.keys()])].filter((code) => code !== member)
    const isAhead = (code: MemberCode): boolean => {
      const [before, after] = [first.get(code), last.get(code)]
      return before?.isMember === 'yes' && after?.isMember === 'yes' && before.count.min > max
    }
    const mayBeAhead = (code: MemberCode): boolean =>
      ((last.get(code) ?? first.get(code))?.count.max ?? 0) > min
    const best = 1 + others.filter(isAhead).length
    const worst = 1 + others.filter(mayBeAhead).length
    const place = best === worst ? `place ${best}` : `place ${best} to ${worst}`
    return {
      truth: worst <= count ? 'yes' : best > count ? 'no' : 'undecided',
      says: `${place}, with ${inWords({ min, max }, 'Convention')}`,
      count: { min: best, max: worst },
      facts: conventionsHeld(member, facts, to),
    }
  }
  return {
    states: `${nameOfMember(member, facts)} is among the first ${count} Members by Conventions ratified`,
    answer: (on) => during(on, on),
    turns: [],
    during,
  }
}

/** What is not subject to ratification has no entry into force: `n/a`, as of Recommendations. */
export function notRatifiable({ kind }: CheckOf<'not-ratifiable'>, { tables }: ClaimFacts): Question {
  const ofKind = tables.instruments.filter((instrument) => instrument.kind === kind)
  const without = ofKind.filter(({ inForceState }) => inForceState === 'n/a')
  return timeless(`no ${kind} is subject to ratification`, {
    truth: share(ofKind.map(({ inForceState }) => (inForceState === 'n/a' ? 'yes' : 'no'))),
    says: `${without.length} of ${plural(ofKind.length, kind)} are not`,
    facts: ofKind.flatMap(({ id }) => factsAt('instruments', id, 'inForceState')),
  })
}
