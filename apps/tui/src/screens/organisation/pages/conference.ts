import { addressAt, ask, paths, session } from '@ilo/questions'
import { happenedBy, listConstitutionAmendments, listDeclarations, parseSession } from 'ilo-data'
import type { SessionId } from 'ilo-data'
import { parametersOf } from '../../../answers/setting.ts'
import type { Setting } from '../../../answers/setting.ts'
import { capital } from '../../../listings/parts.ts'
import type { Block } from '../../../pages/blocks.ts'
import { citedField, field } from '../../../pages/fields.ts'
import { span } from '../../../text/line.ts'
import { recordTerms } from '../../../words/record.ts'
import { terms } from '../../../words/terms.ts'
import { instrumentRows, linkField, listed, memberField, namedRows, recordBlocks } from '../blocks.ts'
import type { RecordPage } from '../blocks.ts'
import { organisationWords } from '../words.ts'

function blocksOf(id: SessionId, setting: Setting): Block[] {
  const { on, language } = setting
  const { data } = ask(session, { session: id }, parametersOf(setting))
  const words = organisationWords(language)
  const { table } = recordTerms(language)
  const { provenance } = data
  const cited = (label: string, value: string | undefined, name: string): Block[] =>
    citedField(label, value, provenance, name, language)
  const ended = data.ended.map(({ instrument }) => instrument)
  const adoptedTexts = listDeclarations()
    .filter(({ id: own }) => data.declarations.includes(own))
    .map(({ id: own, names, adopted }) => ({
      names,
      hint: adopted,
      subject: { kind: 'declaration', id: own } as const,
    }))
  const amendments = listConstitutionAmendments()
    .filter(({ id: own }) => data.amendments.includes(own))
    .map(({ id: own, names, adopted }) => ({
      names,
      hint: adopted,
      subject: { kind: 'amendment', id: own } as const,
    }))
  return recordBlocks(
    {
      title: words.sessionTitle(id, data.year),
      isYet: happenedBy(data.opened, on) !== 'no',
      fields: [
        field(words.kind, [span(terms(language).sessionType[data.type])]),
        ...cited(words.opened, data.opened, 'opened'),
        ...cited(words.closed, data.closed, 'closed'),
        ...cited(words.place, data.places.join(', ') || undefined, 'places'),
        ...(data.president === undefined
          ? [field(words.president, [span(words.notHeld, 'unverified')])]
          : []),
        ...cited(words.president, data.president, 'president'),
        ...memberField(words.country, data.presidentCountry, provenance, 'presidentCountry', setting),
      ],
      note: data.note,
      more: [
        ...listed(
          words.adoptedThere,
          instrumentRows(
            data.adopted.map(({ id: code }) => code),
            setting,
          ),
        ),
        ...listed(words.endedThere, instrumentRows(ended, setting)),
        ...listed(capital(table.declarations), namedRows(adoptedTexts, setting)),
        ...listed(capital(table.constitutionAmendments), namedRows(amendments, setting)),
      ],
      provenance,
    },
    setting,
  )
}

/** A session of the Conference: when and where, what it adopted and what it ended. */
export const sessionPage = (id: SessionId): RecordPage => ({
  name: ({ language }) => `${capital(terms(language).timelineCategory.conference)} ${id}`,
  address: (setting) => addressAt(paths.session, { session: id }, parametersOf(setting)),
  blocks: (setting) => blocksOf(id, setting),
})

/** The session at which the Conference adopted something. */
export function sessionField(text: string | undefined, { language }: Setting): Block[] {
  if (text === undefined) return []
  const read = parseSession(text)
  const label = organisationWords(language).atSession
  return read.ok
    ? [linkField(label, [span(text)], { kind: 'session', id: read.value })]
    : [field(label, [span(text)])]
}
