import { amendments, ask, declarations, paths } from '@ilo/questions'
import { listCompositions, listGoverningBodySessions, provenance } from 'ilo-data'
import type { Declaration } from 'ilo-data'
import { parametersOf } from '../../../answers/setting.ts'
import type { Setting } from '../../../answers/setting.ts'
import type { Block } from '../../../pages/blocks.ts'
import { citationOf, markOf } from '../../../pages/citation.ts'
import { citedField, field } from '../../../pages/fields.ts'
import { span } from '../../../text/line.ts'
import { terms } from '../../../words/terms.ts'
import { linkField, listedAddress, recordBlocks, toldOn } from '../blocks.ts'
import type { RecordPage } from '../blocks.ts'
import { organisationWords } from '../words.ts'
import { sessionField } from './conference.ts'

function bodySessionField({ body, session }: Declaration, setting: Setting): Block[] {
  if (body === 'conference' || session === undefined) return sessionField(session, setting)
  const held = listGoverningBodySessions().find(({ number }) => String(number) === session)
  const label = organisationWords(setting.language).atSession
  return held === undefined
    ? [field(label, [span(session)])]
    : [linkField(label, [span(session)], { kind: 'governing-body-session', id: held.id })]
}

function declarationBlocks(id: string, setting: Setting): Block[] {
  const { language } = setting
  const told = toldOn(
    (at) => ask(declarations.whole, {}, parametersOf(at)).data,
    (row) => row.id === id,
    setting,
  )
  if (told === undefined) return []
  const { row, isYet } = told
  const words = organisationWords(language)
  const read = provenance('declarations', id)
  const cited = (label: string, value: string | undefined, name: string): Block[] =>
    citedField(label, value, read, name, language)
  return recordBlocks(
    {
      title: row.names.en,
      isEnglish: true,
      isYet,
      fields: [
        ...cited(words.kind, terms(language).declarationKind[row.kind], 'kind'),
        ...cited(words.adopted, row.adopted, 'adopted'),
        ...cited(words.adoptedBy, terms(language).declarationBody[row.body], 'body'),
        ...bodySessionField(row, setting),
        ...cited(words.place, row.place, 'place'),
        ...cited(words.amended, row.amended?.join(', '), 'amended'),
      ],
      note: row.note,
      provenance: read,
    },
    setting,
  )
}

/** A declaration or a main resolution: when it was adopted and by whom, and when it was amended. */
export const declarationPage = (id: string): RecordPage => ({
  name: () => id,
  address: (setting) => listedAddress(paths.declarations, id, setting),
  blocks: (setting) => declarationBlocks(id, setting),
})

function amendmentBlocks(id: string, setting: Setting): Block[] {
  const { on, language } = setting
  const row = ask(amendments.whole, {}, parametersOf(setting)).data.find((each) => each.id === id)
  if (row === undefined) return []
  const words = organisationWords(language)
  const { amendmentState } = terms(language)
  const read = provenance('constitutionAmendments', id)
  const cited = (label: string, value: string | undefined, name: string): Block[] =>
    citedField(label, value, read, name, language)
  const set = listCompositions().filter(({ basis }) => basis === id)
  return recordBlocks(
    {
      title: row.names.en,
      isEnglish: true,
      isYet: row.state !== 'not-adopted',
      fields: [
        field(words.stateOn(on), [
          span(amendmentState[row.state], row.state === 'in-force' ? 'ok' : 'muted'),
        ]),
        ...cited(words.adopted, row.adopted, 'adopted'),
        ...sessionField(row.session, setting),
        ...cited(words.place, row.place, 'place'),
        ...(row.inForce === undefined
          ? [field(words.inForce, [span(amendmentState[row.inForceState], 'muted')])]
          : cited(words.inForce, row.inForce, 'inForce')),
        field(words.subject, [
          span(row.subject.replaceAll('-', ' ')),
          ...markOf('en', language),
          ...citationOf(read, 'subject', language),
        ]),
        ...set.map(({ titular: { total, governments, employers, workers } }) =>
          field(words.titularSeats, [span(words.seats(total, governments, employers, workers))]),
        ),
      ],
      note: row.note,
      provenance: read,
    },
    setting,
  )
}

/** The Constitution or an amendment of it, and where it stood on the day. */
export const amendmentPage = (id: string): RecordPage => ({
  name: () => id,
  address: (setting) => listedAddress(paths.amendments, id, setting),
  blocks: (setting) => amendmentBlocks(id, setting),
})
