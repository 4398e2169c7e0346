import { heldUntil } from '../dates/validity.ts'
import type { Day, PartialDate } from '../dates/partial-date.ts'
import { governingBodyComposition } from '../generated/tables/governing-body-composition.ts'
import { dataDate } from '../generated/release.ts'
import type { GoverningBodyComposition } from '../generated/types.ts'

/** Seats by group. */
export type Seats = {
  readonly total: number
  readonly governments: number
  readonly employers: number
  readonly workers: number
}

/** Size and groups of the Governing Body in a time. */
export type Composition = {
  readonly id: string
  readonly from?: PartialDate
  /** The first day of the next composition; absent while it lasts. */
  readonly to?: PartialDate
  /** Id of the Constitution or of the amendment that set it. */
  readonly basis: string
  /** False for one that was proposed and never took effect. */
  readonly inForce: boolean
  readonly titular: Seats
  /**
   * Deputy seats, where held. Standing Orders fix them, and the record does not date them: they are those of the data's
   * date, and may have been others earlier in the same time.
   */
  readonly deputy?: Seats
  /** Government seats of the States of chief industrial importance. */
  readonly chiefIndustrialSeats: number
  readonly note?: string
}

/** The composition of the Governing Body on a day. */
export type CompositionOn = {
  readonly on: Day
  /** `none` before the first. */
  readonly state: 'decided' | 'undecided' | 'none'
  readonly composition?: Composition
  /** What it may be; the composition alone where it is decided. An only candidate may not have begun. */
  readonly candidates: readonly Composition[]
}

function compositionOf(row: GoverningBodyComposition): Composition {
  const { id, from, to, basis, inForce, chiefIndustrialSeats, note } = row
  const { titular, governments, employers, workers } = row
  const deputy = deputySeatsOf(row)
  return {
    id,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    basis,
    inForce,
    titular: { total: titular, governments, employers, workers },
    ...(deputy === undefined ? {} : { deputy }),
    chiefIndustrialSeats,
    ...(note === undefined ? {} : { note }),
  }
}

function deputySeatsOf(row: GoverningBodyComposition): Seats | undefined {
  const {
    deputy: total,
    deputyGovernments: governments,
    deputyEmployers: employers,
    deputyWorkers: workers,
  } = row
  if (total === undefined || governments === undefined) return undefined
  return employers === undefined || workers === undefined
    ? undefined
    : { total, governments, employers, workers }
}

/**
 * The compositions of the Governing Body, first to last; that of the amendment of 1986, which is not in force, too.
 *
 * @example
 * ```ts
 * listCompositions().map(({ titular }) => titular.total) //=> [24, 32, 40, 48, 56, 112]
 * listCompositions().filter(({ inForce }) => !inForce).map(({ id }) => id) //=> ['gb-1986-proposed']
 * ```
 */
export const listCompositions = (): Composition[] => governingBodyComposition().map(compositionOf)

/**
 * The titular and deputy seats of the Governing Body on a day, by group. A composition holds until the first day of
 * the next.
 *
 * @param on - The day asked about; the data's date where none is given.
 *
 * @example
 * ```ts
 * compositionOn().composition?.titular //=> { total: 56, governments: 28, employers: 14, workers: 14 }
 * compositionOn().composition?.deputy //=> { total: 66, governments: 28, employers: 19, workers: 19 }
 * compositionOn('1934-06-03').composition?.titular.total //=> 24
 * compositionOn('1934-06-04').composition?.titular.total //=> 32
 * compositionOn('1919-11-01').state //=> 'undecided'
 * ```
 */
export function compositionOn(on: Day = dataDate): CompositionOn {
  const covering = governingBodyComposition()
    .filter(({ inForce }) => inForce)
    .map((row) => ({ row, covers: heldUntil(row.from, row.to, on) }))
  const certain = covering.find(({ covers }) => covers === 'yes')
  if (certain) {
    const composition = compositionOf(certain.row)
    return { on, state: 'decided', composition, candidates: [composition] }
  }
  const possible = covering.filter(({ covers }) => covers === 'undecided')
  return {
    on,
    state: possible.length > 0 ? 'undecided' : 'none',
    candidates: possible.map(({ row }) => compositionOf(row)),
  }
}
