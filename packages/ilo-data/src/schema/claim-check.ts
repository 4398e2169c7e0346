import * as z from 'zod'
import { forms } from '../claims/forms.ts'
import type { CheckForm, ClaimCheck } from '../generated/types.ts'
import { trusted } from '../packed/trusted.ts'
import { seatCapacity } from './conference.ts'
import { instrumentKind } from './instruments.ts'
import { conceptKind, contactKind } from './organisation.ts'
import { codes, count, id, instrumentCode, memberCode, partialDate, text } from './scalars.ts'

const form: z.ZodType<CheckForm> = z
  .enum(trusted<CheckForm[]>(Object.keys(forms)))
  .describe('What is stated; the other fields say of what.')
  .meta({ id: 'CheckForm' })

/** What a statement of any form can say. Which of these a form says stands in `forms`. */
const said = {
  count: count.exactOptional(),
  member: memberCode.exactOptional(),
  members: codes(memberCode).exactOptional(),
  instruments: codes(instrumentCode).exactOptional(),
  kind: instrumentKind.exactOptional(),
  governments: count.exactOptional(),
  employers: count.exactOptional(),
  workers: count.exactOptional(),
  capacity: seatCapacity.exactOptional(),
  person: text.exactOptional().describe('The name of a person.'),
  concept: conceptKind.exactOptional(),
  ids: codes(id).exactOptional().describe('Ids of concepts of that kind.'),
  office: id.exactOptional().describe('The id of an office.'),
  contact: contactKind.exactOptional(),
  name: text.exactOptional().describe('A name in English.'),
  value: text.exactOptional(),
  city: text.exactOptional(),
  month: z.int().min(1).max(12).exactOptional(),
  declaration: id.exactOptional().describe('The id of a declaration or resolution.'),
  programme: id.exactOptional().describe('The id of a programme.'),
  event: id.exactOptional().describe('The id of an event of the timeline.'),
  date: partialDate.exactOptional(),
}

export const claimCheck: z.ZodType<ClaimCheck> = z
  .strictObject({
    claim: id.describe('The claim of which this tests a part, or the whole.'),
    part: count.describe('First, second, … check of the claim; the claim holds where all do.'),
    form,
    on: partialDate
      .exactOptional()
      .describe('The time of which it speaks, where that is not the time of the claim.'),
    ...said,
    untested: text
      .exactOptional()
      .describe('What the claim says besides, which no check tests; on its first check.'),
  })
  .superRefine((row, context) => {
    const needed: readonly string[] = forms[row.form]
    const filled = Object.keys(row).filter((field) => field in said)
    for (const field of needed) {
      if (!filled.includes(field))
        context.addIssue({ code: 'custom', path: [field], message: `what a ${row.form} states` })
    }
    for (const field of filled) {
      if (!needed.includes(field))
        context.addIssue({
          code: 'custom',
          path: [field],
          message: `nothing: a ${row.form} states ${needed.join(', ')}`,
        })
    }
  })
  .describe('A check of a claim against the facts, as typed values.')
  .meta({ id: 'ClaimCheck' })
