import { listMembers, membershipOf, membersOn } from 'ilo-data'
import type { Day, Member, MemberRecord, Membership } from 'ilo-data'
import { paths } from '../addresses.ts'
import { optional } from '../http/parameters.ts'
import type { Route } from '../http/route.ts'
import { filterHeld } from '../not-held.ts'
import { question } from '../question.ts'
import { memberStatuses, oneOf, regions } from '../vocabulary.ts'
import { summaryOf } from './summary.ts'

type Row = MemberRecord & { readonly membership: Membership['isMember'] }

const flagged = (record: MemberRecord, membership: Membership['isMember']): Row => ({ ...record, membership })

/** The Members of the day, or with a status all States of that status. */
function rowsFor(on: Day, status: Member['status'] | undefined): Row[] {
  if (status !== undefined) {
    return listMembers({ status }).map((record) => flagged(record, membershipOf(record.id, on).isMember))
  }
  const { members: certain, undecided } = membersOn(on)
  return [
    ...certain.map((record) => flagged(record, 'yes')),
    ...undecided.map((record) => flagged(record, 'undecided')),
  ].toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

export const members: Route = question({
  name: 'members',
  path: paths.members,
  summary:
    'The Members of the ILO on a day; with `status`, every State of that status, `membership` telling whether it was a Member on that day',
  example: '/v1/members',
  ids: {},
  parameters: {
    region: optional(...oneOf('a region', regions)),
    status: optional(...oneOf('a status', memberStatuses)),
  },
  ofToday: 'Names, regions and statuses',
  answer({ on, lang, region, status }) {
    const { rows, leftOut } = filterHeld(rowsFor(on, status), ['region'], { region })
    const certain = rows.filter(({ membership }) => membership === 'yes').length
    const open = rows.filter(({ membership }) => membership === 'undecided').length
    return {
      data: rows.map(({ membership, ...row }) => summaryOf(row, membership, lang)),
      meta: {
        ...(status === undefined ? { count: { min: certain, max: certain + open } } : {}),
        ...leftOut,
      },
    }
  },
})
