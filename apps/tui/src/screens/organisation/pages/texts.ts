import { amendments, declarations } from '@ilo/questions'
import { listCompositions, listGoverningBodySessions } from 'ilo-data'
import type { Declaration } from 'ilo-data'
import type { Setting } from '../../../answers/setting.ts'
import type { Block } from '../../../pages/blocks.ts'
import { citationOf, markOf } from '../../../pages/citation.ts'
import { field } from '../../../pages/fields.ts'
import { span } from '../../../text/line.ts'
import { terms } from '../../../words/terms.ts'
import { linkField } from '../blocks.ts'
import type { RecordPage } from '../blocks.ts'
import { organisationWords } from '../words.ts'
import { sessionField } from './conference.ts'
import { listedPage } from './listed.ts'

function bodySessionField({ body, session }: Declaration, setting: Setting): Block[] {
  if (body === 'conference' || session === undefined) return sessionField(session, setting)
  const held = listGoverningBodySessions().find(({ number }) => String(number) === session)
  const label = organisationWords(setting.language).atSession
  return held === undefined
    ? [field(label, [span(session)])]
    : [linkField(label, [span(session)], { kind: 'governing-body-session', id: held.id })]
}

/** A declaration or a main resolution: when it was adopted and by whom, and when it was amended. */
export const declarationPage: (id: string) => RecordPage = listedPage({
  route: declarations,
  table: 'declarations',
  fields(row, { setting, cited }) {
    const { language } = setting
    const words = organisationWords(language)
    return [
      ...cited(words.kind, terms(language).declarationKind[row.kind], 'kind'),
      ...cited(words.adopted, row.adopted, 'adopted'),
      ...cited(words.adoptedBy, terms(language).declarationBody[row.body], 'body'),
      ...bodySessionField(row, setting),
      ...cited(words.place, row.place, 'place'),
      ...cited(words.amended, row.amended?.join(', '), 'amended'),
    ]
  },
})

/** The Constitution or an amendment of it, and where it stood on the day. */
export const amendmentPage: (id: string) => RecordPage = listedPage({
  route: amendments,
  table: 'constitutionAmendments',
  isYet: ({ state }) => state !== 'not-adopted',
  fields(row, { setting, read, cited }) {
    const { on, language } = setting
    const words = organisationWords(language)
    const { amendmentState } = terms(language)
    const seats = listCompositions().filter(({ basis }) => basis === row.id)
    return [
      field(words.stateOn(on), [span(amendmentState[row.state], row.state === 'in-force' ? 'ok' : 'muted')]),
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
      ...seats.map(({ titular: { total, governments, employers, workers } }) =>
        field(words.titularSeats, [span(words.seats(total, governments, employers, workers))]),
      ),
    ]
  },
})
