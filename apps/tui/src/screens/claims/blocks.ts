import { ask, claim } from '@ilo/questions'
import type { CheckResult, ClaimRecord, SourcedFact } from 'ilo-data'
import { dataDate } from 'ilo-data'
import { parametersOf } from '../../answers/setting.ts'
import type { Setting } from '../../answers/setting.ts'
import { verdictSpan } from '../../listings/claims.ts'
import type { Block } from '../../pages/blocks.ts'
import { citation, conflictsOf, markOf, sourceBlocks } from '../../pages/citation.ts'
import { field, noticeIn } from '../../pages/fields.ts'
import { span } from '../../text/line.ts'
import type { Line } from '../../text/line.ts'
import { colon, common } from '../../words/common.ts'
import { recordTerms } from '../../words/record.ts'
import { tableInWords } from '../record/blocks.ts'
import { subjectOf } from '../record/subject-of.ts'
import { checkOn, statedIn } from './check.ts'
import { claimWords } from './words.ts'

const english = (text: string, { language }: Setting): Line => [span(text), ...markOf('en', language)]

/** Lines of the document, those that follow one another as a range. */
function linesInWords(lines: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const line of lines.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last !== undefined && line === last[1] + 1) last[1] = line
    else ranges.push([line, line])
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ')
}

const factBlock = (fact: SourcedFact, { language }: Setting): Block => {
  const { table, key, field: name } = fact
  const subject = subjectOf(table, key)
  return {
    kind: 'paragraph',
    line: [
      span(`${tableInWords(table, language)}${colon(language)}`, 'muted'),
      span(key.replaceAll('|', ' '), 'key'),
      span(`, ${name}`),
      ...citation(fact, language),
    ],
    ...(subject === undefined ? {} : { leadsTo: subject }),
  }
}

function factBlocks(facts: readonly SourcedFact[], setting: Setting): Block[] {
  const words = claimWords(setting.language)
  if (facts.length === 0) return []
  return [
    { kind: 'paragraph', line: [span(words.facts(facts.length), 'label')] },
    ...facts.map((fact) => factBlock(fact, setting)),
    ...conflictsOf(
      facts.flatMap(({ field: name, conflicts = [], sources, confidence }) => [
        { field: name, conflicts, sources, confidence },
      ]),
      setting.language,
    ),
  ]
}

const foundLine = ({ truth, says }: CheckResult['found'], setting: Setting): Line => [
  span(
    recordTerms(setting.language).truth[truth],
    truth === 'yes' ? 'ok' : truth === 'no' ? 'error' : 'unknown',
  ),
  span(colon(setting.language)),
  ...english(says, setting),
]

/** What a check would say on the day, where that is not the date of the record. */
function onDayBlocks(result: CheckResult, setting: Setting): Block[] {
  const { on } = setting
  if (on === dataDate) return []
  const words = claimWords(setting.language)
  const then = checkOn(result.check, setting)
  return [
    field(words.askedOn(on), [
      verdictSpan(then.verdict, setting),
      span(colon(setting.language)),
      ...english(then.reason, setting),
    ]),
  ]
}

/** A statement in a form that can be tested, and what the facts say to it. */
export function checkFields(result: CheckResult, setting: Setting): Block[] {
  const { language } = setting
  const words = claimWords(language)
  const { check, on, asOf, found, now, right = [], confidence, independent } = result
  const stated = Object.entries(statedIn(check)).map(([name, value]) => `${name}=${value}`)
  const ranges = right.map(({ from, to }) => `${from}–${to}`).join(', ')
  return [
    field(words.verdict, [verdictSpan(result.verdict, setting)]),
    field(words.states, english(result.states, setting)),
    field(words.found(on), foundLine(found, setting)),
    field(words.found(asOf), foundLine(now, setting)),
    ...(ranges === '' ? [] : [field(words.right, [span(ranges)])]),
    ...onDayBlocks(result, setting),
    field(words.reason, english(result.reason, setting)),
    field(words.certainty, [
      span(recordTerms(language).confidence[confidence]),
      ...(independent === undefined
        ? []
        : [span(`; ${independent ? words.independent : words.dependent}`, 'muted')]),
    ]),
    field(words.needs, [span(stated.join(' '), 'muted')]),
    ...factBlocks(result.facts, setting),
  ]
}

function computedBlocks({ computed }: ClaimRecord, setting: Setting): Block[] {
  const words = claimWords(setting.language)
  if (computed === undefined) return [field(words.byFacts, [span(words.nothingToAsk, 'muted')])]
  const { verdict, agrees, untested } = computed
  return [
    field(words.byFacts, [
      verdictSpan(verdict, setting),
      ...(agrees === undefined
        ? []
        : [span(`; ${agrees ? words.agrees : words.differs}`, agrees ? 'muted' : 'warning')]),
    ]),
    ...(untested === undefined ? [] : [field(words.untested, english(untested, setting))]),
  ]
}

/** What a document states, what people found of it, and what the facts compute. */
export function claimBlocks(id: string, setting: Setting): Block[] {
  const { language } = setting
  const { data, meta } = ask(claim, { claim: id }, parametersOf(setting))
  const words = claimWords(language)
  const { seed, lines, document, evidence, claimedValue, independent, asOf } = data
  const checks = data.computed?.checks ?? []
  return [
    { kind: 'title', text: `${id}: ${data.statement}` },
    ...(language === 'en'
      ? []
      : [
          {
            kind: 'paragraph',
            line: [span(common(language).shown(recordTerms(language).inLanguage.en), 'muted')],
          } as const,
        ]),
    field(words.byPeople, [
      verdictSpan(data.verdict, setting),
      span(`; ${independent ? words.independent : words.dependent}`, 'muted'),
    ]),
    ...computedBlocks(data, setting),
    ...(evidence === undefined ? [] : [field(words.evidence, english(evidence, setting))]),
    {
      kind: 'field',
      label: words.document,
      line: [
        span(seed, 'key'),
        span(`, ${words.lines(linesInWords(lines), lines.length)}${colon(language)}${document.title}`),
      ],
      leadsTo: { kind: 'source', id: document.id },
    },
    field(words.kind, [span(recordTerms(language).claimKind[data.kind])]),
    field(words.speaksOf, [span(asOf)]),
    ...(claimedValue === undefined ? [] : [field(words.value, [span(claimedValue)])]),
    ...checks.flatMap((result, at): Block[] => [
      { kind: 'heading', text: words.check(at + 1, checks.length) },
      ...checkFields(result, setting),
    ]),
    ...sourceBlocks(meta.sources, language),
    ...noticeIn(language),
  ]
}
