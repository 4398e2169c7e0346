import {
  coverageOf,
  listInstruments,
  listMembers,
  listRatifications,
  membershipOf,
  nameIn,
  parseInstrument,
  parseMember,
  titlesOf,
} from 'ilo-data'
import type { InstrumentCode, InstrumentRecord, MemberCode, MemberRecord, Parsed } from 'ilo-data'
import { titleIn } from '../answers/answers.ts'
import type { Question } from '../answers/question.ts'
import type { Subject } from '../answers/subject.ts'
import type { Column } from '../pages/blocks.ts'
import { span } from '../text/line.ts'
import type { Span } from '../text/line.ts'
import { fold } from './filter.ts'

/** One thing of a list. */
export type Entry = {
  readonly subject: Subject
  readonly cells: readonly Span[]
  /** All that a filter looks in. */
  readonly labels: readonly string[]
}

export type ScreenId = 'members' | 'instruments'

/** A screen: a list, and a page for each thing in it. */
export type Screen = {
  readonly id: ScreenId
  readonly title: string
  /** The key that shows it. */
  readonly key: string
  /** What the list counts. */
  readonly counts: string
  readonly columns: readonly Column[]
  readonly entries: (question: Question) => readonly Entry[]
  /** What a text means that no label answers: the subject itself, or those nearest to it. */
  readonly nearest: (text: string) => { readonly isMeant: boolean; readonly subjects: readonly Subject[] }
}

const ofMember = (member: MemberCode): Subject => ({ kind: 'member', member })
const ofInstrument = (instrument: InstrumentCode): Subject => ({ kind: 'instrument', instrument })

const valuesOf = (names: object): string[] =>
  Object.values(names).filter((name): name is string => typeof name === 'string')

function membershipCell({ id, status }: MemberRecord, { on }: Question): Span {
  const { isMember, period } = membershipOf(id, on)
  if (isMember === 'yes') return span(`since ${period?.from}`)
  return span(isMember === 'no' ? (status === 'former' ? 'former' : 'not a Member') : 'undecided', 'muted')
}

function heldCell({ id, kind }: InstrumentRecord): Span {
  const coverage = coverageOf(id)
  if (coverage === undefined) return span(kind === 'recommendation' ? '' : '0')
  const { held, knownTotal, basis } = coverage
  return span(knownTotal === undefined || basis === 'in-force-total' ? `${held}` : `${held} of ${knownTotal}`)
}

const members: Screen = {
  id: 'members',
  title: 'Members',
  key: '1',
  counts: 'Members and former States',
  columns: [
    { heading: 'Code' },
    { heading: 'Name', least: 20 },
    { heading: 'Member' },
    { heading: 'Held', alignRight: true },
    { heading: 'Region' },
  ],
  entries(question) {
    const held = new Map<MemberCode, number>()
    for (const { member } of listRatifications()) held.set(member, (held.get(member) ?? 0) + 1)
    return listMembers().map((member) => ({
      subject: ofMember(member.id),
      cells: [
        span(member.id),
        span(nameIn(member.names, question.language).text),
        membershipCell(member, question),
        span(String(held.get(member.id) ?? 0)),
        span(member.region ?? '', 'muted'),
      ],
      labels: [member.id, member.iso2 ?? '', ...valuesOf(member.names)].map(fold),
    }))
  },
  nearest(text) {
    const parsed = parseMember(text)
    return parsed.ok
      ? { isMeant: true, subjects: [ofMember(parsed.value)] }
      : { isMeant: false, subjects: codesOf(parsed.error.nearest, parseMember).map(ofMember) }
  },
}

const instruments: Screen = {
  id: 'instruments',
  title: 'Instruments',
  key: '2',
  counts: 'Conventions, Protocols and Recommendations',
  columns: [
    { heading: 'Code' },
    { heading: 'Title', least: 28 },
    { heading: 'Held', alignRight: true },
    { heading: 'Status' },
    { heading: 'Adopted' },
  ],
  entries: (question) =>
    listInstruments().map((instrument) => ({
      subject: ofInstrument(instrument.id),
      cells: [
        span(instrument.id),
        span(titleIn(instrument.id, question.language).text),
        heldCell(instrument),
        span(instrument.status ?? '', 'muted'),
        span(instrument.adopted, 'muted'),
      ],
      labels: [
        instrument.id,
        `${instrument.id.charAt(0)}${instrument.number}`,
        String(instrument.number),
        ...(instrument.alsoKnownAs ?? []),
        ...titlesOf(instrument.id).map(({ title }) => title),
      ].map(fold),
    })),
  nearest(text) {
    const parsed = parseInstrument(text)
    return parsed.ok
      ? { isMeant: true, subjects: [ofInstrument(parsed.value)] }
      : { isMeant: false, subjects: codesOf(parsed.error.nearest, parseInstrument).map(ofInstrument) }
  },
}

const codesOf = <Code>(ids: readonly string[], parse: (text: string) => Parsed<Code>): Code[] =>
  ids.flatMap((id) => {
    const parsed = parse(id)
    return parsed.ok ? [parsed.value] : []
  })

/** Every screen, in the order of the tabs. */
export const screens: readonly Screen[] = [members, instruments]
