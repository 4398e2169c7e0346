import { completeOn, coverageOf } from '../coverage/coverage.ts'
import type { InstrumentCoverage } from '../coverage/coverage.ts'
import { happenedBy } from '../dates/partial-date.ts'
import type { Day } from '../dates/partial-date.ts'
import { dataDate } from '../generated/release.ts'
import type { InstrumentCore } from '../generated/cores/instruments.ts'
import type { MemberCore } from '../generated/cores/members.ts'
import { membershipPeriodsCore } from '../generated/cores/membership-periods.ts'
import type { InstrumentCode, MemberCode } from '../generated/types.ts'
import { instrumentCore } from '../instruments/core.ts'
import { mayHaveEnteredIntoForce } from '../instruments/in-force.ts'
import { memberCore } from '../members/core.ts'
import { periodOn } from '../members/period.ts'
import { heldRatification } from '../generated/tables/ratifications.ts'
import { eventsOf } from './events.ts'
import { standingOfRatification } from './ratified.ts'
import type { FactReference, Standing, StandingKind, Verdict } from './types.ts'

/**
 * What holds between a Member and an instrument on a day: whether it has ratified it, whether it is in force for it,
 * whether it denounced it; how certain that is, and why.
 *
 * Where no ratification is held, the answer is `not-ratified` only if the holding of the instrument is complete on that
 * day; otherwise it is `unknown`, with what is held and what is known to exist.
 *
 * @param on - The day asked about; the data's date where none is given.
 * @throws {@link IloError} for a code that gets past the compiler and does not exist.
 *
 * @example
 * ```ts
 * standing('BGR', 'C087', '1958-12-31').standing //=> 'not-ratified'
 * standing('BGR', 'C087', '2009-06-01').standing //=> 'in-force'
 * standing('BGR', 'C100', '1955-06-01').candidates //=> ['not-ratified', 'ratified', 'in-force']
 * standing('MYS', 'C105', '1995-01-01').standing //=> 'denounced'
 * ```
 */
export function standing(member: MemberCode, instrument: InstrumentCode, on: Day = dataDate): Standing {
  const state = memberCore(member)
  const text = instrumentCore(instrument)
  const holder = state.continuedBy ?? state.id
  const row = heldRatification(holder, instrument)
  const events = row && eventsOf(row, text)
  const covered = row ? undefined : coverageOf(instrument)
  const verdict = inMembership(
    state,
    on,
    open(text, on, () =>
      row && events ? standingOfRatification(row, events, on) : withoutRow(state, text, covered, on),
    ),
  )
  return {
    member,
    instrument,
    on,
    ...verdict,
    ...events,
    ...(row === undefined ? {} : { ratification: row }),
    ...(covered === undefined ? {} : { coverage: covered }),
  }
}

const decided = (kind: StandingKind, reason: string, facts: FactReference[]): Verdict => ({
  standing: kind,
  certainty: 'firm',
  reason,
  facts,
})

/** A day that lies inside a partial date may be one thing or what it would otherwise be. */
function maybe(
  kind: StandingKind,
  reason: string,
  otherwise: Verdict,
  facts: readonly FactReference[],
): Verdict {
  return {
    standing: 'unknown',
    certainty: 'undecided',
    candidates: [...new Set([kind, ...(otherwise.candidates ?? [otherwise.standing])])],
    reason,
    facts: [...facts, ...otherwise.facts],
  }
}

function inMembership(state: MemberCore, on: Day, otherwise: Verdict): Verdict {
  const { isMember, period } = periodOn(membershipPeriodsCore.of(state.id), on)
  const facts: FactReference[] = period
    ? [{ table: 'membershipPeriods', key: `${state.id}|${period.seq}`, field: 'from' }]
    : []
  if (isMember === 'no') {
    const unaffected =
      otherwise.standing === 'not-open' ? '' : '; what it had ratified may bind it all the same'
    return decided('not-a-member', `${state.names.en} was not a Member on ${on}${unaffected}`, [
      { table: 'members', key: state.id, field: 'status' },
    ])
  }
  if (isMember === 'yes') return otherwise
  return maybe(
    'not-a-member',
    `whether ${state.names.en} was a Member on ${on} is left open by a partial date; ${otherwise.reason}`,
    otherwise,
    facts,
  )
}

