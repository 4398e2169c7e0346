import { ask, instrumentEvents, ratificationsByYear, titleIn } from '@ilo/questions'
import type { Envelope, InstrumentAnswer } from '@ilo/questions'
import { coverageOf, listSubjects, nameIn } from 'ilo-data'
import type { InstrumentRelation, Language, Relation } from 'ilo-data'
import { parametersOf } from '../../answers/setting.ts'
import type { Setting } from '../../answers/setting.ts'
import type { Block } from '../../pages/blocks.ts'
import { citationOf, conflictsOf, markOf, sourceBlocks } from '../../pages/citation.ts'
import { latestEvents } from '../../pages/events.ts'
import { citedField, field, iloPage, noteField, noticeIn, textIn } from '../../pages/fields.ts'
import { yearsBlock } from '../../pages/ratifications.ts'
import { ofInstrument } from '../../pages/subject.ts'
import { coverageInWords, pageWords } from '../../pages/words.ts'
import { span } from '../../text/line.ts'
import type { Line } from '../../text/line.ts'
import { common } from '../../words/common.ts'
import { recordTerms } from '../../words/record.ts'
import { terms } from '../../words/terms.ts'
import { chainInWords, chainLines, chainThrough, isAlone } from './chain.ts'
import { standingBlocks, standingFields, standingsOf } from './standings.ts'
import { instrumentWords, kindInWords } from './words.ts'

const latest = 8

/** An instrument: dates, status, what revised what, which Members it binds, and by which sources. */
export function instrumentPage({ data, meta }: Envelope<InstrumentAnswer>, setting: Setting): Block[] {
  const { language } = setting
  const words = instrumentWords(language)
  const isRatified = data.kind !== 'recommendation'
  const coverage = coverageOf(data.id)
  const standings = isRatified ? standingsOf(data.id, setting) : undefined
  const citations = [data.provenance, ...data.titles.map(({ provenance }) => provenance)]
  return [
    { kind: 'title', text: `${data.id} ${data.title.text}` },
    ...missingTitle(data, language),
    ...statusFields(data, language),
    ...(isRatified ? [inForceField(data, language)] : []),
    ...(standings === undefined
      ? [field(pageWords(language).ratifications, [span(pageWords(language).notRatifiable)])]
      : standingFields(standings, setting)),
    ...(coverage === undefined
      ? []
      : [
          {
            kind: 'field',
            label: pageWords(language).coverage,
            line: [span(coverageInWords(coverage, language))],
            leadsTo: { kind: 'coverage', instrument: data.id },
          } as const,
        ]),
    field(words.adopted, [
      span(
        words.adoptedAt(data.adopted, textIn({ text: data.place, language: 'en' }, language), data.session),
      ),
      ...citationOf(data.provenance, 'adopted', language),
    ]),
    field(words.kind, [
      span(kindInWords(data.kind, data.category, language)),
      ...citationOf(data.provenance, 'category', language),
    ]),
    ...subjectField(data, language),
    ...citedField(words.alsoKnownAs, data.alsoKnownAs?.join(', '), data.provenance, 'alsoKnownAs', language),
    ...noteField(data.note, language),
    ...citations.flatMap((provenance) => conflictsOf(provenance, language)),
    ...relationBlocks(data, setting),
    ...(isRatified ? yearsBlocks(data, setting) : []),
    ...(standings === undefined ? [] : standingBlocks(standings, setting)),
    ...eventBlocks(data, setting),
    { kind: 'gap' },
    ...titleFields(data, language),
    iloPage(words.iloText, data.url, language),
    ...sourceBlocks(meta.sources, language),
    ...noticeIn(language),
  ]
}

const missingTitle = ({ title }: InstrumentAnswer, wanted: Language): Block[] =>
  title.language === wanted
    ? []
    : [
        {
          kind: 'paragraph',
          line: [span(pageWords(wanted).onlyIn(recordTerms(wanted).inLanguage[title.language]), 'muted')],
        },
      ]

function inForceField({ inForce, inForceState, provenance }: InstrumentAnswer, language: Language): Block {
  const words = instrumentWords(language)
  const state = terms(language).inForceState[inForceState]
  const text =
    inForceState === 'in-force'
      ? inForce === undefined
        ? `${state} ${words.dayNotHeld}`
        : common(language).since(inForce)
      : state
  const cited = citationOf(provenance, inForce === undefined ? 'inForceState' : 'inForce', language)
  return field(words.inForce, [span(text), ...cited])
}

