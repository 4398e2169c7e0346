import { getMember, listRatifications, overallCoverage, parseMember } from 'ilo-data'
import type { MemberCode, OverallCoverage } from 'ilo-data'
import { memberAt, memberRatificationsAt, paths } from '../addresses.ts'
import type { Route } from '../http/route.ts'
import { sourcesOf } from '../provenance.ts'
import { question } from '../question.ts'
import { ratificationRows } from '../ratifications/row.ts'
import { titleIn } from '../instruments/title.ts'

/** How much is held of the ratifications of a Member. */
type MemberCoverage = {
  readonly held: number
  readonly completeness: 'complete' | 'partial'
  /** How many Conventions and Protocols are held whole, in part, and not at all. */
  readonly instruments: OverallCoverage['instruments']
}

function coverageOfMember(member: MemberCode): MemberCoverage {
  const { instruments } = overallCoverage()
  return {
    held: listRatifications({ member }).length,
    completeness: instruments.partial + instruments.none > 0 ? 'partial' : 'complete',
    instruments,
  }
}

export const memberRatifications: Route = question({
  name: 'memberRatifications',
  path: paths.memberRatifications,
  summary:
    'The ratifications held of a Member that may have been registered by a day, each with its standing on it',
  example: '/v1/members/BGR/ratifications?on=1955-06-01',
  ids: { member: parseMember },
  parameters: {},
  answer({ member, on, lang }) {
    const rows = ratificationRows(listRatifications({ member }), on)
    const { names, continuedBy, url } = getMember(member)
    const coverage = coverageOfMember(member)
    const { complete, partial, none } = coverage.instruments
    const notes = [
      ...(coverage.completeness === 'complete'
        ? []
        : [
            `The list is partial: of ${complete + partial + none} Conventions and Protocols the ratifications of ${complete} are held whole. What is not listed may be ratified all the same; ask ${paths.standing}.`,
          ]),
      ...(continuedBy === undefined
        ? []
        : [`The ratifications of ${names.en} are continued by ${continuedBy} and listed there.`]),
    ]
    return {
      data: rows.map((row) => ({ ...row, title: titleIn(row.instrument, lang) })),
      meta: { coverage, notes, sources: sourcesOf(rows.flatMap(({ provenance }) => provenance)) },
      links: {
        member: memberAt(member),
        ...(url === undefined ? {} : { memberAtIlo: url }),
        ...(continuedBy === undefined ? {} : { continuedBy: memberRatificationsAt(continuedBy) }),
      },
    }
  },
})
