import { fileNameOf, parseClaim, parseInstrument, parseMember, parseSession } from 'ilo-data'
import type { Parsed, TableName } from 'ilo-data'
import { addressAt } from '../address.ts'
import { paths } from '../addresses.ts'
import { parseSource } from '../ids.ts'
import { keyOfTable } from './columns.ts'

type Place = { readonly path: string; readonly id: string; readonly parse: (text: string) => Parsed<string> }

const member: Place = { path: paths.member, id: 'member', parse: parseMember }
const instrument: Place = { path: paths.instrument, id: 'instrument', parse: parseInstrument }

/** The addresses of records that tell the rows of a table, by the first part of its key. */
const places: Partial<Record<TableName, Place>> = {
  members: member,
  membershipPeriods: member,
  instruments: instrument,
  instrumentTitles: instrument,
  instrumentRelations: instrument,
  conferenceSessions: { path: paths.session, id: 'session', parse: parseSession },
  claims: { path: paths.claim, id: 'claim', parse: parseClaim },
  sources: { path: paths.source, id: 'source', parse: parseSource },
}

/** Where a row of a table is told: at the address of its record, or in its table. */
export function recordAt(table: TableName, key: string): string {
  const [first = '', second = ''] = key.split('|')
  if (table === 'ratifications') return addressAt(paths.standing, {}, { member: first, instrument: second })
  const place = places[table]
  if (place?.parse(first).ok === true) return addressAt(place.path, { [place.id]: first })
  const [name] = keyOfTable(table)
  return addressAt(paths.table, { name: fileNameOf(table) }, name === undefined ? {} : { [name]: first })
}
