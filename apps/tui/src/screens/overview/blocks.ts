import { ask, overview, ratificationsByYear } from '@ilo/questions'
import type { OverviewAnswer, ToldEvent } from '@ilo/questions'
import { dataDate, directorGeneralOn, listInstruments, membersOn, overallCoverage } from 'ilo-data'
import type { InstrumentKind, YearCount } from 'ilo-data'
import { parametersOf } from '../../answers/setting.ts'
import type { Setting } from '../../answers/setting.ts'
import { columnChart } from '../../chart/bars.ts'
import { chartWords, yearsInWords } from '../../chart/words.ts'
import type { Block, Row } from '../../pages/blocks.ts'
import { eventText } from '../../pages/event-words.ts'
import { field, noticeIn } from '../../pages/fields.ts'
import { span } from '../../text/line.ts'
import type { Line } from '../../text/line.ts'
import { terms } from '../../words/terms.ts'
import { overviewWords } from './words.ts'

const chartHeight = 8

/** The ILO on the day of the setting: its numbers, who heads it, how it grew, and what happened last. */
export function overviewBlocks(setting: Setting): Block[] {
  const { data } = ask(overview, {}, parametersOf(setting))
  const words = overviewWords(setting.language)
  const { convention, protocol, recommendation } = data.instruments
  const { complete, partial, none } = overallCoverage().instruments
  return [
    { kind: 'title', text: words.title(setting.on) },
    field(words.members, [span(words.range(data.members), 'key')]),
    field(words.instruments, [span(words.kinds(convention, protocol, recommendation))]),
    field(words.ratifications, [span(words.held(words.range(data.ratifications)))]),
    directorField(data, setting),
    field(words.coverage, [span(words.covered(complete, partial, none), 'muted')]),
    field(words.dataDate, [span(dataDate, 'muted')]),
    { kind: 'heading', text: words.perYear },
    chartBlock(setting),
    { kind: 'heading', text: words.latest },
    {
      kind: 'table',
      columns: [{ heading: '' }, { heading: '' }, { heading: '', least: 20 }],
      rows: data.latest.map((event) => eventRow(event, setting)),
    },
    ...noticeIn(setting.language),
  ]
}

const notYet = [span('…', 'muted')]

/** What of the overview needs no ratifications and no events; the rest takes a moment to be read. */
export function openingBlocks(setting: Setting): Block[] {
  const words = overviewWords(setting.language)
  const kinds = listInstruments({ on: setting.on }).map(({ kind }) => kind)
  const count = (wanted: InstrumentKind): number => kinds.filter((kind) => kind === wanted).length
  return [
    { kind: 'title', text: words.title(setting.on) },
    field(words.members, [span(words.range(membersOn(setting.on).count), 'key')]),
    field(words.instruments, [
      span(words.kinds(count('convention'), count('protocol'), count('recommendation'))),
    ]),
    field(words.ratifications, notYet),
    directorField({ directorGeneral: directorGeneralOn(setting.on) }, setting),
    field(words.coverage, notYet),
    field(words.dataDate, [span(dataDate, 'muted')]),
  ]
}

function directorField(
  { directorGeneral }: Pick<OverviewAnswer, 'directorGeneral'>,
  { language }: Setting,
): Block {
  const words = overviewWords(language)
  const { state, holder, candidates } = directorGeneral
  const line = (): Line => {
    switch (state) {
      case 'held':
        return holder === undefined ? [] : [span(holder.name), span(`, ${words.since(holder.from)}`, 'muted')]
      case 'vacant':
        return [span(words.vacant, 'muted')]
      case 'none':
        return [span(words.noneYet, 'muted')]
      case 'undecided':
        return [span(words.undecided(candidates.map(({ name }) => name).join(', ')), 'unknown')]
    }
  }
  const known = holder ?? candidates[0]
  return {
    kind: 'field',
    label: words.directorGeneral,
    line: line(),
    ...(known === undefined
      ? {}
      : { leadsTo: { kind: 'director-general', id: String(known.order) } as const }),
  }
}

function chartBlock(setting: Setting): Block {
  const years: readonly YearCount[] = ask(ratificationsByYear.whole, {}, parametersOf(setting)).data
  const look = {
    role: 'in-force',
    undecided: 'counted',
    words: chartWords(setting.language),
  } as const
  return {
    kind: 'drawing',
    draw: (width) => columnChart(years, width, chartHeight, look),
    words: () => yearsInWords(years, look.words).map((text) => [span(text)]),
  }
}

const eventRow = (event: ToldEvent, setting: Setting): Row => ({
  cells: [
    span(event.date ?? `${event.from.slice(0, 4)}–${event.to.slice(0, 4)}`),
    span(terms(setting.language).eventKind[event.kind], 'muted'),
    span(eventText(event, setting)),
  ],
  leadsTo: { kind: 'event', id: event.id },
})
