import { addressAt, paths } from '@ilo/questions'
import { coverage, tableNames } from 'ilo-data'
import type { Confidence, CoverageReport, OpenGap } from 'ilo-data'
import { parametersOf } from '../../answers/setting.ts'
import type { Setting } from '../../answers/setting.ts'
import { barList, barsInWords } from '../../chart/bars.ts'
import type { Bar } from '../../chart/bars.ts'
import { chartWords } from '../../chart/words.ts'
import { capital } from '../../listings/parts.ts'
import type { Block, Row } from '../../pages/blocks.ts'
import { markOf } from '../../pages/citation.ts'
import { field, noticeIn } from '../../pages/fields.ts'
import { span } from '../../text/line.ts'
import type { Role } from '../../theme/roles.ts'
import { kept } from '../../views/kept.ts'
import type { PageSpec } from '../../views/page.ts'
import { recordTerms } from '../../words/record.ts'
import { tableInWords } from './blocks.ts'
import { recordWords } from './words.ts'
import { colon } from '../../words/common.ts'

/** The whole report, which reads every table: made when it is first asked for. */
const coverageReport: () => CoverageReport = kept(() => '', coverage)

const levels: readonly Confidence[] = ['corroborated', 'sourced', 'unverified']
const widestChart = 100

const roles: Readonly<Record<Confidence, Role>> = {
  corroborated: 'ok',
  sourced: 'text',
  unverified: 'unverified',
}

function valueBlocks({ language }: Setting): Block[] {
  const { values } = coverageReport().overall
  const { confidence, confidenceMeaning } = recordTerms(language)
  const total = levels.reduce((sum, level) => sum + values[level], 0)
  const bars = levels.map(
    (level): Bar => ({
      label: confidence[level],
      min: values[level],
      max: values[level],
    }),
  )
  const look = { role: 'in-force', words: chartWords(language) } as const
  return [
    ...levels.map((level) =>
      field(capital(confidence[level]), [
        span(`${values[level]} (${Math.round((100 * values[level]) / total)} %)`, roles[level]),
        span(`${colon(language)}${confidenceMeaning[level]}`, 'muted'),
      ]),
    ),
    { kind: 'gap' },
    {
      kind: 'drawing',
      draw: (width) => barList(bars, Math.min(width, widestChart), look),
      words: () => barsInWords(bars, look.words).map((text) => [span(text)]),
    },
  ]
}

function ratificationFields({ language }: Setting): Block[] {
  const { held, heldOfFormer, instruments, registered } = coverageReport().overall
  const words = recordWords(language)
  const { completeness } = recordTerms(language)
  return [
    field(words.held, [span(words.state(held, heldOfFormer))]),
    field(words.registered, [
      span(words.precision(registered.day, registered.monthOrYear, registered.notHeld)),
    ]),
    field(words.instruments, [
      span(`${completeness.complete} ${instruments.complete}`, 'ok'),
      span(` · ${completeness.partial} ${instruments.partial}`, 'warning'),
      span(` · ${completeness.none} ${instruments.none}`, 'error'),
    ]),
  ]
}

function tableRows({ language }: Setting): Row[] {
  const order = tableNames()
  return coverageReport()
    .tables.filter(({ values }) => values !== undefined)
    .toSorted((a, b) => order.indexOf(a.table) - order.indexOf(b.table))
    .map(({ table, rows, values }) => ({
      cells: [
        span(tableInWords(table, language)),
        span(String(rows)),
        ...levels.map((level) => span(String(values?.[level] ?? 0), roles[level])),
      ],
    }))
}

const gapField = ({ subject, open, missing, reason }: OpenGap, { language }: Setting): Block => ({
  kind: 'paragraph',
  line: [
    span(String(open), 'warning'),
    span(` ${subject}${colon(language)}${missing}`),
    span(`; ${reason}`, 'muted'),
    ...markOf('en', language),
  ],
})

function blocksOf(setting: Setting): Block[] {
  const { language } = setting
  const words = recordWords(language)
  const { confidence } = recordTerms(language)
  return [
    { kind: 'title', text: words.totals },
    ...valueBlocks(setting),
    { kind: 'gap' },
    ...ratificationFields(setting),
    { kind: 'heading', text: words.tables },
    {
      kind: 'table',
      columns: [
        { heading: words.table, least: 16 },
        { heading: words.rows, alignRight: true },
        ...levels.map((level) => ({ heading: capital(confidence[level]), alignRight: true as const })),
      ],
      rows: tableRows(setting),
    },
    { kind: 'heading', text: words.gaps },
    ...coverageReport().tables.flatMap(({ gaps }) => gaps.map((gap) => gapField(gap, setting))),
    ...noticeIn(language),
  ]
}

/** How sure the values are, in all and table by table, and what is known to be missing. */
export const totalsPage: PageSpec = {
  name: ({ language }) => recordWords(language).confidence,
  address: (setting) => addressAt(paths.coverage, {}, parametersOf(setting)),
  blocks: blocksOf,
}