function statusFields(data: InstrumentAnswer, language: Language): Block[] {
  const { status, statusAsOf, endedKind, endedOn, endedSession, provenance } = data
  const words = instrumentWords(language)
  const when = statusAsOf === undefined ? '' : `, ${common(language).asOf(statusAsOf)}`
  const ended: Line =
    endedKind === undefined
      ? []
      : [
          span(`${terms(language).endedKind[endedKind]} ${endedOn ?? words.dayNotHeld}`),
          span(endedSession === undefined ? '' : `, ${words.session(endedSession)}`),
          ...citationOf(provenance, 'endedKind', language),
        ]
  return [
    status === undefined
      ? field(words.status, [span(words.noStatus)])
      : field(words.status, [
          span(`${terms(language).instrumentStatus[status]}${when}`),
          ...citationOf(provenance, 'status', language),
        ]),
    ...(ended.length === 0 ? [] : [field(words.ended, ended)]),
  ]
}

function subjectField({ subject, provenance }: InstrumentAnswer, language: Language): Block[] {
  const known = listSubjects().find(({ id }) => id === subject)
  return citedField(
    instrumentWords(language).subject,
    known === undefined ? undefined : textIn(nameIn(known.names, language), language),
    provenance,
    'subject',
    language,
  )
}

type ShownRelation = Pick<InstrumentRelation, 'relation' | 'target' | 'note'>

/** What became of it first, then what belongs to it, then what it came from. */
const order: readonly Relation[] = [
  'revised-by',
  'replaced-by',
  'protocol-to',
  'has-protocol',
  'supplements',
  'supplemented-by',
  'replaces',
  'revises',
]

/** What revised what as a picture, and every relation with where it leads. */
function relationBlocks({ id, parent, relations }: InstrumentAnswer, setting: Setting): Block[] {
  const { language, on } = setting
  const words = instrumentWords(language)
  const chain = chainThrough(id, on)
  const isTold = relations.some(({ target }) => target === parent)
  const rows: readonly ShownRelation[] = [
    ...(parent === undefined || isTold ? [] : [{ relation: 'protocol-to', target: parent } as const]),
    ...relations,
  ].toSorted((a, b) => order.indexOf(a.relation) - order.indexOf(b.relation))
  return [
    ...(isAlone(chain)
      ? []
      : [
          { kind: 'heading', text: words.chain } as const,
          {
            kind: 'drawing',
            draw: (width: number) => chainLines(chain, width),
            words: () => chainInWords(chain, language),
          } as const,
        ]),
    ...(rows.length === 0
      ? []
      : [
          { kind: 'heading', text: words.relations } as const,
          {
            kind: 'table',
            columns: [{ heading: '' }, { heading: '', least: 16 }],
            rows: rows.map(({ relation, target, note }) => ({
              cells: [
                span(terms(language).relation[relation], 'label'),
                span(
                  `${target} ${textIn(titleIn(target, language), language)}${note === undefined ? '' : ` (${note})`}`,
                ),
              ],
              leadsTo: ofInstrument(target),
            })),
          } as const,
        ]),
  ]
}

function yearsBlocks({ id }: InstrumentAnswer, setting: Setting): Block[] {
  const years = ask(ratificationsByYear.whole, {}, { instrument: id, ...parametersOf(setting) }).data
  return years.every(({ min }) => min === 0)
    ? []
    : [
        { kind: 'heading', text: instrumentWords(setting.language).perYear },
        yearsBlock(years, setting.language),
      ]
}

function eventBlocks({ id }: InstrumentAnswer, setting: Setting): Block[] {
  const query = { sort: '-date', limit: String(latest), ...parametersOf(setting) }
  return latestEvents(ask(instrumentEvents.whole, { instrument: id }, query).data, 'instrument', setting)
}

const titleFields = ({ titles }: InstrumentAnswer, wanted: Language): Block[] =>
  titles.map(({ language, form, title, note, provenance }) =>
    field(instrumentWords(wanted).titleIn(language), [
      span(title),
      span(form === 'official-short' ? '' : ` (${recordTerms(wanted).titleForm[form]})`),
      ...(note === undefined ? [] : [span(` (${note})`, 'muted'), ...markOf('en', wanted)]),
      ...citationOf(provenance, 'title', wanted),
    ]),
  )
