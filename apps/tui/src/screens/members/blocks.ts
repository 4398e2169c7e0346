import { ask, memberEvents, ratificationsByYear } from '@ilo/questions'
import type { Cited, Envelope, MemberAnswer } from '@ilo/questions'
import { coverageOfMember, nameIn, officesCovering } from 'ilo-data'
import type { Language, MembershipPeriod, Names } from 'ilo-data'
import { parametersOf } from '../../answers/setting.ts'
import type { Setting } from '../../answers/setting.ts'
import type { Block } from '../../pages/blocks.ts'
import { citationOf, conflictsOf, markOf, sourceBlocks } from '../../pages/citation.ts'
import { latestEvents } from '../../pages/events.ts'
import { citedField, field, iloPage, noteField, noticeIn, textIn } from '../../pages/fields.ts'
import { yearsBlock } from '../../pages/ratifications.ts'
import { ofMember } from '../../pages/subject.ts'
import { pageWords } from '../../pages/words.ts'
import { lineText, span } from '../../text/line.ts'
import type { Line, Span } from '../../text/line.ts'
import { colon, common } from '../../words/common.ts'
import { recordTerms } from '../../words/record.ts'
import { terms } from '../../words/terms.ts'
import { categoryFields, gapBlocks, ratifiedBlocks } from './ratified.ts'
import { memberWords } from './words.ts'

const latest = 8

/** A Member: membership, what it ratified and what not, what happened last, and by which sources. */
export function memberPage({ data, meta }: Envelope<MemberAnswer>, setting: Setting): Block[] {
  const { language, on } = setting
  const words = memberWords(language)
  const { membership } = terms(language)
  return [
    {
      kind: 'title',
      text: `${data.name.text} (${data.id}), ${membership[data.membership]} ${common(language).on(on)}`,
    },
    ...missingName(data, language),
    ...continuedField(data, language),
    ...categoryFields(data.id, setting),
    coverageField(data, language),
    ...data.periods.flatMap((period) => periodBlocks(period, language)),
    ...conflictsOf(data.provenance, language),
    ...regionField(data, language),
    ...officeFields(data, setting),
    ...noteField(data.note, language),
    ...yearsBlocks(data, setting),
    ...ratifiedBlocks(data.id, setting),
    ...eventBlocks(data, setting),
    ...gapBlocks(data.id, setting),
    { kind: 'gap' },
    field(words.names, namesLine(data, language)),
    ...citedField(
      words.codes,
      [data.iso2, data.m49].filter(Boolean).join(', ') || undefined,
      data.provenance,
      'iso2',
      language,
    ),
    iloPage(words.iloPage, data.url, language),
    ...sourceBlocks(meta.sources, language),
    ...noticeIn(language),
  ]
}

const missingName = ({ name }: MemberAnswer, wanted: Language): Block[] =>
  name.language === wanted
    ? []
    : [
        {
          kind: 'paragraph',
          line: [span(pageWords(wanted).onlyIn(recordTerms(wanted).inLanguage[name.language]), 'muted')],
        },
      ]

function periodBlocks(period: Cited<MembershipPeriod>, language: Language): Block[] {
  const { from, to, endKind, counted, note, provenance } = period
  const words = memberWords(language)
  const end: Line =
    to === undefined
      ? []
      : [
          span(`, ${common(language).until(to)}`),
          ...(endKind === undefined ? [] : [span(` (${terms(language).membershipEnd[endKind]})`)]),
          ...citationOf(provenance, 'to', language),
        ]
  return [
    field(words.membership, [
      span(common(language).since(from)),
      ...citationOf(provenance, 'from', language),
      ...end,
      ...(counted ? [] : [span(`; ${words.countedElsewhere}`)]),
      ...(note === undefined ? [] : [span(`; ${note}`, 'muted'), ...markOf('en', language)]),
    ]),
    ...conflictsOf(provenance, language),
  ]
}

const continuedField = ({ continuedBy }: MemberAnswer, language: Language): Block[] => {
  const words = memberWords(language)
  return continuedBy === undefined
    ? []
    : [
        {
          kind: 'field',
          label: words.continuedBy,
          line: [span(continuedBy, 'key'), span(`, ${words.heldUnder(continuedBy)}`)],
          leadsTo: ofMember(continuedBy),
        },
      ]
}

/** How much is held of its ratifications, and what was published of them. */
function coverageField({ id }: MemberAnswer, language: Language): Block {
  const words = memberWords(language)
  const { held, completeness, unknown, published } = coverageOfMember(id)
  const totals = published.map(({ source, conventions, protocols, inForceTotal, asOf }) => {
    if (conventions === undefined) return ''
    const inForce = inForceTotal === undefined ? '' : `, ${words.publishedInForce(inForceTotal)}`
    const told = words.published(conventions, protocols, source)
    return `; ${told}${inForce}${asOf === undefined ? '' : ` ${common(language).asOf(asOf)}`}`
  })
  const known = unknown.length === 0 ? words.everyInstrument : words.nothingKnownOf(unknown.length)
  return field(pageWords(language).coverage, [
    span(
      `${common(language).held(held)} (${recordTerms(language).completeness[completeness]})${colon(language)}${known}`,
    ),
    span(totals.join(''), 'muted'),
  ])
}

const regionField = ({ region, subregion, provenance }: MemberAnswer, language: Language): Block[] => {
  const { region: regions, subregion: subregions } = terms(language)
  const names = [
    ...(region === undefined ? [] : [regions[region]]),
    ...(subregion === undefined ? [] : [subregions[subregion]]),
  ]
  const text = [...new Set(names)].join(', ')
  return citedField(
    memberWords(language).region,
    text === '' ? undefined : text,
    provenance,
    'region',
    language,
  )
}

const officeFields = ({ id }: MemberAnswer, { on, language }: Setting): Block[] =>
  officesCovering(id, on).offices.map(({ office, certainty }) => ({
    kind: 'field',
    label: memberWords(language).office,
    line: [
      span(textIn(nameIn(office.names, language), language)),
      span(` (${terms(language).certainty[certainty]})`, 'muted'),
    ],
    leadsTo: { kind: 'office', id: office.id },
  }))

function yearsBlocks({ id }: MemberAnswer, setting: Setting): Block[] {
  const years = ask(ratificationsByYear.whole, {}, { member: id, ...parametersOf(setting) }).data
  return years.every(({ min }) => min === 0)
    ? []
    : [{ kind: 'heading', text: memberWords(setting.language).perYear }, yearsBlock(years, setting.language)]
}

function eventBlocks({ id }: MemberAnswer, setting: Setting): Block[] {
  const query = { sort: '-date', limit: String(latest), ...parametersOf(setting) }
  return latestEvents(ask(memberEvents.whole, { member: id }, query).data, 'member', setting)
}

/** All names; those with the same sources stand together before them. */
function namesLine({ names, provenance }: MemberAnswer, wanted: Language): Line {
  const groups = new Map<string, { names: string[]; cited: Line }>()
  for (const [language, name] of entriesOf(names)) {
    const cited = citationOf(provenance, `names.${language}`, wanted)
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
