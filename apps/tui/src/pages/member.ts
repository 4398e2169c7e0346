import { listRatifications, overallCoverage } from 'ilo-data'
import type { Language, MembershipPeriod, Names } from 'ilo-data'
import type { Answer, MemberAnswer } from '../answers/answers.ts'
import type { Cited } from '../answers/cited.ts'
import type { Question } from '../answers/question.ts'
import { lineText, span } from '../text/line.ts'
import type { Line, Span } from '../text/line.ts'
import type { Block } from './blocks.ts'
import { citationOf, conflictsOf, sourceBlocks } from './citation.ts'
import { citedField, field, iloPage, noteField, noticeBlocks } from './fields.ts'
import { ratificationsOfMember, standingsOf, summaryOf } from './ratifications.ts'

/** A Member: names, membership, what it ratified, and by which sources. */
export function memberPage({ data, sources }: Answer<MemberAnswer>, question: Question): Block[] {
  const rows = standingsOf(listRatifications({ member: data.id }), question)
  return [
    {
      kind: 'title',
      text: `${data.name.text} (${data.id}), ${membershipInWords[data.membership]} ${question.on}`,
    },
    ...missingName(data, question.language),
    field('Names', namesLine(data)),
    ...regionField(data),
    ...data.periods.flatMap(periodBlocks),
    ...conflictsOf(data.provenance),
    ...continuedField(data),
    ...noteField(data.note),
    field('Ratifications', [span(summaryOf(rows))]),
    field('Coverage', [span(coverageLine())]),
    ...ratificationsOfMember(rows, question),
    { kind: 'gap' },
    ...citedField('ISO two-letter', data.iso2, data.provenance, 'iso2'),
    ...citedField('M49', data.m49, data.provenance, 'm49'),
    iloPage('ILO page', data.url),
    ...sourceBlocks(sources),
    ...noticeBlocks,
  ]
}

const membershipInWords: Readonly<Record<MemberAnswer['membership'], string>> = {
  yes: 'a Member on',
  no: 'not a Member on',
  undecided: 'undecided whether a Member on',
}

const regionField = ({ region, subregion, provenance }: MemberAnswer): Block[] =>
  citedField('Region', [region, subregion].filter(Boolean).join(', ') || undefined, provenance, 'region')

const continuedField = ({ continuedBy }: MemberAnswer): Block[] =>
  continuedBy === undefined
    ? []
    : [
        {
          kind: 'field',
          label: 'Continued by',
          line: [span(`${continuedBy}, under which its ratifications are held`)],
          leadsTo: { kind: 'member', member: continuedBy },
        },
      ]

const missingName = ({ name }: MemberAnswer, wanted: Language): Block[] =>
  name.language === wanted
    ? []
    : [
        {
          kind: 'paragraph',
          line: [span(`No name in '${wanted}' is held; shown in '${name.language}'.`, 'muted')],
        },
      ]

function coverageLine(): string {
  const { complete, partial, none } = overallCoverage().instruments
  return `${complete} of ${complete + partial + none} Conventions and Protocols are held whole: others than these may be ratified`
}

/** All names; those with the same sources stand together before them. */
function namesLine({ names, provenance }: MemberAnswer): Line {
  const groups = new Map<string, { names: string[]; cited: Line }>()
  for (const [language, name] of entriesOf(names)) {
    const cited = citationOf(provenance, `names.${language}`)
    const group = groups.get(lineText(cited)) ?? { names: [], cited }
    group.names.push(`${name} (${language})`)
    groups.set(lineText(cited), group)
  }
  return [...groups.values()].flatMap((group, index): Span[] => [
    span(`${index > 0 ? '; ' : ''}${group.names.join(', ')}`),
    ...group.cited,
  ])
}

const entriesOf = (names: Names): [Language, string][] =>
  (['en', 'fr', 'es', 'ru', 'bg'] as const).flatMap((language): [Language, string][] => {
    const name = names[language]
    return name === undefined ? [] : [[language, name]]
  })

function periodBlocks(period: Cited<MembershipPeriod>): Block[] {
  const { from, to, endKind, counted, note, provenance } = period
  const end: Line =
    to === undefined
      ? []
      : [
          span(`, ended ${to}`),
          ...(endKind === undefined ? [] : [span(` (${endKind})`)]),
          ...citationOf(provenance, 'to'),
        ]
  return [
    field('Member', [
      span(`since ${from}`),
      ...citationOf(provenance, 'from'),
      ...end,
      ...(counted ? [] : [span('; counted under the State that continues it')]),
      ...(note === undefined ? [] : [span(`; ${note}`, 'muted')]),
    ]),
    ...conflictsOf(provenance),
  ]
}
