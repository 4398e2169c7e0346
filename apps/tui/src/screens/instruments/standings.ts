import { ask, instrumentRatifications, standings } from '@ilo/questions'
import type { InstrumentRatification, StandingsRow } from '@ilo/questions'
import type { InstrumentCode, MemberCode, StandingKind } from 'ilo-data'
import { parametersOf } from '../../answers/setting.ts'
import type { Setting } from '../../answers/setting.ts'
import type { Block } from '../../pages/blocks.ts'
import { field, textIn } from '../../pages/fields.ts'
import { standingTable, tallyInWords, tallyOf } from '../../pages/ratifications.ts'
import type { ShownStanding } from '../../pages/ratifications.ts'
import { pageWords } from '../../pages/words.ts'
import { span } from '../../text/line.ts'
import { colon, common } from '../../words/common.ts'
import { standingKinds } from '../../words/standings.ts'
import { terms } from '../../words/terms.ts'
import { instrumentWords } from './words.ts'

/** A State, and what holds between it and an instrument. */
type StandingOf = { readonly code: MemberCode; readonly text: string; readonly shown: ShownStanding }

/** The Members of the day by their standing, and the States that ratified without being Members of the day. */
export type StandingsOfInstrument = {
  readonly members: readonly StandingOf[]
  readonly others: readonly StandingOf[]
}

export function standingsOf(instrument: InstrumentCode, setting: Setting): StandingsOfInstrument {
  const { language } = setting
  const held = ask(instrumentRatifications.whole, { instrument }, parametersOf(setting)).data
  const heldOf = new Map(held.map((row) => [row.member, row]))
  const rows = ask(standings.whole, {}, { instruments: instrument, ...parametersOf(setting) }).data
  const known = new Set(rows.map(({ member }) => member))
  return {
    members: rows.flatMap((row) => ofMember(row, heldOf.get(row.member), setting)),
    others: held
      .filter(({ member }) => !known.has(member))
      .map((row) => ({
        code: row.member,
        text: textIn(row.name, language),
        shown: { ...row.standing, member: row.member, instrument, registered: registeredOf(row) },
      })),
  }
}

const registeredOf = ({ registered, standing }: InstrumentRatification): ShownStanding['registered'] =>
  registered ?? standing.registered

const ofMember = (
  { member, name, cells }: StandingsRow,
  held: InstrumentRatification | undefined,
  { language }: Setting,
): StandingOf[] =>
  cells.map((cell) => ({
    code: member,
    text: textIn(name, language),
    shown: { ...cell, member, registered: held === undefined ? undefined : registeredOf(held) },
  }))

const having = (kind: StandingKind, { members }: StandingsOfInstrument): StandingOf[] =>
  members.filter(({ shown }) => shown.standing === kind)

/** How many Members have each standing, and what it means that some are unknown. */
export function standingFields(held: StandingsOfInstrument, { language }: Setting): Block[] {
  const tally = tallyOf(held.members.map(({ shown }) => shown))
  const { unknown } = terms(language).standing
  const whole = common(language).of(tally['in-force'] ?? 0, held.members.length)
  return [
    field(pageWords(language).ratifications, tallyInWords(tally, whole, language)),
    ...((tally.unknown ?? 0) === 0
      ? []
      : [
          field('', [
            span(unknown, 'unknown'),
            span(`${colon(language)}${pageWords(language).unknownMeans}`, 'muted'),
          ]),
        ]),
  ]
}

/** Of those that cannot ratify it only whoever had done so has something to tell. */
const told = (kind: StandingKind, held: StandingsOfInstrument): StandingOf[] =>
  having(kind, held).filter(
    ({ shown }) => (kind !== 'not-open' && kind !== 'not-a-member') || shown.registered !== undefined,
  )

/** The Members by standing, each leading to its page; and the States that are no Members on the day. */
export function standingBlocks(held: StandingsOfInstrument, { language }: Setting): Block[] {
  const { standing: names } = terms(language)
  const groups = [
    ...standingKinds.map((kind) => ({ name: names[kind], rows: told(kind, held) })),
    { name: instrumentWords(language).formerStates, rows: held.others },
  ]
  return groups.flatMap(({ name, rows }): Block[] => {
    const isDated = rows.some(({ shown }) => shown.registered !== undefined)
    return rows.length === 0
      ? []
      : [
          {
            kind: 'heading',
            text: `${name.charAt(0).toUpperCase()}${name.slice(1)}${colon(language)}${rows.length}`,
          },
          standingTable('name', rows, language, [...(isDated ? ['registered' as const] : []), 'certainty']),
        ]
  })
}
