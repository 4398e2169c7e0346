import { coverageOf, getInstrument, getMember } from 'ilo-data'
import type { FactReference } from 'ilo-data'
import type { Answer, StandingAnswer } from '../answers/answers.ts'
import { span } from '../text/line.ts'
import type { Line } from '../text/line.ts'
import type { Block } from './blocks.ts'
import { citation, conflictsOf, sourceBlocks } from './citation.ts'
import { field, iloPage, noteField, noticeBlocks } from './fields.ts'
import { certaintyInWords, coverageInWords, eventInWords } from './words.ts'

/** What holds between a Member and an instrument on a day, why, and by which sources. */
export function standingPage({ data, sources }: Answer<StandingAnswer>): Block[] {
  const { member, instrument, on, standing, certainty, candidates = [], reason, ratification } = data
  const coverage = coverageOf(instrument)
  return [
    { kind: 'title', text: `${data.name.text} (${member}) and ${instrument} on ${on}` },
    field('Standing', [
      span(standing, standing),
      ...(candidates.length === 0 ? [] : [span(`: it may be ${candidates.join(' or ')}`)]),
    ]),
    field('Certainty', [span(certainty, 'key'), span(`: ${certaintyInWords[certainty]}`)]),
    field('Why', [span(reason)]),
    ...eventField('Registered', 'registered', data),
    ...eventField('In force', 'inForce', data),
    ...eventField('Ended', 'endedOn', data),
    ...reportedField(data),
    ...(ratification?.denouncedBy === undefined
      ? []
      : [field('Denounced by', [span(`the ratification of ${ratification.denouncedBy}`)])]),
    ...(ratification?.declarations === undefined
      ? []
      : [field('Declarations', [span(ratification.declarations.join(', '))])]),
    ...noteField(ratification?.note),
    ...otherFacts(data),
    ...conflictsOf(
      data.facts.flatMap(({ conflicts = [], field: name }) => [
        { field: name, sources: [], confidence: 'sourced', conflicts },
      ]),
    ),
    field('Coverage', [
      span(coverage ? `${instrument}: ${coverageInWords(coverage)}` : 'Recommendations are not ratified'),
    ]),
    { kind: 'gap' },
    {
      kind: 'field',
      label: 'Member',
      line: [span(`${data.name.text} (${member})`)],
      leadsTo: { kind: 'member', member },
    },
    {
      kind: 'field',
      label: 'Instrument',
      line: [span(`${instrument} ${data.title.text}`)],
      leadsTo: { kind: 'instrument', instrument },
    },
    iloPage('ILO, Member', getMember(member).url),
    iloPage('ILO, text', getInstrument(instrument).url),
    ...sourceBlocks(sources),
    ...noticeBlocks,
  ]
}

const factsOn = (data: StandingAnswer, name: string): StandingAnswer['facts'] =>
  data.facts.filter(
    ({ table, key, field: fact }) => table === 'ratifications' && key === keyOf(data) && fact === name,
  )

const keyOf = ({ ratification }: StandingAnswer): string =>
  ratification === undefined ? '' : `${ratification.member}|${ratification.instrument}`

const citations = (data: StandingAnswer, name: string): Line =>
  factsOn(data, name).flatMap((fact) => [...citation(fact)])

function eventField(
  label: string,
  name: 'registered' | 'inForce' | 'endedOn',
  data: StandingAnswer,
): Block[] {
  const event = name === 'endedOn' ? data.ended : data[name]
  return event === undefined
    ? []
    : [field(label, [span(eventInWords(event)), ...(event.basis === 'held' ? citations(data, name) : [])])]
}

function reportedField(data: StandingAnswer): Block[] {
  const { ratification } = data
  if (ratification === undefined || ratification.state === 'unknown') return []
  const when = ratification.stateAsOf === undefined ? '' : ` as of ${ratification.stateAsOf}`
  return [field('Reported', [span(`${ratification.state}${when}`), ...citations(data, 'state')])]
}

/** What else it rests on: facts about the State, the instrument, or the coverage. */
function otherFacts(data: StandingAnswer): Block[] {
  const own = keyOf(data)
  return data.facts
    .filter(({ table, key }) => table !== 'ratifications' || key !== own)
    .map((fact) => field('Rests on', [span(inWords(fact)), ...citation(fact)]))
}

const inWords = ({ table, key, field: name }: FactReference): string =>
  `${table} ${key.replace('|', ' ')} ${name}`
