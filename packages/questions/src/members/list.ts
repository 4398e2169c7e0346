import {
  coverageOfMember,
  getMember,
  listMembers,
  membershipOf,
  membersOn,
  parseMember,
  provenance,
} from 'ilo-data'
import type { Day, Member, MemberRecord, Membership } from 'ilo-data'
import { paths } from '../addresses.ts'
import { date, ordering, word } from '../grammar/field.ts'
import { list } from '../grammar/list.ts'
import type { List } from '../grammar/list.ts'
import { parseSeveral } from '../grammar/names.ts'
import { optional, shaped } from '../parameters.ts'
import { byRatificationsOfMember, ratificationsOfMember } from '../ratifications/counts.ts'
import { memberStatuses, memberships, oneOf, regions, subregions } from '../vocabulary.ts'
import { summaryOf } from './summary.ts'
import type { MemberSummary } from './summary.ts'

type Row = MemberRecord & { readonly membership: Membership['isMember'] }

const flagged = (record: MemberRecord, membership: Membership['isMember']): Row => ({ ...record, membership })

/** The Members of the day, or with some statuses all States of those. */
function rowsFor(on: Day, statuses: readonly Member['status'][] | undefined): Row[] {
  if (statuses !== undefined) {
    return listMembers()
      .filter(({ status }) => statuses.includes(status))
      .map((record) => flagged(record, membershipOf(record.id, on).isMember))
  }
  const { members: certain, undecided } = membersOn(on)
  return [
    ...certain.map((record) => flagged(record, 'yes')),
    ...undecided.map((record) => flagged(record, 'undecided')),
  ].toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

const [statusExpected, parseStatus] = oneOf('a status', memberStatuses)

export const members: List<MemberSummary> = list({
  name: 'members',
  path: paths.members,
  summary:
    'The Members of the ILO on a day; with `status`, every State of that status, `membership` telling whether it was a Member on that day',
  example: '/v1/members',
  ids: {},
  parameters: {
    status: optional(
      `${statusExpected}; several between commas`,
      shaped({ ...parseStatus.shape, several: true }, (text) => parseSeveral(text, parseStatus)),
    ),
  },
  ofToday: 'Names, regions and statuses',
  rows: ({ on, status }) => rowsFor(on, status),
  naming: { table: 'members', key: ['id'] },
  key: ({ id }) => id,
  texts: ({ id, iso2, names }) => [id, iso2, ...Object.values(names)],
  fields: {
    region: word(...oneOf('a region', regions), (row: Row) => row.region),
    subregion: word(...oneOf('a subregion', subregions), (row: Row) => row.subregion),
    membership: word(...oneOf('an answer', memberships), (row: Row) => row.membership),
    continuedBy: word('a Member, such as RUS', parseMember, (row: Row) => row.continuedBy, {
      absent: 'none',
    }),
    joined: date((row: Row) => row.periods[0]?.from),
    name: ordering((row: Row) => row.names.en),
    id: ordering((row: Row) => row.id),
    ...byRatificationsOfMember,
  },
  columns: [
    'id',
    'name',
    'membership',
    'status',
    'iso2',
    'm49',
    'region',
    'subregion',
    'normlexId',
    'continuedBy',
    'note',
    'periods',
    'url',
    'links',
  ],
  tell: ({ membership: _, ...row }, { on, lang }) => summaryOf(row, on, lang),
  provenance: ({ id, periods }) => [
    ...provenance('members', id),
    ...periods.flatMap(({ seq }) => provenance('membershipPeriods', `${id}|${seq}`)),
  ],
  related: {
    continuedBy: ({ continuedBy }, { on, lang }) =>
      continuedBy === undefined ? undefined : summaryOf(getMember(continuedBy), on, lang),
    ratifications: ({ id }, { on }) => ratificationsOfMember(id, on),
    coverage: ({ id }) => coverageOfMember(id),
  },
  meta(rows, { status }) {
    if (status !== undefined) return {}
    const certain = rows.filter(({ membership }) => membership === 'yes').length
    const open = rows.filter(({ membership }) => membership === 'undecided').length
    return { count: { min: certain, max: certain + open } }
  },
})
