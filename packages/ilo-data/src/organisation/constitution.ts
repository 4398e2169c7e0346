import { compareDates } from '../dates/validity.ts'
import { happenedBy } from '../dates/partial-date.ts'
import type { Day } from '../dates/partial-date.ts'
import { constitutionAmendments } from '../generated/tables/constitution-amendments.ts'
import { dataDate } from '../generated/release.ts'
import type { ConstitutionAmendment } from '../generated/types.ts'

/** Where an amendment can stand on a day. */
export type AmendmentState = 'not-adopted' | 'adopted' | 'in-force'

/** The Constitution and its amendments on a day. */
export type ConstitutionOn = {
  readonly on: Day
  readonly inForce: readonly ConstitutionAmendment[]
  /** Adopted and not in force, or not yet. */
  readonly adopted: readonly ConstitutionAmendment[]
  /** Those of which a partial date leaves it open, with what they may be. */
  readonly undecided: readonly {
    readonly amendment: ConstitutionAmendment
    readonly candidates: readonly AmendmentState[]
  }[]
}

/**
 * The Constitution and its amendments, in the order of adoption.
 *
 * @example
 * ```ts
 * listConstitutionAmendments().map(({ id }) => id).slice(0, 2) //=> ['constitution-1919', 'amendment-1922']
 * ```
 */
export const listConstitutionAmendments = (): ConstitutionAmendment[] =>
  constitutionAmendments().toSorted((a, b) => compareDates(a.adopted, b.adopted))

/**
 * What was in force of the Constitution and its amendments on a day, and what was adopted only.
 *
 * @param on - The day asked about; the data's date where none is given.
 *
 * @example
 * ```ts
 * constitutionOn('1934-06-03').inForce.map(({ id }) => id) //=> ['constitution-1919']
 * constitutionOn('1934-06-04').inForce.map(({ id }) => id) //=> ['constitution-1919', 'amendment-1922']
 * constitutionOn('1953-06-01').undecided[0]?.candidates //=> ['not-adopted', 'adopted']
 * constitutionOn().adopted.map(({ id }) => id) //=> ['amendment-1964', 'amendment-1986']
 * ```
 */
export function constitutionOn(on: Day = dataDate): ConstitutionOn {
  const stated = listConstitutionAmendments().map((amendment) => ({
    amendment,
    candidates: statesOf(amendment, on),
  }))
  const decided = (state: AmendmentState): ConstitutionAmendment[] =>
    stated
      .filter(({ candidates }) => candidates.length === 1 && candidates[0] === state)
      .map(({ amendment }) => amendment)
  return {
    on,
    inForce: decided('in-force'),
    adopted: decided('adopted'),
    undecided: stated.filter(({ candidates }) => candidates.length > 1),
  }
}

function statesOf({ adopted, inForce }: ConstitutionAmendment, on: Day): AmendmentState[] {
  const wasAdopted = happenedBy(adopted, on)
  const isInForce = inForce === undefined ? 'no' : happenedBy(inForce, on)
  return [
    ...(wasAdopted === 'yes' ? [] : (['not-adopted'] as const)),
    ...(wasAdopted === 'no' || isInForce === 'yes' ? [] : (['adopted'] as const)),
    ...(isInForce === 'no' ? [] : (['in-force'] as const)),
  ]
}
