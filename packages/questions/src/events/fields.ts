import { eventKinds, parseInstrument, parseMember, parseSession, provenanceOf } from 'ilo-data'
import type { IloEvent, Provenance } from 'ilo-data'
import { instrumentAt, memberAt } from '../addresses.ts'
import { date, ordering, word } from '../grammar/field.ts'
import type { Field } from '../grammar/field.ts'
import type { Links } from '../envelope.ts'
import { oneOf } from '../vocabulary.ts'

type Fields = Readonly<Record<string, Field<IloEvent>>>

export const byMember: Fields = {
  member: word('a Member, such as BGR', parseMember, (row: IloEvent) => row.member, { absent: 'none' }),
}

export const byInstrument: Fields = {
  instrument: word('an instrument, such as C087', parseInstrument, (row: IloEvent) => row.instrument, {
    absent: 'none',
  }),
}

export const byKind: Fields = {
  kind: word(...oneOf('a kind of event', eventKinds), (row: IloEvent) => row.kind),
  session: word('a session of the Conference, such as 31', parseSession, (row: IloEvent) => row.session, {
    absent: 'none',
  }),
  date: date(({ from, to }: IloEvent) => ({ from, to })),
  id: ordering((row: IloEvent) => row.id),
}

export const eventColumns = [
  'id',
  'kind',
  'date',
  'from',
  'to',
  'basis',
  'until',
  'member',
  'countedUnder',
  'instrument',
  'session',
  'text',
  'fact',
  'certain',
  'links',
] as const

/** An event, and what it leads to. */
export type ToldEvent = IloEvent & { readonly links: Links }

export const tellEvent = (event: IloEvent): ToldEvent => ({
  ...event,
  links: {
    ...(event.member === undefined ? {} : { member: memberAt(event.member) }),
    ...(event.instrument === undefined ? {} : { instrument: instrumentAt(event.instrument) }),
  },
})

export function provenanceOfEvent({ fact }: IloEvent): readonly Provenance[] {
  const found = provenanceOf(fact.table, fact.key, fact.field)
  return found === undefined ? [] : [found]
}
