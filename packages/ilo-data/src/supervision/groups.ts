import type { Day } from '../dates/partial-date.ts'
import { dataDate } from '../generated/release.ts'
import type { MemberCode, ReportingCycle } from '../generated/types.ts'
import { getMember, membersOn } from '../members/members.ts'
import { fold } from '../text/nearest.ts'
import { getReportingCycle } from './cycles.ts'

/** A group of Members that report in the same year of a cycle. */
export type ReportingGroup = {
  /** First letters, such as `A-F`. */
  readonly letters: string
  /** First, second, … in the order of the years of the cycle. Which calendar year is the first is not held. */
  readonly order: number
  /** The Members of the day whose English names begin with these letters. */
  readonly members: readonly MemberCode[]
  /** Those of whom a partial date leaves open whether they were Members. */
  readonly undecided: readonly MemberCode[]
}

/**
 * The alphabetical group of a Member in a cycle of reports: by the first letter of its English name as the record
 * writes it. Undefined where no groups of the cycle are held.
 *
 * @param cycle - The id of a cycle, as {@link reportingCycleOf} gives it.
 * @throws {@link IloError} `unknown-value` or `unknown-member`, naming the nearest.
 *
 * @example
 * ```ts
 * reportingGroupOf('BGR', 'fundamental-governance-2012') //=> { letters: 'A-F', order: 1 }
 * reportingGroupOf('TUR', 'technical-2019') //=> { letters: 'T-Z', order: 6 }
 * reportingGroupOf('BGR', 'other-1977') //=> undefined
 * ```
 */
export function reportingGroupOf(
  member: MemberCode,
  cycle: string,
): Pick<ReportingGroup, 'letters' | 'order'> | undefined {
  const initial = fold(getMember(member).names.en).charAt(0).toUpperCase()
  return groupsOf(getReportingCycle(cycle)).find(({ letters }) => spans(letters, initial))
}

/**
 * The Members of a day by the groups in which they report: which of them report in the same year, and in which order
 * the groups come. A Member reports on what it has ratified. Empty where no groups of the cycle are held. Whether the
 * cycle applied on the day is for {@link reportingCycleOf} to say.
 *
 * @param cycle - The id of a cycle, as {@link reportingCycleOf} gives it.
 * @param on - The day asked about; the data's date where none is given.
 * @throws {@link IloError} `unknown-value`, naming the nearest ids.
 *
 * @example
 * ```ts
 * reportingGroups('technical-2019').map(({ letters }) => letters) //=> ['A-B', 'C-F', 'G-K', 'L-N', 'O-S', 'T-Z']
 * reportingGroups('technical-2019')[0]?.members.includes('BGR') //=> true
 * reportingGroups('other-1977') //=> []
 * ```
 */
export function reportingGroups(cycle: string, on: Day = dataDate): ReportingGroup[] {
  const held = membersOn(on)
  const groups = groupsOf(getReportingCycle(cycle))
  const inGroup = (members: readonly { id: MemberCode }[], letters: string): MemberCode[] =>
    members.map(({ id }) => id).filter((id) => reportingGroupOf(id, cycle)?.letters === letters)
  return groups.map(({ letters, order }) => ({
    letters,
    order,
    members: inGroup(held.members, letters),
    undecided: inGroup(held.undecided, letters),
  }))
}

const groupsOf = ({ groups = [] }: ReportingCycle): { letters: string; order: number }[] =>
  groups.map((letters, index) => ({ letters, order: index + 1 }))

/** Whether a letter lies in a span such as `A-F`. */
function spans(letters: string, initial: string): boolean {
  const [first = '', last = first] = letters.split('-')
  return first <= initial && initial <= last
}
