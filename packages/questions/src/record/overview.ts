import {
  directorGeneralOn,
  happenedBy,
  listEvents,
  listInstruments,
  listRatifications,
  membersOn,
  overallCoverage,
} from 'ilo-data'
import type { Day, DirectorGeneralOn, InstrumentKind, NumberRange } from 'ilo-data'
import { paths } from '../addresses.ts'
import { tellEvent } from '../events/fields.ts'
import type { ToldEvent } from '../events/fields.ts'
import { question } from '../question.ts'
import { registeredIn } from '../ratifications/row.ts'
import type { Route } from '../route.ts'

const latestEvents = 10

/** The ILO on a day, in numbers; a range where what is held leaves the number open. */
export type OverviewAnswer = {
  readonly members: NumberRange
  readonly instruments: Readonly<Record<InstrumentKind, number>>
  /** The ratifications held that were registered by the day, ended ones too. */
  readonly ratifications: NumberRange
  readonly directorGeneral: DirectorGeneralOn
  /** The last events that may have happened by the day, the latest first. */
  readonly latest: readonly ToldEvent[]
}

function registeredBy(on: Day): NumberRange {
  const count = { min: 0, max: 0 }
  for (const row of listRatifications()) {
    const happened = happenedBy(registeredIn(row), on)
    if (happened === 'yes') count.min++
    if (happened !== 'no') count.max++
  }
  return count
}

function instrumentsOf(on: Day): Record<InstrumentKind, number> {
  const counts = { convention: 0, protocol: 0, recommendation: 0 }
  for (const { kind } of listInstruments({ on })) counts[kind]++
  return counts
}

export const overview: Route<OverviewAnswer> = question({
  name: 'overview',
  path: paths.overview,
  summary:
    'The ILO on a day: how many Members, instruments and ratifications held, who heads it, and what happened last',
  example: '/v1/overview?on=1989-11-10',
  ids: {},
  parameters: {},
  answer: ({ on }) => ({
    data: {
      members: membersOn(on).count,
      instruments: instrumentsOf(on),
      ratifications: registeredBy(on),
      directorGeneral: directorGeneralOn(on),
      latest: listEvents({ to: on, order: 'desc', limit: latestEvents }).map(tellEvent),
    },
    meta: { coverage: overallCoverage() },
  }),
})
