import type { MembershipPeriod } from '../generated/types.ts'
import { memberCore } from '../members/core.ts'
import { factOf, heldEvent } from './event.ts'
import type { EventKind, IloEvent } from './types.ts'

const ends: Readonly<Record<NonNullable<MembershipPeriod['endKind']>, readonly [EventKind, string]>> = {
  withdrawal: ['withdrawal', 'withdraws and ceases to be a Member'],
  dissolution: ['dissolution', 'ceases to be a Member on its dissolution'],
  lapsed: ['lapse', 'ceases to be a Member, its membership having lapsed'],
  expulsion: ['expulsion', 'is expelled and ceases to be a Member'],
}

/** An admission, and the end of membership. */
export function eventsOfPeriod(period: MembershipPeriod): IloEvent[] {
  const { member, seq, from, to, endKind, counted } = period
  const { names, continuedBy } = memberCore(member)
  const name = names.en
  const key = `${member}|${seq}`
  const holder = counted ? undefined : continuedBy
  const about = { member, ...(holder === undefined ? {} : { countedUnder: holder }) }
  const again = seq > 1 ? ' again' : ''
  const admission = heldEvent(factOf('membershipPeriods', key, 'from'), from, {
    kind: 'admission',
    ...about,
    text: `${name} becomes a Member${again}`,
  })
  if (to === undefined) return [admission]
  const [kind, words] =
    endKind === undefined ? (['membership-end', 'ceases to be a Member'] as const) : ends[endKind]
  const end = heldEvent(factOf('membershipPeriods', key, 'to'), to, {
    kind,
    ...about,
    text: `${name} ${words}`,
  })
  return [admission, end]
}
