import { concepts } from '../generated/tables/concepts.ts'
import { constitutionAmendments } from '../generated/tables/constitution-amendments.ts'
import { declarations } from '../generated/tables/declarations.ts'
import { members } from '../generated/tables/members.ts'
import { officeContacts } from '../generated/tables/office-contacts.ts'
import { offices } from '../generated/tables/offices.ts'
import { organs } from '../generated/tables/organs.ts'
import { programmes } from '../generated/tables/programmes.ts'
import { supervision } from '../generated/tables/supervision.ts'
import type { OfficeKind } from '../generated/types.ts'
import { groupBy } from '../packed/group.ts'
import { code, english, field, year } from './entry.ts'
import type { Entry } from './entry.ts'

const words = (id: string): string => id.replaceAll('-', ' ')

const organEntries = (): Entry[] =>
  organs().map(({ id, names, city, note }) => ({
    reference: { kind: 'organ', id },
    prior: 0.94,
    fields: [
      ...code(id),
      ...field('name', names.en),
      ...field('city', city, 0.7),
      ...field('note', note, 0.4),
    ],
    label: english(names.en),
  }))

/** `Moscow office, Russian Federation: decent work team and country office`, as people speak of it. */
function placeOf(kind: OfficeKind, city: string, country: string | undefined): string {
  const where = country === undefined ? '' : `, ${country}`
  return `${city} ${kind === 'seat' ? 'seat' : 'office'}${where}: ${words(kind)}`
}

function officeEntries(): Entry[] {
  const contacts = groupBy(officeContacts(), (contact) => contact.office)
  const countries = new Map<string, string>(members().map(({ id, names }) => [id, names.en]))
  return offices().map(({ id, kind, names, city, country, note }) => ({
    reference: { kind: 'office', id },
    prior: kind === 'country-or-liaison-office' ? 0.88 : 0.9,
    fields: [
      ...code(id),
      ...field('name', names.en),
      ...field('city', city, 0.95),
      ...field('place', placeOf(kind, city, countries.get(country ?? '')), 0.9),
      ...field('note', note, 0.4),
      ...(contacts.get(id) ?? []).flatMap(({ value }) => field('contact', value, 0.8)),
    ],
    label: english(names.en),
  }))
}

const programmeEntries = (): Entry[] =>
  programmes().map(({ id, names, from, note }) => ({
    reference: { kind: 'programme', id },
    prior: 0.94,
    fields: [...code(id), ...field('name', names.en), ...year(from), ...field('note', note, 0.4)],
    label: english(names.en),
  }))

const conceptEntries = (): Entry[] =>
  concepts().map(({ id, kind, names }) => ({
    reference: { kind: 'concept', id },
    prior: kind === 'fundamental-principle' || kind === 'strategic-objective' ? 0.9 : 0.84,
    fields: [...code(id), ...field('name', names.en), ...field('kind', words(kind), 0.7)],
    label: english(names.en),
  }))

const procedureEntries = (): Entry[] =>
  supervision().map(({ id, kind, names, note }) => ({
    reference: { kind: 'procedure', id },
    prior: 0.94,
    fields: [
      ...code(id),
      ...field('name', names.en),
      ...field('kind', `supervision ${kind}`, 0.5),
      ...field('note', note, 0.4),
    ],
    label: english(names.en),
  }))

const declarationEntries = (): Entry[] =>
  declarations().map(({ id, kind, names, adopted, place, note }) => ({
    reference: { kind: 'declaration', id },
    prior: 0.94,
    fields: [
      ...code(id),
      ...field('name', names.en),
      ...field('kind', kind, 0.7),
      ...year(adopted),
      ...field('place', place, 0.6),
      ...field('note', note, 0.4),
    ],
    label: english(names.en),
  }))

const amendmentEntries = (): Entry[] =>
  constitutionAmendments().map(({ id, names, adopted, place, subject, note }) => ({
    reference: { kind: 'amendment', id },
    prior: 0.92,
    fields: [
      ...code(id),
      ...field('name', names.en),
      ...field('kind', 'amendment of the Constitution', 0.8),
      ...field('subject', words(subject), 0.6),
      ...year(adopted),
      ...field('place', place, 0.6),
      ...field('note', note, 0.4),
    ],
    label: english(names.en),
  }))

/** What the ILO is made of and does, by name, place and kind. */
export const organisationEntries = (): Entry[] => [
  ...organEntries(),
  ...procedureEntries(),
  ...declarationEntries(),
  ...programmeEntries(),
  ...conceptEntries(),
  ...amendmentEntries(),
  ...officeEntries(),
]
