import { addressAt, ask, paths, regions, standings, titleIn } from '@ilo/questions'
import type { StandingsRow } from '@ilo/questions'
import { listInstruments } from 'ilo-data'
import type { MemberCode } from 'ilo-data'
import { parametersOf } from '../../answers/setting.ts'
import type { Setting } from '../../answers/setting.ts'
import type { Picked, Query } from '../../listings/listing.ts'
import type { MapRegion } from '../../map/view.ts'
import { ofMember } from '../../pages/subject.ts'
import type { Subject } from '../../pages/subject.ts'
import { span } from '../../text/line.ts'
import type { Line } from '../../text/line.ts'
import { gradeOf } from '../../theme/roles.ts'
import type { Role } from '../../theme/roles.ts'
import { letterOf } from '../../theme/standing-letters.ts'
import type { PickOption } from '../../views/view.ts'
import { colon } from '../../words/common.ts'
import { terms } from '../../words/terms.ts'
import { legendOf } from '../../words/standings.ts'
import { mapWords } from './words.ts'

export const fundamental = 'fundamental'
const world = 'world'

/** What the map says of one Member: as a colour, as one letter, and in words. */
export type MemberState = {
  readonly member: MemberCode
  readonly name: string
  readonly role: Role
  readonly mark: string
  readonly words: Line
  readonly subject: Subject
  readonly row: object
}

export type States = {
  readonly of: ReadonlyMap<MemberCode, MemberState>
  readonly legend: Line
}

export const regionOf = ({ region = [] }: Picked): MapRegion =>
  regions.find((known) => known === region[0]) ?? world

const instrumentOf = ({ instrument = [] }: Picked): string => instrument[0] ?? fundamental

const queryOf = (setting: Setting, picked: Picked): Query => {
  const [region, instrument] = [regionOf(picked), instrumentOf(picked)]
  return {
    ...(region === world ? {} : { members: region }),
    ...(instrument === fundamental ? {} : { instruments: instrument }),
    ...parametersOf(setting),
  }
}

export const mapAddress = (setting: Setting, picked: Picked): string =>
  addressAt(paths.standings, {}, queryOf(setting, picked))

const base = 36

/** One sign for a number: a digit, a letter from ten on, a star for all. */
const signOf = (count: number, most: number): string => (count === most ? '*' : count.toString(base))

function counted({ member, name, totals, cells, ...row }: StandingsRow, setting: Setting): MemberState {
  const [count, most] = [totals['in-force'], cells.length]
  return {
    member,
    name: name.text,
    role: gradeOf(count, most),
    mark: signOf(count, most),
    words: [span(`${name.text} (${member}): ${mapWords(setting.language).inForce(count, most)}`)],
    subject: ofMember(member),
    row: { member, name, totals, cells, ...row },
  }
}

function stated(row: StandingsRow, setting: Setting): MemberState[] {
  const { member, name, cells } = row
  const { standing: kinds, certainty: certainties } = terms(setting.language)
  return cells.slice(0, 1).map(({ instrument, standing, certainty }) => ({
    member,
    name: name.text,
    role: standing,
    mark: letterOf(standing),
    words: [
      span(`${name.text} (${member}), ${instrument}${colon(setting.language)}`),
      span(kinds[standing], standing),
      span(`, ${certainties[certainty]}`),
    ],
    subject: { kind: 'standing', member, instrument },
    row,
  }))
}

/** What the map says of each Member of the day. */
export function statesOf(setting: Setting, picked: Picked): States {
  const rows = ask(standings.whole, {}, queryOf(setting, picked)).data
  const isCount = instrumentOf(picked) === fundamental
  const states = rows.flatMap((row) => (isCount ? [counted(row, setting)] : stated(row, setting)))
  const shown = new Set(rows.flatMap(({ cells }) => cells.map(({ standing }) => standing)))
  return {
    of: new Map(states.map((state) => [state.member, state])),
    legend: isCount ? [span(mapWords(setting.language).scale, 'muted')] : legendOf(shown, setting.language),
  }
}

/** What the map shows, in a few words. */
export function mapSummary(setting: Setting, picked: Picked): string {
  const words = mapWords(setting.language)
  const [region, instrument] = [regionOf(picked), instrumentOf(picked)]
  const where = region === world ? words.world : terms(setting.language).region[region]
  const known = listInstruments().find(({ id }) => id === instrument)
  const what =
    known === undefined ? words.fundamental : `${known.id} ${titleIn(known.id, setting.language).text}`
  return words.summary(what, where, setting.on)
}

export const regionOptions = ({ language }: Setting): PickOption[] => [
  { id: world, label: mapWords(language).world },
  ...regions.map((id) => ({ id, label: terms(language).region[id] })),
]

export const instrumentOptions = ({ language, on }: Setting): PickOption[] => [
  { id: fundamental, label: mapWords(language).fundamental },
  ...listInstruments({ on })
    .filter(({ kind }) => kind !== 'recommendation')
    .map(({ id }) => ({ id, label: `${id} ${titleIn(id, language).text}` })),
]
