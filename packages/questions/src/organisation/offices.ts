import {
  contactOf,
  getMember,
  getOffice,
  listOffices,
  nameIn,
  officeOpenOn,
  parseMember,
  provenance,
} from 'ilo-data'
import type { Decision, MemberCode, OfficeRecord, Provenance, Text } from 'ilo-data'
import { memberAt, paths } from '../addresses.ts'
import { addressAt } from '../address.ts'
import type { Links } from '../envelope.ts'
import { date, flag, ordering, word } from '../grammar/field.ts'
import { list } from '../grammar/list.ts'
import type { List } from '../grammar/list.ts'
import type { Route } from '../route.ts'
import { parseIdOf } from '../ids.ts'
import { summaryOf } from '../members/summary.ts'
import { cited, sourcesOf } from '../provenance.ts'
import type { Cited } from '../provenance.ts'
import { question } from '../question.ts'
import { currents, officeKinds, oneOf } from '../vocabulary.ts'

type Row = OfficeRecord & { readonly open: Decision }

/** An office with whether it was open on the day, and what it leads to. */
export type ToldOffice = Row & { readonly links: Links }

type Covered = Cited<{ readonly member: MemberCode; readonly name: Text }> & { readonly links: Links }

/** An office whole: the Members that it serves, how to reach it, and where each value was read. */
export type OfficeAnswer = Omit<Cited<Row>, 'covers'> & {
  readonly covers: readonly Covered[]
  readonly contact?: NonNullable<ReturnType<typeof contactOf>> & {
    readonly provenance: readonly Provenance[]
  }
}

const parseOffice = parseIdOf(() => listOffices().map(({ id }) => id), 'the id of an office')

const linksOf = ({ id, country, parent }: OfficeRecord): Links => ({
  self: addressAt(paths.office, { office: id }),
  ...(country === undefined ? {} : { country: memberAt(country) }),
  ...(parent === undefined ? {} : { parent: addressAt(paths.office, { office: parent }) }),
})

const notDated = 'Which Members an office serves is that of the date of the record.'

export const offices: List<ToldOffice> = list({
  name: 'offices',
  path: paths.offices,
  summary:
    'The offices of the ILO and the Members that each serves; `open` tells whether it was open on the day',
  example: '/v1/offices?covers=BGR',
  ids: {},
  parameters: {},
  rows: ({ on }): Row[] => listOffices().map((row) => ({ ...row, open: officeOpenOn(row.id, on) })),
  naming: { table: 'offices', key: ['id'] },
  key: ({ id }) => id,
  texts: ({ id, names, city }) => [id, names.en, city],
  fields: {
    kind: word(...oneOf('a kind of office', officeKinds), (row: Row) => row.kind),
    open: word(...oneOf('an answer', currents), (row: Row) => row.open),
    country: word('a Member, such as CHE', parseMember, (row: Row) => row.country),
    covers: word('a Member that it serves, such as BGR', parseMember, (row: Row) =>
      row.coverageKnown ? row.covers : undefined,
    ),
    coverageKnown: flag((row: Row) => row.coverageKnown),
    parent: word('the id of the office above', parseOffice, (row: Row) => row.parent, { absent: 'none' }),
    since: date((row: Row) => row.since),
    until: date((row: Row) => row.until, { absent: 'none' }),
    city: ordering((row: Row) => row.city),
  },
  columns: [
    'id',
    'kind',
    'names',
    'city',
    'country',
    'since',
    'until',
    'parent',
    'note',
    'coverageKnown',
    'covers',
    'open',
    'links',
  ],
  tell: (row) => ({ ...row, links: linksOf(row) }),
  provenance: ({ id }) => provenance('offices', id),
  related: {
    contact: ({ id }) => contactOf(id),
    country: ({ country }, { on, lang }) =>
      country === undefined ? undefined : summaryOf(getMember(country), on, lang),
  },
  meta: () => ({ notes: [notDated] }),
})

export const office: Route<OfficeAnswer> = question({
  name: 'office',
  path: paths.office,
  summary: 'An office: the Members that it serves, how to reach it, and the sources',
  example: '/v1/offices/dwt-co-moscow',
  ids: { office: parseOffice },
  presentation: { naming: { table: 'offices', key: ['id'] } },
  parameters: {},
  answer({ office: id, on, lang }) {
    const record = getOffice(id)
    const contact = contactOf(id)
    const covers = record.covers.map((member) => ({
      ...cited({ member, name: nameIn(getMember(member).names, lang) }, 'officeCoverage', `${id}|${member}`),
      links: { member: memberAt(member) },
    }))
    const contacts =
      contact === undefined
        ? []
        : Object.keys(contact.parts).flatMap((kind) =>
            provenance('officeContacts', `${id}|${contact.asOf}|${kind}`),
          )
    const data: OfficeAnswer = {
      ...cited({ ...record, open: officeOpenOn(id, on) }, 'offices', id),
      covers,
      ...(contact === undefined ? {} : { contact: { ...contact, provenance: contacts } }),
    }
    const citations = [...data.provenance, ...covers.flatMap((row) => row.provenance), ...contacts]
    const { self: _, ...links } = linksOf(record)
    return { data, meta: { notes: [notDated], sources: sourcesOf(citations) }, links }
  },
})
