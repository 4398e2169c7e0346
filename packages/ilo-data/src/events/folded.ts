import { daysOf } from '../dates/partial-date.ts'
import type { Day } from '../dates/partial-date.ts'
import type { InstrumentCode, MemberCode } from '../generated/types.ts'
import { instrumentsById } from '../instruments/rows.ts'
import { revisionsOf } from '../instruments/revision.ts'
import { membersById } from '../members/rows.ts'
import { heldRatification } from '../generated/tables/ratifications.ts'
import { heldWholeFor } from '../standing/standing.ts'
import type { StandingKind } from '../standing/types.ts'
import type { IloEvent } from './types.ts'

type Happened = 'yes' | 'no' | 'undecided'

/** What the events of a membership, an instrument or a ratification say on a day; absent where there is no such event. */
type Marks<Step extends string> = { readonly [S in Step]?: IloEvent & { readonly happened: Happened } }

export type FoldedPeriod = Marks<'begun' | 'ended'>
export type FoldedInstrument = Marks<'adopted' | 'inForce' | 'ended'>
export type FoldedRatification = Marks<'registered' | 'inForce' | 'ended'>

/** The state on a day, as the events up to that day leave it. */
export type FoldedState = {
  readonly on: Day
  /** The periods of each Member, by their keys. */
  readonly members: ReadonlyMap<MemberCode, ReadonlyMap<string, FoldedPeriod>>
  readonly instruments: ReadonlyMap<InstrumentCode, FoldedInstrument>
  /** By Member and instrument, joined with `|`. */
  readonly ratifications: ReadonlyMap<string, FoldedRatification>
}

/** Whether one of the periods runs on the day. */
export function coveredBy(periods: Iterable<FoldedPeriod>): Happened {
  let open = false
  for (const { begun, ended } of periods) {
    if (begun?.happened === 'no' || ended?.happened === 'yes') continue
    if (begun?.happened === 'yes' && ended?.happened !== 'undecided') return 'yes'
    open = true
  }
  return open ? 'undecided' : 'no'
}

/** What a pair may be, the State being a Member. */
export function openCandidates(
  state: FoldedState,
  member: MemberCode,
  code: InstrumentCode,
): readonly StandingKind[] {
  const { adopted, ended } = state.instruments.get(code) ?? {}
  const recommendation = instrumentsById().get(code)?.kind === 'recommendation'
  if (!adopted || adopted.happened === 'no' || recommendation || ended?.happened === 'yes')
    return ['not-open']
  const ratified = ratifiedCandidates(state, member, code)
  const decided = adopted.happened === 'yes' && ended?.happened !== 'undecided'
  return decided ? ratified : ['not-open', ...ratified]
}

function ratifiedCandidates(
  state: FoldedState,
  member: MemberCode,
  code: InstrumentCode,
): readonly StandingKind[] {
  const holder = membersById().get(member)?.continuedBy ?? member
  const { registered, inForce, ended } = state.ratifications.get(`${holder}|${code}`) ?? {}
  if (registered === undefined) return candidatesWithoutRatification(state, member, code)
  if (ended?.happened === 'yes') return ['denounced']
  const candidates: StandingKind[] = []
  if (registered.happened !== 'yes') candidates.push('not-ratified')
  if (registered.happened !== 'no' && inForce?.happened !== 'yes') candidates.push('ratified')
  if (inForce && inForce.happened !== 'no') candidates.push('in-force')
  if (ended?.happened === 'undecided') candidates.push('denounced')
  const bound = candidates.length === 1 && candidates[0] === 'in-force' && ended === undefined
  return bound && revisedIn(state, holder, code) ? ['in-force', 'denounced'] : candidates
}

function candidatesWithoutRatification(
  state: FoldedState,
  member: MemberCode,
  code: InstrumentCode,
): readonly StandingKind[] {
  if (heldWholeFor(member, code, state.on) !== 'no') return ['not-ratified']
  const entry = state.instruments.get(code)?.inForce
  const mayBind = entry ? entry.happened !== 'no' : instrumentsById().get(code)?.inForceState === 'not-yet'
  return mayBind ? ['not-ratified', 'ratified', 'in-force', 'denounced'] : ['not-ratified', 'ratified']
}

/** Whether the Member ratified what revises it and both may have happened after its standing was last reported. */
function revisedIn(state: FoldedState, holder: MemberCode, code: InstrumentCode): boolean {
  const told = heldRatification(holder, code)
  const reported: Day | undefined =
    told?.state === 'in-force' && told.stateAsOf !== undefined ? daysOf(told.stateAsOf).to : undefined
  return revisionsOf(code).some((newer) => {
    const entry = state.instruments.get(newer)?.inForce
    const { registered } = state.ratifications.get(`${holder}|${newer}`) ?? {}
    if (!entry || !registered || entry.happened === 'no' || registered.happened === 'no') return false
    return reported === undefined || entry.to > reported || registered.to > reported
  })
}
