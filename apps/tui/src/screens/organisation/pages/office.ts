import { addressAt, ask, office, paths } from '@ilo/questions'
import type { OfficeAnswer } from '@ilo/questions'
import { listOffices } from 'ilo-data'
import type { ContactKind } from 'ilo-data'
import { parametersOf } from '../../../answers/setting.ts'
import type { Setting } from '../../../answers/setting.ts'
import { runningSpan } from '../../../listings/of-organisation.ts'
import { calledIn, capital } from '../../../listings/parts.ts'
import type { Block } from '../../../pages/blocks.ts'
import { citation } from '../../../pages/citation.ts'
import { citedField, field, textIn } from '../../../pages/fields.ts'
import { ofMember } from '../../../pages/subject.ts'
import { span } from '../../../text/line.ts'
import { colon } from '../../../words/common.ts'
import { recordTerms } from '../../../words/record.ts'
import { terms } from '../../../words/terms.ts'
import { linkField, listed, memberField, muted, namedRows, recordBlocks } from '../blocks.ts'
import type { RecordPage } from '../blocks.ts'
import { organisationWords } from '../words.ts'

const contactOrder: readonly ContactKind[] = ['street', 'postcode', 'city', 'country', 'phone', 'fax']

function contactBlocks({ contact }: OfficeAnswer, { language }: Setting): Block[] {
  if (contact === undefined) return []
  const words = organisationWords(language)
  const { contactKind } = terms(language)
  const [first] = contact.provenance
  return [
    { kind: 'heading', text: words.contact(contact.asOf) },
    ...contactOrder.flatMap((kind): Block[] => {
      const value = contact.parts[kind]
      return value === undefined
        ? []
        : [
            field(capital(contactKind[kind]), [
              span(value),
              ...(first === undefined ? [] : citation(first, language)),
            ]),
          ]
    }),
    ...(contact.historical ? [muted(words.pastContact)] : []),
  ]
}

function coversBlocks({ covers, coverageKnown }: OfficeAnswer, { language }: Setting): Block[] {
  const words = organisationWords(language)
  if (!coverageKnown) return [field(words.serves, [span(words.servesNotHeld, 'muted')])]
  return [
    ...listed(
      words.total(words.serves, covers.length),
      covers.map(({ member, name }) => ({
        cells: [span(member, 'key'), span(textIn(name, language))],
        leadsTo: ofMember(member),
      })),
    ),
  ]
}

function blocksOf(id: string, setting: Setting): Block[] {
  const { on, language } = setting
  const { data } = ask(office, { office: id }, parametersOf(setting))
  const words = organisationWords(language)
  const { provenance } = data
  const cited = (label: string, value: string | undefined, name: string): Block[] =>
    citedField(label, value, provenance, name, language)
  const parent = listOffices().find((each) => each.id === data.parent)
  const children = listOffices()
    .filter((each) => each.parent === id)
    .map(({ id: own, names, city }) => ({ names, hint: city, subject: { kind: 'office', id: own } as const }))
  return recordBlocks(
    {
      title: data.names.en,
      isEnglish: true,
      fields: [
        ...cited(words.kind, terms(language).officeKind[data.kind], 'kind'),
        field(words.openOn(on), [runningSpan(data.open, setting)]),
        ...cited(words.city, data.city, 'city'),
        ...memberField(words.country, data.country, provenance, 'country', setting),
        ...cited(words.since, data.since, 'since'),
        ...cited(words.until, data.until, 'until'),
        ...(parent === undefined
          ? []
          : [
              linkField(words.partOf, [span(calledIn(parent.names, language))], {
                kind: 'office',
                id: parent.id,
              }),
            ]),
      ],
      note: data.note,
      more: [
        ...coversBlocks(data, setting),
        ...contactBlocks(data, setting),
        ...listed(words.belowIt, namedRows(children, setting)),
      ],
      provenance: [
        ...provenance,
        ...data.covers.flatMap((row) => row.provenance),
        ...(data.contact?.provenance ?? []),
      ],
    },
    setting,
  )
}

/** An office: where it is, which Members it serves, and how to reach it. */
export const officePage = (id: string): RecordPage => ({
  name: ({ language }) => {
    const found = listOffices().find((each) => each.id === id)
    return found === undefined
      ? id
      : `${capital(recordTerms(language).recordKind.office)}${colon(language)}${found.city}`
  },
  address: (setting) => addressAt(paths.office, { office: id }, parametersOf(setting)),
  blocks: (setting) => blocksOf(id, setting),
})
