import * as z from 'zod'
import { codes, count, id, memberCode, note, partialDate, sessionId, text, words } from './scalars.ts'
import type {
  ConferenceSession,
  GoverningBodyChair,
  GoverningBodyComposition,
  GoverningBodySeatOfBulgaria,
  GoverningBodySession,
  SeatCapacity,
  StatesOfChiefIndustrialImportance,
} from '../generated/types.ts'

export const conferenceSession: z.ZodType<ConferenceSession> = z
  .strictObject({
    id: sessionId.describe('Number of the session, or 1941-special.'),
    year: count,
    type: z.enum(['ordinary', 'maritime', 'special']).meta({ id: 'SessionType' }),
    opened: partialDate,
    closed: partialDate.exactOptional(),
    places: words.describe('Cities in which it sat, or online.'),
    president: text.exactOptional(),
    presidentCountry: memberCode.exactOptional(),
    note: note.exactOptional(),
  })
  .describe('A session of the International Labour Conference.')
  .meta({ id: 'ConferenceSession' })

const group = z.enum(['governments', 'employers', 'workers']).meta({ id: 'Group' })

export const governingBodyComposition: z.ZodType<GoverningBodyComposition> = z
  .strictObject({
    id,
    from: partialDate.exactOptional(),
    to: partialDate.exactOptional(),
    titular: count.describe('Titular seats in all.'),
    governments: count,
    employers: count,
    workers: count,
    deputy: count.exactOptional().describe('Deputy seats in all, where held.'),
    deputyGovernments: count.exactOptional(),
    deputyEmployers: count.exactOptional(),
    deputyWorkers: count.exactOptional(),
    chiefIndustrialSeats: count.describe('Government seats of the States of chief industrial importance.'),
    basis: id.describe('The Constitution or the amendment that set it.'),
    inForce: z.boolean().describe('False for the composition of 1986, which never took effect.'),
    note: note.exactOptional(),
  })
  .describe('Size and groups of the Governing Body in a time.')
  .meta({ id: 'GoverningBodyComposition' })

export const governingBodySession: z.ZodType<GoverningBodySession> = z
  .strictObject({
    id,
    number: count.exactOptional(),
    opened: partialDate,
    closed: partialDate.exactOptional(),
    place: text.exactOptional(),
    note: note.exactOptional(),
  })
  .describe('A session of the Governing Body.')
  .meta({ id: 'GoverningBodySession' })

export const governingBodyChair: z.ZodType<GoverningBodyChair> = z
  .strictObject({
    id,
    from: partialDate,
    to: partialDate.exactOptional(),
    name: text,
    country: memberCode.exactOptional(),
    group,
    note: note.exactOptional(),
  })
  .describe('A chairperson of the Governing Body.')
  .meta({ id: 'GoverningBodyChair' })

export const chiefIndustrialStates: z.ZodType<StatesOfChiefIndustrialImportance> = z
  .strictObject({
    asOf: partialDate,
    seats: count,
    states: codes(memberCode).exactOptional(),
    note: note.exactOptional(),
  })
  .describe('The States of chief industrial importance at a time, as far as lists were found.')
  .meta({ id: 'StatesOfChiefIndustrialImportance' })

export const seatCapacity: z.ZodType<SeatCapacity> = z
  .enum(['titular', 'deputy'])
  .meta({ id: 'SeatCapacity' })

export const governingBodySeatOfBulgaria: z.ZodType<GoverningBodySeatOfBulgaria> = z
  .strictObject({
    from: partialDate,
    to: partialDate.exactOptional(),
    group,
    capacity: seatCapacity.exactOptional(),
    person: text.exactOptional(),
    note: note.exactOptional(),
  })
  .describe('A seat that Bulgaria held in the Governing Body.')
  .meta({ id: 'GoverningBodySeatOfBulgaria' })
