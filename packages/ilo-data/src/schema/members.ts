import * as z from 'zod'
import { codes, count, instrumentCode, memberCode, note, partialDate } from './scalars.ts'
import { names } from './languages.ts'
import type { Member, MembershipPeriod, Ratification } from '../generated/types.ts'

export const member: z.ZodType<Member> = z
  .strictObject({
    id: memberCode.describe('ISO 3166-1 alpha-3; former States keep their withdrawn code.'),
    status: z
      .enum(['member', 'former'])
      .describe('Whether the State is a Member today, or no longer exists.'),
    iso2: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .exactOptional()
      .describe('ISO 3166-1 alpha-2.'),
    m49: z
      .string()
      .regex(/^\d{3}$/)
      .exactOptional()
      .describe('United Nations M49 code, three digits.'),
    names: names.describe('The name of the State by language.'),
    region: z
      .enum(['africa', 'americas', 'arab-states', 'asia-pacific', 'europe-central-asia'])
      .meta({ id: 'Region' })
      .exactOptional()
      .describe('Region of the ILO.'),
    subregion: z
      .enum([
        'arab-states',
        'central-western-asia',
        'eastern-asia',
        'eastern-europe',
        'latin-america-the-caribbean',
        'northern-africa',
        'northern-america',
        'northern-southern-western-europe',
        'south-eastern-asia-the-pacific',
        'southern-asia',
        'sub-saharan-africa',
      ])
      .meta({ id: 'Subregion' })
      .exactOptional()
      .describe('Subregion of the ILO.'),
    normlexId: count.exactOptional().describe('Number of the country in NORMLEX, where known.'),
    continuedBy: memberCode
      .exactOptional()
      .describe('The Member that continues the membership and the ratifications of this former State.'),
    note: note.exactOptional(),
  })
  .describe('A State that is or was a Member of the ILO.')
  .meta({ id: 'Member' })

export const membershipPeriod: z.ZodType<MembershipPeriod> = z
  .strictObject({
    member: memberCode,
    seq: count.describe('First, second, … period of this Member.'),
    from: partialDate.describe('First day of membership.'),
    to: partialDate.exactOptional().describe('First day without membership; absent while it lasts.'),
    endKind: z
      .enum(['withdrawal', 'dissolution', 'lapsed', 'expulsion'])
      .exactOptional()
      .describe('How it ended.'),
    counted: z
      .boolean()
      .describe('False where the same membership is counted under the State that continues it.'),
    note: note.exactOptional(),
  })
  .describe('A period in which a State was a Member.')
  .meta({ id: 'MembershipPeriod' })

export const ratification: z.ZodType<Ratification> = z
  .strictObject({
    member: memberCode,
    instrument: instrumentCode,
    registered: partialDate
      .exactOptional()
      .describe('When the ratification was registered; absent where not held.'),
    inForce: partialDate
      .exactOptional()
      .describe('When the instrument entered into force for this Member, only where a source prints it.'),
    state: z
      .enum(['in-force', 'denounced', 'not-yet', 'unknown'])
      .meta({ id: 'RatificationState' })
      .describe('What the source says of it at `stateAsOf`; `unknown` where it says nothing.'),
    stateAsOf: partialDate.exactOptional().describe('The time that `state` speaks of.'),
    endedOn: partialDate.exactOptional().describe('When it ceased to bind the Member.'),
    denouncedBy: instrumentCode
      .exactOptional()
      .describe('The later Convention whose ratification denounced this one automatically.'),
    declarations: codes(z.string().regex(/^[a-z0-9-]+$/))
      .exactOptional()
      .describe('Declarations made with it, as short tokens such as `minimum-age-15` or `succession`.'),
    note: note.exactOptional(),
  })
  .describe('One act of one Member for one Convention or Protocol.')
  .meta({ id: 'Ratification' })
