import { getInstrument, getMember, listRatifications, overallCoverage, titlesOf } from 'ilo-data'
import { paths } from '../addresses.ts'
import { list } from '../grammar/list.ts'
import type { List } from '../grammar/list.ts'
import { namesOfMember } from '../ids.ts'
import { summaryOf } from '../instruments/summary.ts'
import { summaryOf as memberSummaryOf } from '../members/summary.ts'
import { byDates, byInstrument, byMember } from './fields.ts'
import {
  provenanceOfRatification,
  ratificationColumns,
  ratificationKey,
  ratificationOn,
  registeredBy,
} from './row.ts'
import type { RatificationRow } from './row.ts'

export const ratifications: List<RatificationRow> = list({
  name: 'ratifications',
  path: paths.ratifications,
  summary:
    'The ratifications held that may have been registered by a day, each with its standing on it; not all that exist are held',
  example: '/v1/ratifications?category=fundamental&registered=2000-01-01..2009-12-31&limit=100',
  ids: {},
  parameters: {},
  rows: ({ on }) => registeredBy(listRatifications(), on),
  naming: { table: 'ratifications', key: ['member', 'instrument'] },
  key: ratificationKey,
  texts: ({ member, instrument }) => [
    ...namesOfMember(member),
    instrument,
    ...titlesOf(instrument).map(({ title }) => title),
  ],
  fields: { ...byMember, ...byInstrument, ...byDates },
  columns: ratificationColumns,
  tell: (row, { on }) => ratificationOn(row, on),
  provenance: provenanceOfRatification,
  related: {
    member: ({ member }, { on, lang }) => memberSummaryOf(getMember(member), on, lang),
    instrument: ({ instrument }, { lang }) => summaryOf(getInstrument(instrument), lang),
  },
  meta: () => {
    const { held, heldOfFormer, instruments } = overallCoverage()
    const { complete, partial, none } = instruments
    return {
      coverage: { held, heldOfFormer, instruments },
      notes: [
        `The list is partial: the ratifications of ${complete} of ${complete + partial + none} Conventions and Protocols are held whole. What is not listed may be ratified all the same; ask ${paths.standing}.`,
      ],
    }
  },
})
