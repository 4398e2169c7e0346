import { happenedBy } from '../dates/partial-date.ts'
import type { Day } from '../dates/partial-date.ts'
import { dataDate } from '../generated/release.ts'
import type { InstrumentCode, MemberCode } from '../generated/types.ts'
import type { InstrumentStatusOn } from '../instruments/status.ts'
import type { Standing, StandingKind } from '../standing/types.ts'
import { coveredBy, openCandidates } from './folded.ts'
import type { FoldedInstrument, FoldedPeriod, FoldedRatification, FoldedState } from './folded.ts'
import { stream } from './stream.ts'
import type { IloEvent } from './types.ts'

/** The steps in the life of a membership, an instrument and a ratification, by the kind of event that takes them. */
const membershipSteps: ReadonlyMap<string, 'begun' | 'ended'> = /* @__PURE__ */ new Map([
  ['admission', 'begun'],
  ['withdrawal', 'ended'],
  ['dissolution', 'ended'],
  ['lapse', 'ended'],
  ['expulsion', 'ended'],
  ['membership-end', 'ended'],
])

const instrumentSteps: ReadonlyMap<string, 'adopted' | 'inForce' | 'ended'> = /* @__PURE__ */ new Map([
  ['adoption', 'adopted'],
  ['entry-into-force', 'inForce'],
  ['instrument-abrogation', 'ended'],
  ['instrument-withdrawal', 'ended'],
  ['instrument-replacement', 'ended'],
  ['instrument-end', 'ended'],
])

const ratificationSteps: ReadonlyMap<string, 'registered' | 'inForce' | 'ended'> = /* @__PURE__ */ new Map([
  ['ratification', 'registered'],
  ['entry-into-force-for-member', 'inForce'],
  ['denunciation', 'ended'],
])

/**
 * Folds events up to a day into the state on that day: who is a Member, where each instrument is in its life, and what
 * has become of each ratification. An event after the day counts as not happened, one whose days lie around it as
 * undecided. From all events, the state is what {@link membersOn}, {@link instrumentStatusOn} and {@link standing}
 * tell; from a part of them, what that part tells.
 *
 * @param on - The day up to which events count; the data's date where none is given.
 * @param events - What is folded, in any order; all events where nothing is given.
 *
 * @example
 * ```ts
 * const state = foldEvents('1958-12-31')
 * membersIn(state).members.length //=> 80
 * standingIn(state, 'BGR', 'C087').standing //=> 'not-ratified'
 * instrumentStateIn(state, 'C087').state //=> 'in-force'
 * ```
 */
export function foldEvents(on: Day = dataDate, events: readonly IloEvent[] = stream()): FoldedState {
  const members = new Map<MemberCode, Map<string, FoldedPeriod>>()
  const instruments = new Map<InstrumentCode, FoldedInstrument>()
  const ratifications = new Map<string, FoldedRatification>()
  for (const event of events) {
    const mark = { ...event, happened: happenedBy(event, on) }
    const { member, instrument, kind, fact } = event
    if (member !== undefined && instrument !== undefined) {
      const step = ratificationSteps.get(kind)
      const key = `${member}|${instrument}`
      if (step) ratifications.set(key, { ...ratifications.get(key), [step]: mark })
    } else if (instrument !== undefined) {
      const step = instrumentSteps.get(kind)
      if (step) instruments.set(instrument, { ...instruments.get(instrument), [step]: mark })
    } else if (member !== undefined) {
      const step = membershipSteps.get(kind)
      const periods = members.get(member) ?? new Map<string, FoldedPeriod>()
      if (step) members.set(member, periods.set(fact.key, { ...periods.get(fact.key), [step]: mark }))
    }
  }
  return { on, members, instruments, ratifications }
}

/** The Members in a folded state. */
export type FoldedMembers = {
  readonly members: readonly MemberCode[]
  /** Those of whom a partial date leaves it open. */
  readonly undecided: readonly MemberCode[]
}

/**
 * The Members in a folded state, in the order of codes. A membership that another State continues is told under that
 * State.
 *
 * @example
 * ```ts
 * membersIn(foldEvents('1977-12-31')).members.includes('USA') //=> false
 * membersIn(foldEvents('1950-06-01')).undecided //=> ['VDR']
 * ```
 */
export function membersIn(state: FoldedState): FoldedMembers {
  const [members, undecided]: [MemberCode[], MemberCode[]] = [[], []]
  for (const [member, periods] of state.members) {
    const counted = [...periods.values()].filter(({ begun }) => begun?.countedUnder === undefined)
    const isMember = coveredBy(counted)
    if (isMember === 'yes') members.push(member)
    else if (isMember === 'undecided') undecided.push(member)
  }
  return { members: members.toSorted(), undecided: undecided.toSorted() }
}

/**
 * Where an instrument is in its life in a folded state: as {@link instrumentStatusOn}, without certainty and reason.
 *
 * @example
 * ```ts
 * instrumentStateIn(foldEvents('2000-01-01'), 'C031') //=> { state: 'adopted' }
 * instrumentStateIn(foldEvents('2001-01-01'), 'C031') //=> { state: 'ended' }
 * ```
 */
export function instrumentStateIn(
  state: FoldedState,
  code: InstrumentCode,
): Pick<InstrumentStatusOn, 'state' | 'candidates'> {
  const { adopted, inForce, ended } = state.instruments.get(code) ?? {}
  if (ended?.happened === 'yes') return { state: 'ended' }
  const candidates: InstrumentStatusOn['state'][] = []
  if (adopted?.happened !== 'yes') candidates.push('not-adopted')
  if (adopted && adopted.happened !== 'no' && inForce?.happened !== 'yes') candidates.push('adopted')
  if (inForce && inForce.happened !== 'no') candidates.push('in-force')
  if (ended?.happened === 'undecided') candidates.push('ended')
  const [only = 'unknown'] = candidates
  return candidates.length === 1 ? { state: only } : { state: 'unknown', candidates }
}

/**
 * What holds between a Member and an instrument in a folded state: as {@link standing}, without certainty and reason.
 *
 * @example
 * ```ts
 * standingIn(foldEvents('1995-01-01'), 'MYS', 'C105') //=> { standing: 'denounced' }
 * standingIn(foldEvents('1955-06-01'), 'BGR', 'C100').candidates //=> ['not-ratified', 'ratified', 'in-force']
 * ```
 */
export function standingIn(
  state: FoldedState,
  member: MemberCode,
  instrument: InstrumentCode,
): Pick<Standing, 'standing' | 'candidates'> {
  const isMember = coveredBy(state.members.get(member)?.values() ?? [])
  if (isMember === 'no') return { standing: 'not-a-member' }
  const open = openCandidates(state, member, instrument)
  const candidates: StandingKind[] = isMember === 'yes' ? [...open] : ['not-a-member', ...open]
  const [only = 'unknown'] = candidates
  return candidates.length === 1 ? { standing: only } : { standing: 'unknown', candidates }
}
