import { eventKinds } from 'ilo-data'
import type { IloEvent, InstrumentChange } from 'ilo-data'
import { partialDate, sessionId } from 'ilo-data/schema'
import * as z from 'zod'
import type { ToldChange } from '../events/changes.ts'
import type { ToldEvent } from '../events/fields.ts'
import { endedKinds } from '../vocabulary.ts'
import { certainty, day, instrumentCode, links, memberCode } from './common.ts'
import { exact, fieldsOf, oneOf, wider } from './exact.ts'
import { membership } from './members.ts'
import { bareStanding, datedEvent, factReference } from './standings.ts'

const event: z.ZodType<IloEvent> = exact<IloEvent>()(
  'Event',
  z.strictObject({
    ...fieldsOf(datedEvent),
    id: z.string().describe('The value that it follows from: the same in every release.'),
    kind: oneOf(eventKinds),
    date: partialDate.describe('The date as it is held; absent where it is derived.').exactOptional(),
    until: partialDate.describe('When it was over, for what lasted.').exactOptional(),
    member: memberCode.exactOptional(),
    countedUnder: memberCode.exactOptional(),
    instrument: instrumentCode.exactOptional(),
    session: sessionId.exactOptional(),
    text: z.string().describe('What happened, in English.'),
    fact: factReference,
    certain: z
      .boolean()
      .describe('False where it may lie outside the days that were asked for, its date being partial.'),
  }),
)

export const toldEvent: z.ZodType<ToldEvent> = exact<ToldEvent>()(
  'ToldEvent',
  z.strictObject({ ...fieldsOf(event), links }),
  'Something that happened on a day, or between two.',
)

type State = InstrumentChange['before']

const stateKind = z.enum(['not-adopted', 'adopted', 'in-force', 'ended', 'unknown'])

const instrumentState: z.ZodType<State> = exact<State>()(
  'InstrumentState',
  z.strictObject({
    instrument: instrumentCode,
    on: day,
    state: stateKind,
    certainty,
    candidates: z.array(stateKind).exactOptional(),
    how: oneOf(endedKinds).exactOptional(),
    adopted: datedEvent,
    inForce: datedEvent.exactOptional(),
    ended: datedEvent.exactOptional(),
    reason: z.string(),
    facts: z.array(factReference),
  }),
  'Where an instrument is in its life on a day.',
)

const events = z.array(event).describe('The events between that bear on it.')

export const toldChange: z.ZodType<ToldChange> = wider<ToldChange>()(
  'ToldChange',
  z.strictObject({
    kind: z.enum(['membership', 'instrument', 'standing']),
    member: memberCode.optional(),
    instrument: instrumentCode.optional(),
    before: z.union([membership, instrumentState, bareStanding]),
    after: z.union([membership, instrumentState, bareStanding]),
    events,
    links,
  }),
  'What differs between two days: before, after, and the events between.',
)
