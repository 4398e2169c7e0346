import type { Envelope, StandingAnswer } from '@ilo/questions'
import { coverageOf, getInstrument, getMember } from 'ilo-data'
import type { FactReference, Language } from 'ilo-data'
import type { Block } from '../../pages/blocks.ts'
import { citation, conflictsOf, markOf, sourceBlocks } from '../../pages/citation.ts'
import { field, iloPage, noteField, noticeIn, textIn } from '../../pages/fields.ts'
import { ofInstrument, ofMember } from '../../pages/subject.ts'
import { coverageInWords, eventInWords, pageWords } from '../../pages/words.ts'
import { span } from '../../text/line.ts'
import type { Line } from '../../text/line.ts'
import { colon, common } from '../../words/common.ts'
import { recordTerms } from '../../words/record.ts'
import { terms } from '../../words/terms.ts'
import { standingWords } from './words.ts'

/** What holds between a Member and an instrument on a day, what that means, why, and by which sources. */
export function standingPage({ data, meta }: Envelope<StandingAnswer>): Block[] {
  const { member, instrument, on, reason, ratification, name, title } = data
  const { language } = meta
  const words = standingWords(language)
  return [
    { kind: 'title', text: words.title(textIn(name, language), member, instrument, on) },
    ...standingFields(data, language),
    field(words.why, [span(reason), ...markOf('en', language)]),
    ...eventField(pageWords(language).registered, 'registered', data, language),
    ...eventField(words.inForce, 'inForce', data, language),
    ...eventField(words.ended, 'endedOn', data, language),
    ...reportedField(data, language),
    ...(ratification?.denouncedBy === undefined
      ? []
      : [field(words.denouncedBy, [span(words.byRatificationOf(ratification.denouncedBy))])]),
    ...(ratification?.declarations === undefined
      ? []
      : [field(words.declarations, [span(ratification.declarations.join(', ')), ...markOf('en', language)])]),
    ...noteField(ratification?.note, language),
    ...otherFacts(data, language),
    ...conflictsOf(
      data.facts.flatMap(({ conflicts = [], field: fact }) => [
        { field: fact, sources: [], confidence: 'sourced', conflicts },
      ]),
      language,
    ),
    coverageField(data, language),
    { kind: 'gap' },
    {
      kind: 'field',
      label: pageWords(language).name,
      line: [span(`${textIn(name, language)} (${member})`)],
      leadsTo: ofMember(member),
    },
    {
      kind: 'field',
      label: words.instrument,
      line: [span(`${instrument} ${textIn(title, language)}`)],
      leadsTo: ofInstrument(instrument),
    },
    iloPage(words.iloMember, getMember(member).url, language),
    iloPage(words.iloText, getInstrument(instrument).url, language),
    ...sourceBlocks(meta.sources, language),
    ...noticeIn(language),
  ]
}

/** The standing and its certainty, each with what it means. */
function standingFields(data: StandingAnswer, language: Language): Block[] {
  const { standing, certainty, candidates = [], ratification } = data
  const words = standingWords(language)
  const { standing: names, certainty: certainties, certaintyMeaning } = terms(language)
  const isListOpen =
    ratification === undefined && !candidates.some((kind) => kind === 'not-a-member' || kind === 'not-open')
  const unknown = isListOpen ? words.notHeld : words.leftOpen
  const meaning = standing === 'unknown' ? unknown : words.meaning[standing]
  const mayBe = common(language).mayBe(candidates.map((kind) => names[kind]))
  return [
    field(pageWords(language).standing, [
      span(names[standing], standing),
      ...(candidates.length === 0 ? [] : [span(`${colon(language)}${mayBe}`)]),
    ]),
    field(words.means, [span(meaning)]),
    field(pageWords(language).certainty, [
      span(certainties[certainty], 'key'),
      span(`${colon(language)}${certaintyMeaning[certainty]}`),
    ]),
  ]
}

function coverageField({ instrument }: StandingAnswer, language: Language): Block {
  const coverage = coverageOf(instrument)
  const words = pageWords(language)
  return coverage === undefined
    ? field(words.coverage, [span(words.notRatifiable)])
    : {
        kind: 'field',
        label: words.coverage,
        line: [span(`${instrument}${colon(language)}${coverageInWords(coverage, language)}`)],
        leadsTo: { kind: 'coverage', instrument },
      }
}

const keyOf = ({ ratification }: StandingAnswer): string =>
  ratification === undefined ? '' : `${ratification.member}|${ratification.instrument}`

const citations = (data: StandingAnswer, name: string, language: Language): Line =>
  data.facts
    .filter(
      ({ table, key, field: fact }) => table === 'ratifications' && key === keyOf(data) && fact === name,
    )
    .flatMap((fact) => [...citation(fact, language)])

function eventField(
  label: string,
  name: 'registered' | 'inForce' | 'endedOn',
  data: StandingAnswer,
  language: Language,
): Block[] {
  const event = name === 'endedOn' ? data.ended : data[name]
  return event === undefined
    ? []
    : [
        field(label, [
          span(eventInWords(event, language)),
          ...(event.basis === 'held' ? citations(data, name, language) : []),
        ]),
      ]
}

function reportedField(data: StandingAnswer, language: Language): Block[] {
  const { ratification } = data
  if (ratification === undefined || ratification.state === 'unknown') return []
  const { state, stateAsOf } = ratification
  const when = stateAsOf === undefined ? '' : ` ${common(language).asOf(stateAsOf)}`
  return [
    field(standingWords(language).reported, [
      span(`${terms(language).ratificationState[state]}${when}`),
      ...citations(data, 'state', language),
    ]),
  ]
}

/** What else it rests on: facts about the State, the instrument, or the coverage. */
function otherFacts(data: StandingAnswer, language: Language): Block[] {
  const own = keyOf(data)
  return data.facts
    .filter(({ table, key }) => table !== 'ratifications' || key !== own)
    .map((fact) =>
      field(standingWords(language).restsOn, [span(inWords(fact, language)), ...citation(fact, language)]),
    )
}

const inWords = ({ table, key, field: name }: FactReference, language: Language): string =>
  `${recordTerms(language).table[table]}${colon(language)}${key.replace('|', ' ')} ${name}`
