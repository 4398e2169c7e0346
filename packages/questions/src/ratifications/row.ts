import { happenedBy, provenance, registeredWithin, standing } from 'ilo-data'
import type { Day, DayRange, HeldRatification, PartialDate, Provenance, SourcedStanding } from 'ilo-data'
import { instrumentAt, memberAt, standingAt } from '../addresses.ts'
import type { Links } from '../envelope.ts'

/** A ratification that is held, and what holds between the two on the day asked about. */
export type RatificationRow = HeldRatification & {
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

export const ratificationKey = ({ member, instrument }: HeldRatification): string => `${member}|${instrument}`

/** When a ratification was registered: as it is held, or between what days it must have been. */
export const registeredIn = (row: HeldRatification): PartialDate | DayRange =>
  row.registered ?? registeredWithin(row)

/** The rows that may have been registered by a day. */
export const registeredBy = (held: readonly HeldRatification[], on: Day): HeldRatification[] =>
  held.filter((row) => happenedBy(registeredIn(row), on) !== 'no')

export const provenanceOfRatification = (row: HeldRatification): readonly Provenance[] =>
  provenance('ratifications', ratificationKey(row))

/** A row with its standing on a day. */
export function ratificationOn(row: HeldRatification, on: Day): RatificationRow {
  const { member, instrument } = row
  return {
    ...row,
    standing: onDay(standing(member, instrument, on)),
    links: {
      standing: standingAt(member, instrument, on),
      member: memberAt(member),
      instrument: instrumentAt(instrument),
    },
  }
}

export const ratificationColumns = [
  'member',
  'instrument',
  'registered',
  'knownBy',
  'inForce',
  'state',
  'stateAsOf',
  'endedOn',
  'denouncedBy',
  'declarations',
  'note',
  'standing',
  'links',
] as const