/** Whether the instrument exists, can be ratified, and has not ended; what it is otherwise is asked only then. */
function open(instrument: InstrumentCore, on: Day, otherwise: () => Verdict): Verdict {
  const fact = (field: string): FactReference[] => [{ table: 'instruments', key: instrument.id, field }]
  const adopted = happenedBy(instrument.adopted, on)
  if (adopted === 'no') {
    return decided('not-open', `${instrument.id} was adopted on ${instrument.adopted}`, fact('adopted'))
  }
  if (instrument.kind === 'recommendation') {
    return decided('not-open', 'Recommendations are not ratified', fact('kind'))
  }
  const ended = instrument.endedOn === undefined ? 'no' : happenedBy(instrument.endedOn, on)
  if (ended === 'yes') return decided('not-open', endOf(instrument), fact('endedOn'))
  const verdict = otherwise()
  if (adopted === 'undecided')
    return maybe(
      'not-open',
      `${instrument.id} was adopted in ${instrument.adopted}; ${verdict.reason}`,
      verdict,
      fact('adopted'),
    )
  if (ended === 'undecided')
    return maybe('not-open', `${endOf(instrument)}; ${verdict.reason}`, verdict, fact('endedOn'))
  return verdict
}

const endOf = ({ id, endedKind, endedOn }: InstrumentCore): string =>
  `${id} was ${endedKind ?? 'ended'} (${endedOn ?? 'date not held'})`

/**
 * Whether all that a State may have ratified of an instrument by a day is held. Published totals count the Members of
 * today, so that they say nothing about a State that is gone and that no other continues.
 */
export function heldWholeFor(
  member: MemberCode,
  instrument: InstrumentCode,
  on: Day,
): ReturnType<typeof completeOn> {
  const { status, continuedBy } = memberCore(member)
  return status === 'former' && continuedBy === undefined ? 'no' : completeOn(instrument, on)
}

/** All that may hold where no ratification is held and the holding is not complete. */
export const possibleWithoutRow = (instrument: InstrumentCore, on: Day): readonly StandingKind[] =>
  mayHaveEnteredIntoForce(instrument, on)
    ? ['not-ratified', 'ratified', 'in-force', 'denounced']
    : ['not-ratified', 'ratified']

function withoutRow(
  state: MemberCore,
  instrument: InstrumentCore,
  coverage: InstrumentCoverage | undefined,
  on: Day,
): Verdict {
  const facts: FactReference[] = [{ table: 'coverage', key: instrument.id, field: 'completeness' }]
  const complete = heldWholeFor(state.id, instrument.id, on)
  const held = `${coverage?.held ?? 0} ratifications of ${instrument.id} are held`
  if (complete !== 'no') {
    return {
      standing: 'not-ratified',
      certainty: complete === 'whole' ? 'firm' : 'last-known',
      reason: `${held}, which is all there are as of ${coverage?.asOf}, and none is of ${state.names.en}`,
      facts,
    }
  }
  return {
    standing: 'unknown',
    certainty: 'undecided',
    candidates: possibleWithoutRow(instrument, on),
    reason: `no ratification by ${state.names.en} is held, but ${held}${known(coverage)}`,
    facts,
  }
}

function known(coverage: InstrumentCoverage | undefined): string {
  if (coverage?.completeness === 'complete') return `: all there were as of ${coverage.asOf}, not after`
  if (coverage?.knownTotal === undefined) return ' and how many exist is not known'
  const what = coverage.basis === 'in-force-total' ? 'in force' : 'registered'
  return ` and ${coverage.knownTotal} are known to have been ${what} as of ${coverage.asOf}`
}
