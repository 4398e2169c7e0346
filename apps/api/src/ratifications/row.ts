import { happenedBy, standing } from 'ilo-data'
import type { Day, HeldRatification, SourcedStanding } from 'ilo-data'
import { instrumentAt, memberAt, standingAt } from '../addresses.ts'
import type { Links } from '../http/envelope.ts'
import { cited } from '../provenance.ts'
import type { Cited } from '../provenance.ts'

/** A ratification that is held, and what holds between the two on the day asked about. */
export type RatificationRow = Cited<HeldRatification> & {
  readonly standing: StandingOnDay
  readonly links: Links
}

/** A standing without what the row that it stands in says already. */
type StandingOnDay = Pick<
  SourcedStanding,
  'standing' | 'certainty' | 'candidates' | 'registered' | 'inForce' | 'ended' | 'reason' | 'sources'
>

function onDay(answer: SourcedStanding): StandingOnDay {
  const { standing: kind, certainty, candidates, registered, inForce, ended, reason, sources } = answer
  return {
    standing: kind,
    certainty,
    ...(candidates === undefined ? {} : { candidates }),
    ...(registered === undefined ? {} : { registered }),
    ...(inForce === undefined ? {} : { inForce }),
    ...(ended === undefined ? {} : { ended }),
    reason,
    sources,
  }
}

/** The rows that may have been registered by a day, each with its standing on it. */
export function ratificationRows(held: readonly HeldRatification[], on: Day): RatificationRow[] {
  return held.flatMap((row) => {
    const { member, instrument } = row
    const answer = standing(member, instrument, on)
    if (answer.registered !== undefined && happenedBy(answer.registered, on) === 'no') return []
    return {
      ...cited(row, 'ratifications', `${member}|${instrument}`),
      standing: onDay(answer),
      links: {
        standing: standingAt(member, instrument, on),
        member: memberAt(member),
        instrument: instrumentAt(instrument),
      },
    }
  })
}
