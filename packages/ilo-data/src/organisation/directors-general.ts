import { heldThrough } from '../dates/validity.ts'
import { daysOf, happenedBy } from '../dates/partial-date.ts'
import type { Day, DayRange } from '../dates/partial-date.ts'
import { directorsGeneral } from '../generated/tables/directors-general.ts'
import { dataDate } from '../generated/release.ts'
import type { DirectorGeneral } from '../generated/types.ts'

/** A head of the Office, with the days between which the term began and ended. */
export type DirectorGeneralRecord = DirectorGeneral & {
  readonly term: {
    /** Between these days lies the first in office. */
    readonly first: DayRange
    /** Between these days lies the last in office; absent for the present one. */
    readonly last?: DayRange
  }
}

/** Who headed the Office on a day. */
export type DirectorGeneralOn = {
  readonly on: Day
  /**
   * `held`: dates decide who; `vacant`: no term covers the day; `undecided`: a partial date leaves it open, and it may
   * also have been vacant; `none`: before the first.
   */
  readonly state: 'held' | 'vacant' | 'undecided' | 'none'
  readonly holder?: DirectorGeneralRecord
  /** Who may have held it; the holder alone where it is decided. */
  readonly candidates: readonly DirectorGeneralRecord[]
}

const recordOf = (row: DirectorGeneral): DirectorGeneralRecord => ({
  ...row,
  term: { first: daysOf(row.from), ...(row.to === undefined ? {} : { last: daysOf(row.to) }) },
})

/**
 * The heads of the International Labour Office, first to last.
 *
 * @example
 * ```ts
 * listDirectorsGeneral().length //=> 11
 * listDirectorsGeneral()[4]?.term //=> { first: { from: '1948-01-01', to: '1948-12-31' }, last: { from: '1970-01-01', to: '1970-12-31' } }
 * ```
 */
export const listDirectorsGeneral = (): DirectorGeneralRecord[] => directorsGeneral().map(recordOf)

/**
 * Who headed the Office on a day. The last day of a term belongs to it. The office has one holder: where one is
 * certain, a term that may not have ended yet has. Who acted in a vacancy is not held.
 *
 * @param on - The day asked about; the data's date where none is given.
 *
 * @example
 * ```ts
 * directorGeneralOn().holder?.name //=> 'Gilbert F. Houngbo'
 * directorGeneralOn('1973-12-01').state //=> 'vacant'
 * directorGeneralOn('1948-03-01').candidates.map(({ name }) => name) //=> ['Edward J. Phelan', 'David A. Morse']
 * directorGeneralOn('1970-03-01').candidates.map(({ name }) => name) //=> ['David A. Morse']
 * ```
 */
export function directorGeneralOn(on: Day = dataDate): DirectorGeneralOn {
  const covering = directorsGeneral().map((row) => ({ row, covers: heldThrough(row.from, row.to, on) }))
  const certain = covering.find(({ covers }) => covers === 'yes')
  if (certain) {
    const holder = recordOf(certain.row)
    return { on, state: 'held', holder, candidates: [holder] }
  }
  const candidates = covering.filter(({ covers }) => covers === 'undecided').map(({ row }) => recordOf(row))
  if (candidates.length > 0) return { on, state: 'undecided', candidates }
  const begun = directorsGeneral().some((row) => happenedBy(row.from, on) === 'yes')
  return { on, state: begun ? 'vacant' : 'none', candidates }
}
