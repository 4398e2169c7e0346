import { daysOf, happenedBy } from '../dates/partial-date.ts'
import type { Day } from '../dates/partial-date.ts'
import { governingBodyChiefIndustrial } from '../generated/tables/governing-body-chief-industrial.ts'
import { dataDate } from '../generated/release.ts'
import type { MemberCode, StatesOfChiefIndustrialImportance } from '../generated/types.ts'
import { membershipOf } from '../members/membership.ts'

/** The States of chief industrial importance on a day, as far as lists were found. */
export type ChiefIndustrialStatesOn = {
  readonly on: Day
  /**
   * `last-known`: the latest list found speaks of an earlier time, and may have changed since; `undecided`: a partial
   * date leaves open which list had come; `not-held`: the list of that time was not found; `none`: before the first.
   */
  readonly certainty: 'last-known' | 'undecided' | 'not-held' | 'none'
  /** The list, where one is the latest known. */
  readonly states?: readonly MemberCode[]
  /** Those of the list that certainly were no Members on the day: the list cannot have held as it stands. */
  readonly notMembers: readonly MemberCode[]
  /** What is held of the time: a row without `states` is a list that was not found. */
  readonly candidates: readonly StatesOfChiefIndustrialImportance[]
  /** The nearest lists found, before and after. */
  readonly before?: StatesOfChiefIndustrialImportance
  readonly after?: StatesOfChiefIndustrialImportance
}

/**
 * What is held of the lists of States of chief industrial importance, in time. A row without `states` is a list that
 * was not found.
 *
 * @example
 * ```ts
 * listChiefIndustrialStates().filter(({ states }) => states === undefined).map(({ asOf }) => asOf) //=> ['1954']
 * ```
 */
export const listChiefIndustrialStates = (): readonly StatesOfChiefIndustrialImportance[] =>
  governingBodyChiefIndustrial()

/**
 * The States of chief industrial importance on a day. Lists were found for a few moments only; between two of them the
 * earlier is the last known, never certain.
 *
 * @param on - The day asked about; the data's date where none is given.
 *
 * @example
 * ```ts
 * chiefIndustrialStatesOn('2010-01-01').states?.includes('BRA') //=> true
 * chiefIndustrialStatesOn('2010-01-01').certainty //=> 'last-known'
 * chiefIndustrialStatesOn('1980-01-01').certainty //=> 'not-held'
 * chiefIndustrialStatesOn('1980-01-01').after?.asOf //=> '2005'
 * chiefIndustrialStatesOn('1945-01-01').notMembers //=> ['ITA', 'JPN', 'SUN']
 * ```
 */
export function chiefIndustrialStatesOn(on: Day = dataDate): ChiefIndustrialStatesOn {
  const rows = governingBodyChiefIndustrial()
  const latest = rows.findLast(({ asOf }) => happenedBy(asOf, on) === 'yes')
  const mayHaveCome = rows.filter(({ asOf }) => happenedBy(asOf, on) === 'undecided')
  const candidates = [...(latest ? [latest] : []), ...mayHaveCome]
  const states = latest && candidates.every((row) => sameList(row, latest)) ? latest.states : undefined
  const lists = rows.filter((row) => row.states !== undefined)
  const before = lists.findLast(({ asOf }) => daysOf(asOf).from <= on)
  const after = lists.find(({ asOf }) => daysOf(asOf).from > on)
  return {
    on,
    certainty: certaintyOf(candidates, states),
    ...(states === undefined ? {} : { states }),
    notMembers: (states ?? []).filter((state) => membershipOf(state, on).isMember === 'no'),
    candidates,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  }
}

function certaintyOf(
  candidates: readonly StatesOfChiefIndustrialImportance[],
  states: readonly MemberCode[] | undefined,
): ChiefIndustrialStatesOn['certainty'] {
  if (states !== undefined) return 'last-known'
  if (candidates.length === 0) return 'none'
  return candidates.every((row) => row.states === undefined) ? 'not-held' : 'undecided'
}

const sameList = (a: StatesOfChiefIndustrialImportance, b: StatesOfChiefIndustrialImportance): boolean =>
  a.states?.join(' ') === b.states?.join(' ')
