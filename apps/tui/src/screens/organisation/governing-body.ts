import { ask, governingBody } from '@ilo/questions'
import type { GoverningBodyAnswer } from '@ilo/questions'
import { getMember, governingBodySessionCoverage, listConstitutionAmendments } from 'ilo-data'
import type { Composition, GoverningBodyChair, GoverningBodySeatOfBulgaria, MemberCode } from 'ilo-data'
import { parametersOf } from '../../answers/setting.ts'
import type { Setting } from '../../answers/setting.ts'
import { calledIn, capital } from '../../listings/parts.ts'
import type { Block, Row } from '../../pages/blocks.ts'
import { conflictsOf, sourceBlocks } from '../../pages/citation.ts'
import { field, noticeIn } from '../../pages/fields.ts'
import { span } from '../../text/line.ts'
import { colon, common } from '../../words/common.ts'
import { recordTerms } from '../../words/record.ts'
import { terms } from '../../words/terms.ts'
import { linkField, listed, memberRows, muted } from './blocks.ts'
import { organisationWords } from './words.ts'

const asked = (setting: Setting): ReturnType<typeof ask<GoverningBodyAnswer>> =>
  ask(governingBody, {}, parametersOf(setting))

/** From when to when something lasted, as far as it is held. */
const lasted = (from = '', to = ''): string => (to === '' ? from : `${from}–${to}`)

function compositionBlocks({ composition: on }: GoverningBodyAnswer, { language }: Setting): Block[] {
  const words = organisationWords(language)
  const seats = ({ titular: { total, governments, employers, workers } }: Composition): string =>
    words.seats(total, governments, employers, workers)
  const { composition } = on
  if (composition === undefined) {
    const may = on.candidates.map(seats).join(' / ')
    return [
      field(words.titularSeats, [
        may === '' ? span(words.noBodyYet, 'muted') : span(`${words.mayBe} ${may}`, 'unknown'),
      ]),
    ]
  }
  const { deputy, chiefIndustrialSeats, basis, from } = composition
  const set = listConstitutionAmendments().find(({ id }) => id === basis)
  return [
    field(words.titularSeats, [span(seats(composition), 'key')]),
    field(words.chiefSeats, [span(String(chiefIndustrialSeats))]),
    ...(deputy === undefined
      ? []
      : [
          field(words.deputySeats, [
            span(words.seats(deputy.total, deputy.governments, deputy.employers, deputy.workers)),
          ]),
        ]),
    ...(from === undefined ? [] : [field(words.since, [span(from)])]),
    ...(set === undefined
      ? []
      : [
          linkField(words.basis, [span(calledIn(set.names, language))], {
            kind: 'amendment',
            id: set.id,
          }),
        ]),
  ]
}

const chairLine = ({ name, group, from, to }: GoverningBodyChair, { language }: Setting): string =>
  `${name}, ${terms(language).group[group]}, ${lasted(from, to)}`

function chairBlocks(
  { chair: { state, chair, candidates } }: GoverningBodyAnswer,
  setting: Setting,
): Block[] {
  const words = organisationWords(setting.language)
  if (state === 'not-held') return [field(words.chair, [span(words.notHeld, 'muted')])]
  if (chair !== undefined && state === 'held')
    return [linkField(words.chair, [span(chairLine(chair, setting), 'key')], { kind: 'chair', id: chair.id })]
  return candidates.map((each) =>
    linkField(words.chair, [span(`${words.mayBe} `, 'unknown'), span(chairLine(each, setting))], {
      kind: 'chair',
      id: each.id,
    }),
  )
}

const namesOf = (codes: readonly MemberCode[], { language }: Setting): string =>
  codes.map((code) => calledIn(getMember(code).names, language)).join(', ')

function chiefBlocks(data: GoverningBodyAnswer, setting: Setting): Block[] {
  const { certainty, states = [], notMembers, candidates } = data.statesOfChiefIndustrialImportance
  const { language } = setting
  const words = organisationWords(language)
  const heading: Block = {
    kind: 'heading',
    text: capital(recordTerms(language).table.governingBodyChiefIndustrial),
  }
  if (certainty === 'none') return [heading, muted(words.noBodyYet)]
  if (certainty === 'not-held') return [heading, muted(words.notHeld)]
  const [list] = candidates
  const said: Block[] = [
    certainty === 'undecided'
      ? { kind: 'paragraph', line: [span(recordTerms(language).running.undecided, 'unknown')] }
      : muted(words.lastKnownAsOf(list?.asOf ?? '')),
    ...(notMembers.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            line: [span(words.noMembersOfIt(namesOf(notMembers, setting)), 'warning')],
          } as const,
        ]),
  ]
  const [, table] = listed('', memberRows(states, setting))
  return [heading, ...said, ...(table === undefined ? [] : [table])]
}

