import { fileNameOf, listReportingCycles, provenance, reportingRules } from 'ilo-data'
import type { ReportingCycle } from 'ilo-data'
import { addressAt, paths } from '@ilo/questions'
import { parametersOf } from '../../answers/setting.ts'
import type { Setting } from '../../answers/setting.ts'
import { capital } from '../../listings/parts.ts'
import type { Block } from '../../pages/blocks.ts'
import { citation, markOf, sourceBlocks } from '../../pages/citation.ts'
import { field, noticeIn } from '../../pages/fields.ts'
import { span } from '../../text/line.ts'
import type { Line } from '../../text/line.ts'
import type { PageSpec } from '../../views/page.ts'
import { recordTerms } from '../../words/record.ts'
import { terms } from '../../words/terms.ts'
import { sourcesIn } from './blocks.ts'
import { organisationWords } from './words.ts'

const noteOf = ({ note }: ReportingCycle, { language }: Setting): Line =>
  note === undefined ? [] : [span(`; ${note}`, 'muted'), ...markOf('en', language)]

function cycleBlocks(cycle: ReportingCycle, setting: Setting): Block[] {
  const { language } = setting
  const words = organisationWords(language)
  const { intervalYears, groups, validFrom = '', validTo = '', category } = cycle
  const [first] = provenance('reportingCycles', cycle.id)
  return [
    field(`${validFrom === '' ? '?' : validFrom}–${validTo}`, [
      span(terms(language).reportingCategory[category]),
      ...(intervalYears === undefined ? [] : [span(`: ${words.interval(intervalYears)}`, 'key')]),
      ...(groups === undefined ? [] : [span(`; ${words.inTurn(groups.join(', '))}`)]),
      ...noteOf(cycle, setting),
      ...(first === undefined ? [] : citation(first, language)),
    ]),
  ]
}

function ruleBlocks(setting: Setting): Block[] {
  const { reportingKind } = terms(setting.language)
  const { dueDay, firstReport } = reportingRules()
  return [dueDay, firstReport].flatMap((rule): Block[] =>
    rule === undefined
      ? []
      : [
          field(capital(reportingKind[rule.kind]), [
            span(rule.note ?? ''),
            ...markOf('en', setting.language),
          ]),
        ],
  )
}

function blocksOf(setting: Setting): Block[] {
  const { language } = setting
  const cycles = listReportingCycles().toSorted((a, b) =>
    (a.validTo ?? '9999') < (b.validTo ?? '9999') ? -1 : 1,
  )
  const read = cycles.flatMap(({ id }) => provenance('reportingCycles', id))
  return [
    { kind: 'title', text: organisationWords(language).reporting },
    ...ruleBlocks(setting),
    ...cycles.flatMap((cycle) => cycleBlocks(cycle, setting)),
    ...sourceBlocks(sourcesIn(read), language),
    ...noticeIn(language),
  ]
}

/** How often Governments report on the Conventions that they ratified. */
export const reportingPage: PageSpec = {
  name: ({ language }) => capital(recordTerms(language).table.reportingCycles),
  address: (setting) =>
    addressAt(
      paths.table,
      { name: fileNameOf('reportingCycles') },
      { include: 'sources', ...parametersOf(setting) },
    ),
  blocks: blocksOf,
}
