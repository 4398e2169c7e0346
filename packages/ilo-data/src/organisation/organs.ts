import { heldOn, heldThrough } from '../dates/validity.ts'
import type { HeldOn } from '../dates/validity.ts'
import type { Day } from '../dates/partial-date.ts'
import { IloError } from '../errors.ts'
import { organs } from '../generated/tables/organs.ts'
import { dataDate } from '../generated/release.ts'
import type { Organ } from '../generated/types.ts'
import { nearest } from '../text/nearest.ts'

/** What {@link listOrgans} can be asked for; all that is given must hold. */
export type OrganFilter = {
  readonly kind?: Organ['kind']
  /** The id of the organ above. */
  readonly parent?: string
}

/**
 * The organs and institutions of the ILO, past ones too, in the order of ids.
 *
 * @example
 * ```ts
 * listOrgans({ kind: 'organ' }).map(({ id }) => id) //=> ['conference', 'governing-body', 'office']
 * ```
 */
export const listOrgans = (filter: OrganFilter = {}): Organ[] =>
  organs()
    .filter(({ kind }) => filter.kind === undefined || kind === filter.kind)
    .filter(({ parent }) => filter.parent === undefined || parent === filter.parent)

/**
 * An organ or institution by its id.
 *
 * @throws {@link IloError} `unknown-value`, naming the nearest ids.
 *
 * @example
 * ```ts
 * getOrgan('itcilo').city //=> 'Turin'
 * ```
 */
export function getOrgan(id: string): Organ {
  const organ = organs().find((row) => row.id === id)
  if (organ) return organ
  const ids = organs().map((row) => row.id)
  throw new IloError('unknown-value', id, 'the id of an organ or institution', nearest(id, ids))
}

/**
 * The organs and institutions that existed on a day. The last day of one belongs to it.
 *
 * @param on - The day asked about; the data's date where none is given.
 *
 * @example
 * ```ts
 * organsOn('1965-01-01').certain.map(({ id }) => id) //=> ['cinterfor', 'cis', 'conference', 'governing-body', 'iils', 'itcilo', 'office']
 * organsOn('2013-06-01').undecided.map(({ id }) => id) //=> ['iils']
 * ```
 */
export const organsOn = (on: Day = dataDate): HeldOn<Organ> =>
  heldOn(organs(), on, ({ since, until }) => heldThrough(since, until, on))