const seatLine = (seat: GoverningBodySeatOfBulgaria, { language }: Setting): string => {
  const { group, capacity, person } = seat
  const { group: groups, seatCapacity } = terms(language)
  return [groups[group], capacity === undefined ? '' : seatCapacity[capacity], person ?? '']
    .filter(Boolean)
    .join(', ')
}

const seatRow = (seat: GoverningBodySeatOfBulgaria, setting: Setting): Row => ({
  cells: [span(lasted(seat.from, seat.to)), span(seatLine(seat, setting))],
  leadsTo: { kind: 'member', id: 'BGR' },
})

/** The seats that Bulgaria holds on the day, each with how sure that is. */
function bulgariaBlocks({ seatsOfBulgaria }: GoverningBodyAnswer, setting: Setting): Block[] {
  const { language } = setting
  const { running } = recordTerms(language)
  const label = organisationWords(language).bulgaria
  const told = [
    ...seatsOfBulgaria.certain.map((seat) => ({ seat, word: running.yes })),
    ...seatsOfBulgaria.lastKnown.map((seat) => ({ seat, word: running['last-known'] })),
    ...seatsOfBulgaria.undecided.map((seat) => ({ seat, word: running.undecided })),
  ]
  return told.length === 0
    ? [field(label, [span(organisationWords(language).bulgariaNone, 'muted')])]
    : told.map(({ seat, word }) =>
        field(label, [
          span(`${seatLine(seat, setting)}, ${lasted(seat.from, seat.to)}`),
          span(` (${word})`, 'muted'),
        ]),
      )
}

/** The Governing Body as it was on the day: its seats, who presided, and where Bulgaria sat. */
export function governingBodyOnDay(setting: Setting): Block[] {
  const { data } = asked(setting)
  return [
    ...compositionBlocks(data, setting),
    ...chairBlocks(data, setting),
    ...bulgariaBlocks(data, setting),
    ...chiefBlocks(data, setting),
  ]
}

const compositionRows = ({ compositions }: GoverningBodyAnswer, { language }: Setting): Row[] => {
  const words = organisationWords(language)
  return compositions.map(({ from, to, basis, inForce, titular }) => {
    const { total, governments, employers, workers } = titular
    const seats = words.seats(total, governments, employers, workers)
    const known = listConstitutionAmendments().some(({ id }) => id === basis)
    return {
      cells: [span(inForce ? lasted(from, to) : words.neverInForce, inForce ? 'text' : 'muted'), span(seats)],
      ...(known ? { leadsTo: { kind: 'amendment', id: basis } as const } : {}),
    }
  })
}

/** The Governing Body: how it stands on the day, and all that is held of its chairs, seats and sessions. */
export function governingBodyBlocks(setting: Setting): Block[] {
  const { on, language } = setting
  const { data, meta } = asked(setting)
  const words = organisationWords(language)
  const { table } = recordTerms(language)
  const { held, knownTotal } = governingBodySessionCoverage()
  return [
    { kind: 'title', text: words.onDay(on) },
    ...governingBodyOnDay(setting),
    ...listed(capital(table.governingBodyComposition), compositionRows(data, setting)),
    ...listed(
      capital(table.governingBodySeatsOfBulgaria),
      data.seatsHeldByBulgaria.map((seat) => seatRow(seat, setting)),
    ),
    ...listed(
      capital(table.governingBodyChairs),
      data.chairs.map((chair) => ({
        cells: [
          span(lasted(chair.from, chair.to)),
          span(chair.country === undefined ? chair.name : `${chair.name} (${chair.country})`),
          span(terms(language).group[chair.group], 'muted'),
        ],
        leadsTo: { kind: 'chair', id: chair.id },
      })),
    ),
    ...listed(
      `${capital(table.governingBodySessions)}${colon(language)}${words.sessionsHeld(held, knownTotal)}`,
      data.sessions.map(({ id, number, opened, closed, place }) => ({
        cells: [
          span(number === undefined ? '' : String(number), 'key'),
          span(lasted(opened, closed)),
          span(place ?? ''),
        ],
        leadsTo: { kind: 'governing-body-session', id },
      })),
    ),
    ...listed(
      `${capital(table.governingBodyChiefIndustrial)}${colon(language)}${words.lists.toLowerCase()}`,
      data.chiefIndustrialLists.map(({ asOf, states }) => ({
        cells: [
          span(common(language).asOf(asOf)),
          span(states?.join(' ') ?? words.notHeld, states === undefined ? 'muted' : 'text'),
        ],
      })),
    ),
    ...conflictsOf(
      [...data.compositions, ...data.chairs, ...data.sessions, ...data.seatsHeldByBulgaria].flatMap(
        (row) => row.provenance,
      ),
      language,
    ),
    ...sourceBlocks(meta.sources, language),
    ...noticeIn(language),
  ]
}
