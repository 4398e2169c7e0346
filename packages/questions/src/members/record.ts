import { coverageOfMember, getMember, membershipOf, nameIn, parseMember } from 'ilo-data'
import type { MemberRecord, Membership, MembershipPeriod, Text } from 'ilo-data'
import { memberAt, memberRatificationsAt, paths } from '../addresses.ts'
import type { Route } from '../route.ts'
import { cited, sourcesOf } from '../provenance.ts'
import type { Cited } from '../provenance.ts'
import { question } from '../question.ts'

/** A Member whole: all names, all periods, and where each value was read. */
export type MemberAnswer = Cited<
  Omit<MemberRecord, 'periods'> & {
    readonly name: Text
    readonly membership: Membership['isMember']
    readonly periods: readonly Cited<MembershipPeriod>[]
  }
>

export const member: Route<MemberAnswer> = question({
  name: 'member',
  path: paths.member,
  summary: 'A Member or former Member: names, periods of membership, and the sources of each',
  example: '/v1/members/BGR',
  ids: { member: parseMember },
  presentation: { naming: { table: 'members', key: ['id'] } },
  parameters: {},
  ofToday: 'Names, region and status',
  answer({ member: id, on, lang }) {
    const { periods, ...record } = getMember(id)
    const membership = membershipOf(id, on).isMember
    const citedPeriods = periods.map((period) => cited(period, 'membershipPeriods', `${id}|${period.seq}`))
    const data: MemberAnswer = {
      ...cited({ ...record, name: nameIn(record.names, lang), membership }, 'members', id),
      periods: citedPeriods,
    }
    const citations = [data, ...citedPeriods].flatMap(({ provenance }) => provenance)
    const links = {
      ratifications: memberRatificationsAt(id),
      ...(record.continuedBy === undefined ? {} : { continuedBy: memberAt(record.continuedBy) }),
    }
    return { data, meta: { coverage: coverageOfMember(id), sources: sourcesOf(citations) }, links }
  },
})
