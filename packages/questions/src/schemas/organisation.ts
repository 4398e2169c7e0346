import type {
  Contact,
  DirectorGeneralOn,
  DirectorGeneralRecord,
  GoverningBodySeatOfBulgaria,
  RunningOn,
} from 'ilo-data'
import * as schema from 'ilo-data/schema'
import * as z from 'zod'
import type { SessionAnswer, ToldSession } from '../conference/sessions.ts'
import type { GoverningBodyAnswer } from '../organisation/governing-body.ts'
import type {
  Current,
  HeldConcept,
  Ran,
  StatedAmendment,
  ToldDirectorGeneral,
} from '../organisation/lists.ts'
import type { OfficeAnswer, ToldOffice } from '../organisation/offices.ts'
import type { Organ, SupervisionProcedure } from 'ilo-data'
import { amendmentStates, currents, endedKinds, runnings } from '../vocabulary.ts'
import { citation, day, days, decision, instrumentCode, links, memberCode, text, whole } from './common.ts'
import { exact, fieldsOf, oneOf, without } from './exact.ts'
import { instrumentSummary } from './instruments.ts'

const { id, partialDate } = schema

const current = oneOf(currents)

export const organ: z.ZodType<Current<Organ>> = exact<Current<Organ>>()(
  'ToldOrgan',
  z.strictObject({ ...fieldsOf(schema.organ), current }),
)

export const procedure: z.ZodType<Current<SupervisionProcedure>> = exact<Current<SupervisionProcedure>>()(
  'ToldProcedure',
  z.strictObject({ ...fieldsOf(schema.supervisionProcedure), current }),
)

export const programme: z.ZodType<Ran> = exact<Ran>()(
  'ToldProgramme',
  z.strictObject({ ...fieldsOf(schema.programme), running: oneOf(runnings) }),
)

export const concept: z.ZodType<HeldConcept> = exact<HeldConcept>()(
  'ToldConcept',
  z.strictObject({ ...fieldsOf(schema.concept), current: z.enum([...currents, 'undated']) }),
)

export const amendment: z.ZodType<StatedAmendment> = exact<StatedAmendment>()(
  'ToldAmendment',
  z.strictObject({ ...fieldsOf(schema.constitutionAmendment), state: oneOf(amendmentStates) }),
)

const head: z.ZodType<DirectorGeneralRecord> = exact<DirectorGeneralRecord>()(
  'DirectorGeneralRecord',
  z.strictObject({
    ...fieldsOf(schema.directorGeneral),
    term: z.strictObject({ first: days, last: days.exactOptional() }),
  }),
)

export const directorGeneral: z.ZodType<ToldDirectorGeneral> = exact<ToldDirectorGeneral>()(
  'ToldDirectorGeneral',
  z.strictObject({ ...fieldsOf(head), links }),
)

export const directorGeneralOn: z.ZodType<DirectorGeneralOn> = exact<DirectorGeneralOn>()(
  'DirectorGeneralOn',
  z.strictObject({
    on: day,
    state: z.enum(['held', 'vacant', 'undecided', 'none']),
    holder: head.exactOptional(),
    candidates: z.array(head),
  }),
  'Who headed the Office on a day.',
)

export const contact: z.ZodType<Contact> = exact<Contact>()(
  'Contact',
  z.strictObject({
    office: z.string(),
    asOf: partialDate,
    historical: z.boolean(),
    parts: z.strictObject({
      city: z.string().exactOptional(),
      country: z.string().exactOptional(),
      fax: z.string().exactOptional(),
      phone: z.string().exactOptional(),
      postcode: z.string().exactOptional(),
      street: z.string().exactOptional(),
    }),
  }),
)

export const office: z.ZodType<ToldOffice> = exact<ToldOffice>()(
  'ToldOffice',
  z.strictObject({
    ...fieldsOf(schema.office),
    coverageKnown: z.boolean().describe('Whether it is held which Members it serves.'),
    covers: z.array(memberCode),
    open: decision,
    links,
  }),
)

