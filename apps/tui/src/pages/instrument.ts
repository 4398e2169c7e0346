import { listRatifications } from 'ilo-data'
import type { InstrumentRelation } from 'ilo-data'
import { titleIn } from '../answers/answers.ts'
import type { Answer, InstrumentAnswer } from '../answers/answers.ts'
import type { Cited } from '../answers/cited.ts'
import type { Question } from '../answers/question.ts'
import { span } from '../text/line.ts'
import type { Line } from '../text/line.ts'
import type { Block } from './blocks.ts'
import { citation, citationOf, conflictsOf, sourceBlocks } from './citation.ts'
import { citedField, field, iloPage, noteField, noticeBlocks } from './fields.ts'
import { ratificationsOfInstrument, standingsOf, summaryOf } from './ratifications.ts'
import { coverageInWords } from './words.ts'

/** An instrument: titles, dates, status, relations, who ratified it, and by which sources. */
export function instrumentPage(
  { data, coverage, sources }: Answer<InstrumentAnswer>,
  question: Question,
): Block[] {
  const { provenance } = data
  const rows = standingsOf(listRatifications({ instrument: data.id }), question)
  const isRecommendation = data.kind === 'recommendation'
  return [
    { kind: 'title', text: `${data.id} ${data.title.text}` },
    ...missingTitle(data, question),
    ...citedField('Also known as', data.alsoKnownAs?.join(', '), provenance, 'alsoKnownAs'),
    field('Adopted', [
      span(`${data.adopted}, ${data.place}, session ${data.session}`),
      ...citationOf(provenance, 'adopted'),
    ]),
    ...(isRecommendation ? [] : [inForceField(data)]),
    ...statusFields(data),
    ...citedField('Category', data.category, provenance, 'category'),
    ...citedField('Subject', data.subject, provenance, 'subject'),
    ...parentField(data, question),
    ...data.relations.map((relation) => relationField(relation, question)),
    ...noteField(data.note),
    ...[provenance, ...data.titles.map((title) => title.provenance)].flatMap(conflictsOf),
    ...(isRecommendation
      ? [field('Ratifications', [span('Recommendations are not ratified')])]
      : [field('Ratifications', [span(summaryOf(rows))])]),
    ...(coverage === undefined ? [] : [field('Coverage', [span(coverageInWords(coverage))])]),
    ...(isRecommendation ? [] : ratificationsOfInstrument(rows, question)),
    { kind: 'gap' },
    ...titleFields(data),
    ...citedField('Kind', data.kind, provenance, 'kind'),
    iloPage('ILO page', data.url),
    ...sourceBlocks(sources),
    ...noticeBlocks,
  ]
}

const missingTitle = ({ title }: InstrumentAnswer, { language }: Question): Block[] =>
  title.language === language
    ? []
    : [
        {
          kind: 'paragraph',
          line: [span(`No title in '${language}' is held; shown in '${title.language}'.`, 'muted')],
        },
      ]

function inForceField({ inForce, inForceState, provenance }: InstrumentAnswer): Block {
  const value: Readonly<Record<typeof inForceState, string>> = {
    'in-force': `since ${inForce ?? 'a day that is not held'}`,
    never: 'it never entered into force',
    'not-yet': 'not yet',
    'n/a': 'does not apply',
  }
  const cited = citationOf(provenance, inForce === undefined ? 'inForceState' : 'inForce')
  return field('In force', [span(value[inForceState]), ...cited])
}

function statusFields({
  status,
  statusAsOf,
  endedKind,
  endedOn,
  endedSession,
  provenance,
}: InstrumentAnswer): Block[] {
  const when = statusAsOf === undefined ? '' : ` as of ${statusAsOf}`
  const ended: Line =
    endedKind === undefined
      ? []
      : [
          span(`${endedKind} ${endedOn ?? 'on a day that is not held'}`),
          span(endedSession === undefined ? '' : `, session ${endedSession}`),
          ...citationOf(provenance, 'endedKind'),
        ]
  return [
    status === undefined
      ? field('Status', [span('none is held')])
      : field('Status', [span(`${status}${when}`), ...citationOf(provenance, 'status')]),
    ...(ended.length === 0 ? [] : [field('Ended', ended)]),
  ]
}

const parentField = ({ parent, provenance }: InstrumentAnswer, { language }: Question): Block[] =>
  parent === undefined
    ? []
    : [
        {
          kind: 'field',
          label: 'Convention',
          line: [span(`${parent} ${titleIn(parent, language).text}`), ...citationOf(provenance, 'parent')],
          leadsTo: { kind: 'instrument', instrument: parent },
        },
      ]

const relationField = (
  { relation, target, note, provenance }: Cited<InstrumentRelation>,
  { language }: Question,
): Block => ({
  kind: 'field',
  label: relation,
  line: [
    span(`${target} ${titleIn(target, language).text}`),
    ...(note === undefined ? [] : [span(` (${note})`, 'muted')]),
    ...provenance.slice(0, 1).flatMap((whole) => citation(whole)),
  ],
  leadsTo: { kind: 'instrument', instrument: target },
})

const titleFields = ({ titles }: InstrumentAnswer): Block[] =>
  titles.map(({ language, form, title, note, provenance }) =>
    field(`Title, ${language}`, [
      span(title),
      span(form === 'official-short' ? '' : ` (${form})`),
      ...(note === undefined ? [] : [span(` (${note})`, 'muted')]),
      ...citationOf(provenance, 'title'),
    ]),
  )
