import { getInstrument, getMember, parseInstrument, parseMember } from 'ilo-data'
import type { HeldRatification } from 'ilo-data'
import { date, word } from '../grammar/field.ts'
import type { Field } from '../grammar/field.ts'
import { categories, instrumentKinds, oneOf, ratificationStates, regions } from '../vocabulary.ts'
import { registeredIn } from './row.ts'

type Row = HeldRatification

export const byMember: Readonly<Record<string, Field<Row>>> = {
  member: word(
    'a Member: a code or a name without commas, such as BGR',
    parseMember,
    (row: Row) => row.member,
  ),
  region: word(...oneOf('a region', regions), (row: Row) => getMember(row.member).region),
}

export const byInstrument: Readonly<Record<string, Field<Row>>> = {
  instrument: word('an instrument, such as C087', parseInstrument, (row: Row) => row.instrument),
  kind: word(
    ...oneOf('a kind of instrument', instrumentKinds),
    (row: Row) => getInstrument(row.instrument).kind,
  ),
  category: word(...oneOf('a category', categories), (row: Row) => getInstrument(row.instrument).category),
}

/** What all lists of ratifications can be asked for. */
export const byDates: Readonly<Record<string, Field<Row>>> = {
  registered: date(registeredIn),
  inForce: date((row: Row) => row.inForce),
  endedOn: date((row: Row) => row.endedOn, { absent: 'none' }),
  state: word(...oneOf('a state', ratificationStates), (row: Row) => row.state),
  denouncedBy: word(
    'the Convention whose ratification ended it, such as C138',
    parseInstrument,
    (row: Row) => row.denouncedBy,
    { absent: 'none' },
  ),
}
