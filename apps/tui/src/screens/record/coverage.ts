import { addressAt, ask, paths, ratifications, titleIn } from '@ilo/questions'
import { coverageOf, gapOf, isDay, provenance, rowsOf } from 'ilo-data'
import type { InstrumentCode, InstrumentCoverage, SourceId } from 'ilo-data'
import { parametersOf } from '../../answers/setting.ts'
import type { Setting } from '../../answers/setting.ts'
import { completenessRoles } from '../../listings/coverage.ts'
import type { Block, Row } from '../../pages/blocks.ts'
import { citationOf, conflictsOf, markOf } from '../../pages/citation.ts'
import { field, noticeIn, textIn } from '../../pages/fields.ts'
import { ofInstrument } from '../../pages/subject.ts'
import { coverageInWords, pageWords } from '../../pages/words.ts'
import { span } from '../../text/line.ts'
import { recordTerms } from '../../words/record.ts'
import { sourceById } from './blocks.ts'
import { recordWords } from './words.ts'

function gapField(held: InstrumentCoverage, { language }: Setting): Block {
  const words = recordWords(language)
  const gap = gapOf(held.instrument)
  if (gap === undefined) return field(words.gap, [span(words.whole, 'ok')])
  const missing = gap.missing === undefined ? '' : `; ${words.missing(gap.missing)}`
  return field(words.gap, [span(`${recordTerms(language).coverageGap[gap.reason]}${missing}`)])
}

function totalBlocks(instrument: InstrumentCode, { language }: Setting): Block[] {
  const rows = rowsOf('ratificationTotals').filter((row) => row.instrument === instrument)
  if (rows.length === 0) return []
  const words = recordWords(language)
  return [
    { kind: 'heading', text: words.publishedTotals },
    {
      kind: 'table',
      columns: [
        { heading: words.asOf },
        { heading: words.total, alignRight: true },
        { heading: words.totalInForce, alignRight: true },
        { heading: words.source, least: 8 },
      ],
      rows: rows.map(({ asOf = '', source, total, inForceTotal, note }): Row => {
        const told =
          note === undefined
            ? ''
            : `: ${note}${markOf('en', language)
                .map(({ text }) => text)
                .join('')}`
        return {
          cells: [
            span(asOf),
            span(total === undefined ? '' : String(total)),
            span(inForceTotal === undefined ? '' : String(inForceTotal)),
            span(`${source ?? words.unnamed}${told}`),
          ],
          ...(source === undefined ? {} : { leadsTo: { kind: 'source', id: source } as const }),
        }
      }),
    },
  ]
}

type Held = { readonly member: string; readonly registered?: string | undefined }

/** From which sources the ratifications come, the most used first. */
function sourcesOf(
  instrument: InstrumentCode,
  rows: readonly Held[],
): readonly (readonly [SourceId, number])[] {
  const counts = new Map<SourceId, number>()
  for (const { member } of rows) {
    const read = provenance('ratifications', `${member}|${instrument}`)
    for (const id of new Set(read.flatMap(({ sources }) => sources)))
      counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)
}

function ratificationBlocks(
  instrument: InstrumentCode,
  rows: readonly Held[],
  { language }: Setting,
): Block[] {
  const used = sourcesOf(instrument, rows)
  if (used.length === 0) return []
  const words = recordWords(language)
  return [
    { kind: 'heading', text: words.ratificationsFrom },
    {
      kind: 'table',
      columns: [{ heading: '', alignRight: true }, { heading: '' }, { heading: '', least: 16 }],
      rows: used.map(
        ([id, count]): Row => ({
          cells: [span(String(count)), span(id, 'key'), span(sourceById(id)?.title ?? '')],
          leadsTo: { kind: 'source', id },
        }),
      ),
    },
  ]
}

function datesField(rows: readonly Held[], { language }: Setting): Block {
  const words = recordWords(language)
  const day = rows.filter(({ registered }) => isDay(registered)).length
  const none = rows.filter(({ registered }) => registered === undefined).length
  return field(words.registered, [span(words.precision(day, rows.length - day - none, none))])
}

/** How much is held of the ratifications of an instrument, why it is not all, and from where it is known. */
export function coverageBlocks(instrument: InstrumentCode, setting: Setting): Block[] {
  const { language } = setting
  const words = recordWords(language)
  const held = coverageOf(instrument)
  const lead: Block = {
    kind: 'field',
    label: words.instrument,
    line: [span(instrument, 'key'), span(` ${textIn(titleIn(instrument, language), language)}`)],
    leadsTo: ofInstrument(instrument),
  }
  const title: Block = { kind: 'title', text: words.coverageOf(instrument) }
  if (held === undefined)
    return [title, lead, { kind: 'paragraph', line: [span(pageWords(language).notRatifiable, 'muted')] }]
  const read = provenance('coverage', instrument)
  // Whenever they were registered: coverage is that of the date of the record.
  const rows = ask(ratifications.whole, {}, { instrument }).data
  return [
    title,
    lead,
    field(words.completeness, [
      span(coverageInWords(held, language), completenessRoles[held.completeness]),
      ...citationOf(read, 'knownTotal', language),
    ]),
    ...(held.basis === undefined
      ? []
      : [field(words.basis, [span(recordTerms(language).coverageBasis[held.basis])])]),
    gapField(held, setting),
    datesField(rows, setting),
    ...conflictsOf(read, language),
    ...totalBlocks(instrument, setting),
    ...ratificationBlocks(instrument, rows, setting),
    ...noticeIn(language),
  ]
}

export const coverageAddress = (instrument: InstrumentCode, setting: Setting): string =>
  addressAt(paths.coverage, {}, { instrument, ...parametersOf(setting) })
