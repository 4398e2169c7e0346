import * as z from 'zod'
import { codes, count, id, memberCode, note, partialDate, sessionId, text, words } from './scalars.ts'
import { englishName } from './languages.ts'
import type {
  Concept,
  ConceptKind,
  ConstitutionAmendment,
  ContactKind,
  Declaration,
  DirectorGeneral,
  Office,
  OfficeContact,
  OfficeCoverage,
  Organ,
  Programme,
  ReportingCycle,
  SupervisionProcedure,
} from '../generated/types.ts'

export const directorGeneral: z.ZodType<DirectorGeneral> = z
  .strictObject({
    order: count.describe('First, second, … head of the Office.'),
    name: text,
    country: memberCode,
    titles: words.describe('Titles held, in order.'),
    from: partialDate,
    to: partialDate.exactOptional().describe('Last day in office; absent for the present one.'),
    note: note.exactOptional(),
  })
  .describe('A head of the International Labour Office.')
  .meta({ id: 'DirectorGeneral' })

export const organ: z.ZodType<Organ> = z
  .strictObject({
    id,
    kind: z.enum(['organ', 'institution']),
    names: englishName,
    city: text,
    country: memberCode,
    since: partialDate.exactOptional(),
    until: partialDate.exactOptional(),
    parent: id.exactOptional(),
    note: note.exactOptional(),
  })
  .describe('An organ or an institution of the ILO.')
  .meta({ id: 'Organ' })

export const office: z.ZodType<Office> = z
  .strictObject({
    id,
    kind: z
      .enum([
        'seat',
        'regional-office',
        'decent-work-team',
        'decent-work-team-and-country-office',
        'country-or-liaison-office',
      ])
      .meta({ id: 'OfficeKind' }),
    names: englishName,
    city: text,
    country: memberCode.exactOptional(),
    since: partialDate.exactOptional(),
    until: partialDate.exactOptional(),
    parent: id.exactOptional(),
    note: note.exactOptional(),
  })
  .describe('A seat, a regional office, a decent work team or a country office.')
  .meta({ id: 'Office' })

export const officeCoverage: z.ZodType<OfficeCoverage> = z
  .strictObject({ office: id, member: memberCode, note: note.exactOptional() })
  .describe('A Member served by an office.')
  .meta({ id: 'OfficeCoverage' })

export const contactKind: z.ZodType<ContactKind> = z
  .enum(['city', 'country', 'fax', 'phone', 'postcode', 'street'])
  .meta({ id: 'ContactKind' })

export const officeContact: z.ZodType<OfficeContact> = z
  .strictObject({
    office: id,
    asOf: partialDate,
    kind: contactKind,
    value: text,
    note: note.exactOptional(),
  })
  .describe('A part of the address of an office at a time.')
  .meta({ id: 'OfficeContact' })

export const constitutionAmendment: z.ZodType<ConstitutionAmendment> = z
  .strictObject({
    id,
    names: englishName,
    adopted: partialDate,
    session: sessionId.exactOptional(),
    place: text.exactOptional(),
    inForce: partialDate.exactOptional(),
    inForceState: z.enum(['in-force', 'not-in-force']),
    subject: id,
    note: note.exactOptional(),
  })
  .describe('The Constitution or an amendment of it.')
  .meta({ id: 'ConstitutionAmendment' })

export const declaration: z.ZodType<Declaration> = z
  .strictObject({
    id,
    kind: z.enum(['declaration', 'resolution']),
    names: englishName,
    adopted: partialDate,
    body: z.enum(['conference', 'governing-body']),
    session: z.string().regex(/^\d+$/).exactOptional().describe('Number of the session of that body.'),
    place: text.exactOptional(),
    amended: codes(partialDate).exactOptional(),
    note: note.exactOptional(),
  })
  .describe('A declaration or main resolution.')
  .meta({ id: 'Declaration' })

export const programme: z.ZodType<Programme> = z
  .strictObject({
    id,
    names: englishName,
    from: partialDate.exactOptional(),
    to: partialDate.exactOptional(),
    note: note.exactOptional(),
  })
  .describe('A programme or a campaign.')
  .meta({ id: 'Programme' })

export const conceptKind: z.ZodType<ConceptKind> = z
  .enum([
    'strategic-objective',
    'fundamental-principle',
    'means-of-action',
    'technical-field',
    'bulgaria-cooperation-area',
    'moscow-priority',
  ])
  .meta({ id: 'ConceptKind' })

export const concept: z.ZodType<Concept> = z
  .strictObject({
    id,
    kind: conceptKind,
    order: count,
    names: englishName,
    validFrom: partialDate.exactOptional(),
    validTo: partialDate.exactOptional(),
    note: note.exactOptional(),
  })
  .describe(
    'A strategic objective, fundamental principle, means of action, technical field or area of cooperation.',
  )
  .meta({ id: 'Concept' })

export const supervisionProcedure: z.ZodType<SupervisionProcedure> = z
  .strictObject({
    id,
    kind: z.enum(['procedure', 'body']),
    names: englishName,
    articles: codes(z.int()).exactOptional().describe('Articles of the Constitution.'),
    created: partialDate.exactOptional(),
    members: count.exactOptional().describe('Number of members of a body.'),
    parent: id.exactOptional(),
    note: note.exactOptional(),
  })
  .describe('A procedure or a body of supervision.')
  .meta({ id: 'SupervisionProcedure' })

export const reportingCycle: z.ZodType<ReportingCycle> = z
  .strictObject({
    id,
    kind: z.enum(['cycle', 'due-day', 'first-report']),
    validFrom: partialDate.exactOptional(),
    validTo: partialDate.exactOptional(),
    category: z.enum([
      'all',
      'other',
      'fundamental-governance',
      'priority',
      'fundamental-priority',
      'technical',
    ]),
    intervalYears: count.exactOptional(),
    groups: words.exactOptional().describe('Alphabetical groups of Members, in the order of their years.'),
    note: note.exactOptional(),
  })
  .describe('An interval of the reports under article 22.')
  .meta({ id: 'ReportingCycle' })
