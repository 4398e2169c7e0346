import { addressAt, ask, instruments, paths } from '@ilo/questions'
import type { InstrumentSummary } from '@ilo/questions'
import { listInstruments, listSubjects, provenance } from 'ilo-data'
import { parametersOf } from '../../../answers/setting.ts'
import type { Setting } from '../../../answers/setting.ts'
import { calledIn } from '../../../listings/parts.ts'
import type { Block } from '../../../pages/blocks.ts'
import { field, textIn } from '../../../pages/fields.ts'
import { ofInstrument } from '../../../pages/subject.ts'
import { span } from '../../../text/line.ts'
import { terms } from '../../../words/terms.ts'
import { listed, muted, recordBlocks, tableAddress } from '../blocks.ts'
import type { RecordPage } from '../blocks.ts'
import { organisationWords } from '../words.ts'

const subjectOf = (id: string): ReturnType<typeof listSubjects>[number] | undefined =>
  listSubjects().find((each) => each.id === id)

/** A subject to which no instrument is held to belong cannot be asked for as one. */
const hasInstruments = (id: string): boolean => listInstruments().some(({ subject }) => subject === id)

const instrumentsOf = (id: string, setting: Setting): readonly InstrumentSummary[] =>
  hasInstruments(id) ? ask(instruments.whole, {}, { subject: id, ...parametersOf(setting) }).data : []

function blocksOf(id: string, setting: Setting): Block[] {
  const { language } = setting
  const found = subjectOf(id)
  if (found === undefined) return []
  const words = organisationWords(language)
  const rows = instrumentsOf(id, setting)
  return recordBlocks(
    {
      title: found.names.en,
      isEnglish: true,
      fields: [field(words.number, [span(String(found.order))])],
      more:
        rows.length === 0
          ? [muted(words.notHeld)]
          : listed(
              words.total(words.instrumentsOfSubject, rows.length),
              rows.map(({ id: code, title, status }) => ({
                cells: [
                  span(code, 'key'),
                  span(textIn(title, language)),
                  span(status === undefined ? '' : terms(language).instrumentStatus[status], 'muted'),
                ],
                leadsTo: ofInstrument(code),
              })),
            ),
      provenance: provenance('subjects', id),
    },
    setting,
  )
}

/** A subject group of instruments, and the instruments in it. */
export const subjectPage = (id: string): RecordPage => ({
  name: ({ language }) => calledIn(subjectOf(id)?.names ?? { en: id }, language),
  address: (setting) =>
    hasInstruments(id)
      ? addressAt(paths.instruments, {}, { subject: id, ...parametersOf(setting) })
      : tableAddress('subjects', id, setting),
  blocks: (setting) => blocksOf(id, setting),
})
