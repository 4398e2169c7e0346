import { coverageOf, getMember, inForceCounts, listRatifications, ranking } from 'ilo-data'
import type { Coverage, Day, InstrumentCode, MemberCode, NumberRange } from 'ilo-data'
import { ordering } from '../grammar/field.ts'
import type { Field } from '../grammar/field.ts'
import { registeredBy } from './row.ts'

/** How many ratifications are held of a Member that may have been registered by a day, and how many bind it on it. */
export type RatificationsOfMember = {
  readonly held: number
  /** At least `min`, at most `max`, where dates are partial or not all ratifications are held. */
  readonly inForce: NumberRange
  /** The same of the fundamental instruments adopted by the day, and how many these are. */
  readonly fundamental: { readonly inForce: NumberRange; readonly of: number }
}

/** How many ratifications are held of an instrument that may have been registered by a day, and how many Members it binds. */
export type RatificationsOfInstrument = {
  /** Of States that exist today: published totals count no others. */
  readonly held: number
  readonly heldOfFormer: number
  /** How many are known to exist, where a total was published. */
  readonly knownTotal?: number
  /** What the known total counts. */
  readonly basis?: NonNullable<Coverage['basis']>
  readonly inForce: NumberRange
}

type OfDay = {
  readonly member: (member: MemberCode) => RatificationsOfMember
  readonly instrument: (instrument: InstrumentCode) => RatificationsOfInstrument | undefined
}

const none: NumberRange = { min: 0, max: 0 }

function tallied<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
  const tally = new Map<Key, number>()
  for (const key of keys) tally.set(key, (tally.get(key) ?? 0) + 1)
  return tally
}

/** Computed when it is first asked for, and kept. */
function lazily<T>(compute: () => T): () => T {
  let kept: { readonly value: T } | undefined
  return () => (kept ??= { value: compute() }).value
}

function countsOn(on: Day): OfDay {
  const rows = lazily(() => registeredBy(listRatifications(), on))
  const byMember = lazily(() => tallied(rows().map(({ member }) => member)))
  const ofFormer = lazily(() => rows().filter(({ member }) => getMember(member).status === 'former'))
  const byInstrument = lazily(() => tallied(rows().map(({ instrument }) => instrument)))
  const formerByInstrument = lazily(() => tallied(ofFormer().map(({ instrument }) => instrument)))
  const ranges = (category?: 'fundamental') => {
    const { members, coverage } = ranking({
      on,
      count: 'in-force',
      ...(category === undefined ? {} : { category }),
    })
    return { of: coverage.instruments, counts: new Map(members.map(({ member, count }) => [member, count])) }
  }
  const all = lazily(() => ranges())
  const fundamental = lazily(() => ranges('fundamental'))
  const bound = lazily(() => inForceCounts(on))
  return {
    member: (member) => ({
      held: byMember().get(member) ?? 0,
      inForce: all().counts.get(member) ?? none,
      fundamental: { inForce: fundamental().counts.get(member) ?? none, of: fundamental().of },
    }),
    instrument(instrument) {
      const [inForce, coverage] = [bound().get(instrument), coverageOf(instrument)]
      if (inForce === undefined || coverage === undefined) return undefined
      const { knownTotal, basis } = coverage
      const heldOfFormer = formerByInstrument().get(instrument) ?? 0
      return {
        held: (byInstrument().get(instrument) ?? 0) - heldOfFormer,
        heldOfFormer,
        ...(knownTotal === undefined ? {} : { knownTotal }),
        ...(basis === undefined ? {} : { basis }),
        inForce,
      }
    },
  }
}

/** The counts of the day asked about last: each row of a list asks for its own. */
let last: { readonly on: Day; readonly counts: OfDay } | undefined

function ofDay(on: Day): OfDay {
  if (last?.on !== on) last = { on, counts: countsOn(on) }
  return last.counts
}

export const ratificationsOfMember = (member: MemberCode, on: Day): RatificationsOfMember =>
  ofDay(on).member(member)

/** Undefined for a Recommendation, which is never ratified. */
export const ratificationsOfInstrument = (
  instrument: InstrumentCode,
  on: Day,
): RatificationsOfInstrument | undefined => ofDay(on).instrument(instrument)

/** Greater than any count. */
const beyondCounts = 100_000

/** Ranges in the order of their least, and where that is the same of their most. */
const rankOf = ({ min, max }: NumberRange): number => min * beyondCounts + max

/** The counts that `include=ratifications` tells with a Member, to order by. */
export const byRatificationsOfMember: Readonly<
  Record<
    'ratifications.held' | 'ratifications.inForce' | 'ratifications.fundamental',
    Field<{ readonly id: MemberCode }>
  >
> = {
  'ratifications.held': ordering(({ id }, on) => ratificationsOfMember(id, on).held),
  'ratifications.inForce': ordering(({ id }, on) => rankOf(ratificationsOfMember(id, on).inForce)),
  'ratifications.fundamental': ordering(({ id }, on) =>
    rankOf(ratificationsOfMember(id, on).fundamental.inForce),
  ),
}

/** The same of an instrument; a Recommendation has none. */
export const byRatificationsOfInstrument: Readonly<
  Record<'ratifications.held' | 'ratifications.inForce', Field<{ readonly id: InstrumentCode }>>
> = {
  'ratifications.held': ordering(({ id }, on) => ratificationsOfInstrument(id, on)?.held),
  'ratifications.inForce': ordering(({ id }, on) => {
    const counts = ratificationsOfInstrument(id, on)
    return counts && rankOf(counts.inForce)
  }),
}