export const officeAnswer: z.ZodType<OfficeAnswer> = exact<OfficeAnswer>()(
  'OfficeAnswer',
  z.strictObject({
    ...without(fieldsOf(office), 'covers', 'links'),
    covers: z.array(z.strictObject({ member: memberCode, name: text, links, ...citation })),
    contact: z.strictObject({ ...fieldsOf(contact), ...citation }).exactOptional(),
    ...citation,
  }),
)

export const session: z.ZodType<ToldSession> = exact<ToldSession>()(
  'ToldSession',
  z.strictObject({
    ...fieldsOf(schema.conferenceSession),
    adopted: z.array(instrumentCode),
    ended: z.array(
      z.strictObject({
        instrument: instrumentCode,
        how: oneOf(endedKinds),
        endedOn: partialDate.exactOptional(),
      }),
    ),
    declarations: z.array(id),
    amendments: z.array(id),
    links,
  }),
)

export const sessionAnswer: z.ZodType<SessionAnswer> = exact<SessionAnswer>()(
  'SessionAnswer',
  z.strictObject({
    ...without(fieldsOf(session), 'links'),
    adopted: z.array(instrumentSummary),
    ...citation,
  }),
)

type Composition = GoverningBodyAnswer['composition']['candidates'][number]

const seats = z.strictObject({ total: whole, governments: whole, employers: whole, workers: whole })

const composition: z.ZodType<Composition> = exact<Composition>()(
  'Composition',
  z.strictObject({
    id: z.string(),
    from: partialDate.exactOptional(),
    to: partialDate.exactOptional(),
    basis: z.string(),
    inForce: z.boolean(),
    titular: seats,
    deputy: seats.exactOptional(),
    chiefIndustrialSeats: whole,
    note: z.string().exactOptional(),
  }),
)

const seat = schema.governingBodySeatOfBulgaria

const seatsOfBulgaria = exact<RunningOn<GoverningBodySeatOfBulgaria>>()(
  'SeatsOfBulgaria',
  z.strictObject({ on: day, certain: z.array(seat), lastKnown: z.array(seat), undecided: z.array(seat) }),
)

const states = schema.chiefIndustrialStates

const statesOn = exact<GoverningBodyAnswer['statesOfChiefIndustrialImportance']>()(
  'ChiefIndustrialStates',
  z.strictObject({
    on: day,
    certainty: z.enum(['last-known', 'undecided', 'not-held', 'none']),
    states: z.array(memberCode).exactOptional(),
    notMembers: z.array(memberCode),
    candidates: z.array(states),
    before: states.exactOptional(),
    after: states.exactOptional(),
  }),
)

const chair = schema.governingBodyChair

export const governingBody: z.ZodType<GoverningBodyAnswer> = exact<GoverningBodyAnswer>()(
  'GoverningBodyAnswer',
  z.strictObject({
    composition: z.strictObject({
      on: day,
      state: z.enum(['decided', 'undecided', 'none']),
      composition: composition.exactOptional(),
      candidates: z.array(composition),
    }),
    chair: z.strictObject({
      on: day,
      state: z.enum(['held', 'undecided', 'not-held']),
      chair: chair.exactOptional(),
      candidates: z.array(chair),
    }),
    statesOfChiefIndustrialImportance: statesOn,
    seatsOfBulgaria,
    compositions: z.array(z.strictObject({ ...fieldsOf(composition), ...citation })),
    chairs: z.array(z.strictObject({ ...fieldsOf(chair), ...citation })),
    sessions: z.array(z.strictObject({ ...fieldsOf(schema.governingBodySession), ...citation })),
    chiefIndustrialLists: z.array(z.strictObject({ ...fieldsOf(states), ...citation })),
    seatsHeldByBulgaria: z.array(z.strictObject({ ...fieldsOf(seat), ...citation })),
  }),
)
