import type { Day } from '../dates/partial-date.ts'
import { dataDate } from '../generated/release.ts'
import type { MemberCode } from '../generated/types.ts'
import { coveredMembers, isOpen, listOffices } from './offices.ts'
import type { OfficeRecord } from './offices.ts'

/** The offices that serve a Member on a day, as far as it is known. */
export type OfficesCovering = {
  readonly member: MemberCode
  readonly on: Day
  readonly offices: readonly {
    readonly office: OfficeRecord
    /**
     * `last-known`: so by the newest sources, asked for the data's date or later; `undecided`: what an office serves
     * is held without dates, so that an earlier day is left open.
     */
    readonly certainty: 'last-known' | 'undecided'
  }[]
  /** The offices whose Members are known. Any other may serve the Member too: that none is named says little. */
  readonly coverageKnownOf: readonly string[]
  /** How many offices may have been open on the day without their Members being known. */
  readonly coverageUnknown: number
}

/**
 * The offices that serve a Member. Which Members an office serves is known of four only, and without dates.
 *
 * @param on - The day asked about; the data's date where none is given.
 *
 * @example
 * ```ts
 * officesCovering('BGR').offices.map(({ office, certainty }) => `${office.id} ${certainty}`) //=> ['dwt-co-budapest last-known']
 * officesCovering('ARM', '2012-12-01').offices[0]?.certainty //=> 'undecided'
 * officesCovering('ARM', '1958-12-31').offices //=> []
 * officesCovering('JPN').coverageKnownOf //=> ['dwt-co-budapest', 'dwt-co-moscow', 'office-brussels', 'office-rome']
 * ```
 */
export function officesCovering(member: MemberCode, on: Day = dataDate): OfficesCovering {
  const open = listOffices({ on })
  return {
    member,
    on,
    offices: open
      .filter(({ covers }) => covers.includes(member))
      .map((office) => ({
        office,
        certainty: on >= dataDate && isOpen(office, on) === 'yes' ? 'last-known' : 'undecided',
      })),
    coverageKnownOf: [...coveredMembers().keys()],
    coverageUnknown: open.filter(({ coverageKnown }) => !coverageKnown).length,
  }
}
