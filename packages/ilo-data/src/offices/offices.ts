import { heldThrough } from '../dates/validity.ts'
import type { Decision } from '../dates/validity.ts'
import type { Day } from '../dates/partial-date.ts'
import { IloError } from '../errors.ts'
import { officeCoverage } from '../generated/tables/office-coverage.ts'
import { offices } from '../generated/tables/offices.ts'
import { dataDate } from '../generated/release.ts'
import type { MemberCode, Office, OfficeKind } from '../generated/types.ts'
import { each } from '../packed/each.ts'
import { groupBy } from '../packed/group.ts'
import { once } from '../packed/once.ts'
import { nearest } from '../text/nearest.ts'

export const coveredMembers: () => ReadonlyMap<string, readonly MemberCode[]> = /* @__PURE__ */ once(
  () =>
    new Map(
      [...groupBy(officeCoverage(), ({ office }) => office)].map(([office, rows]) => [
        office,
        rows.map(({ member }) => member),
      ]),
    ),
)

/** An office with the Members that it serves, where that is known. */
export type OfficeRecord = Office & {
  /** False where the record does not hold which Members it serves: an empty list then says nothing. */
  readonly coverageKnown: boolean
  /** The Members that it serves, as of the data's date; none where that is not known. */
  readonly covers: readonly MemberCode[]
}

const recordOf: (office: Office) => OfficeRecord = /* @__PURE__ */ each((office) => {
  const covers = coveredMembers().get(office.id)
  return { ...office, coverageKnown: covers !== undefined, covers: covers ?? [] }
})

/**
 * An office by its id.
 *
 * @throws {@link IloError} `unknown-value`, naming the nearest ids.
 *
 * @example
 * ```ts
 * getOffice('dwt-co-moscow').covers.length //=> 10
 * getOffice('office-tokyo').coverageKnown //=> false
 * ```
 */
export function getOffice(id: string): OfficeRecord {
  const office = offices().find((row) => row.id === id)
  if (office) return recordOf(office)
  const ids = offices().map((row) => row.id)
  throw new IloError('unknown-value', id, 'the id of an office', nearest(id, ids))
}

/** What {@link listOffices} can be asked for; all that is given must hold. */
export type OfficeFilter = {
  readonly kind?: OfficeKind
  /** The country in which it sits. */
  readonly country?: MemberCode
  /** The id of the office above. */
  readonly parent?: string
  /** Only offices that may have been open on this day. */
  readonly on?: Day
}

/**
 * The seats and offices of the ILO, past ones too, in the order of ids.
 *
 * @example
 * ```ts
 * listOffices().length //=> 70
 * listOffices({ kind: 'regional-office' }).map(({ city }) => city) //=> ['Abidjan', 'Beirut', 'Bangkok', 'Geneva', 'Lima']
 * listOffices({ kind: 'seat', on: '1945-01-01' }).map(({ id }) => id) //=> ['seat-lakeside', 'seat-montreal']
 * ```
 */
export const listOffices = (filter: OfficeFilter = {}): OfficeRecord[] => {
  const { kind, country, parent, on } = filter
  return offices()
    .filter((office) => kind === undefined || office.kind === kind)
    .filter((office) => country === undefined || office.country === country)
    .filter((office) => parent === undefined || office.parent === parent)
    .filter((office) => on === undefined || isOpen(office, on) !== 'no')
    .map(recordOf)
}

/**
 * Whether an office was open on a day. Its last day belongs to it. Of most offices no date is held: they are open on
 * the data's date and later, and undecided before it.
 *
 * @param on - The day asked about; the data's date where none is given.
 * @throws {@link IloError} `unknown-value`, naming the nearest ids.
 *
 * @example
 * ```ts
 * officeOpenOn('seat-morillons', '1974-11-11') //=> 'no'
 * officeOpenOn('office-tokyo', '1970-01-01') //=> 'undecided'
 * officeOpenOn('office-tokyo') //=> 'yes'
 * officeOpenOn('office-london', '2006-01-01') //=> 'no'
 * ```
 */
export const officeOpenOn = (id: string, on: Day = dataDate): Decision => isOpen(getOffice(id), on)

/** Whether an office was open: one whose first day is not held has opened by the data's date. */
export const isOpen = ({ since, until }: Office, on: Day): Decision =>
  heldThrough(since ?? { from: '0000-01-01', to: dataDate }, until, on)
