import { compareDates } from '../dates/validity.ts'
import { daysOf } from '../dates/partial-date.ts'
import type { PartialDate } from '../dates/partial-date.ts'
import { officeContacts } from '../generated/tables/office-contacts.ts'
import { dataDate } from '../generated/release.ts'
import type { OfficeContact } from '../generated/types.ts'
import { groupBy } from '../packed/group.ts'
import { getOffice } from './offices.ts'

/** The address of an office at a time. */
export type Contact = {
  readonly office: string
  /** The time of the text that gives it. */
  readonly asOf: PartialDate
  /** True where that time is past on the data's date: it may be in use no more. */
  readonly historical: boolean
  readonly parts: Readonly<Partial<Record<OfficeContact['kind'], string>>>
}

/**
 * The address of an office, the newest that is held. Undefined where none is: only that of the Moscow office is held,
 * of 2012.
 *
 * @throws {@link IloError} `unknown-value`, naming the nearest ids.
 *
 * @example
 * ```ts
 * contactOf('dwt-co-moscow')?.historical //=> true
 * contactOf('dwt-co-moscow')?.asOf //=> '2012-12'
 * contactOf('dwt-co-moscow')?.parts.postcode //=> '107031'
 * contactOf('dwt-co-budapest') //=> undefined
 * ```
 */
export function contactOf(office: string): Contact | undefined {
  const { id } = getOffice(office)
  const rows = officeContacts().filter((row) => row.office === id)
  const newest = [...groupBy(rows, ({ asOf }) => asOf)].toSorted(([a], [b]) => compareDates(b, a))[0]
  if (newest === undefined) return undefined
  const [asOf, parts] = newest
  return {
    office,
    asOf,
    historical: daysOf(asOf).to < dataDate,
    parts: Object.fromEntries(parts.map(({ kind, value }) => [kind, value])),
  }
}
