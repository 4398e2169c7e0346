import { changes, titleIn } from '@ilo/questions'
import type { ToldChange } from '@ilo/questions'
import { getMember } from 'ilo-data'
import type { InstrumentCode, MemberCode, StandingKind } from 'ilo-data'
import type { Setting } from '../answers/setting.ts'
import { textIn } from '../pages/fields.ts'
import { ofInstrument, ofMember } from '../pages/subject.ts'
import type { Subject } from '../pages/subject.ts'
import { pageWords } from '../pages/words.ts'
import { span } from '../text/line.ts'
import type { Span } from '../text/line.ts'
import { letterOf } from '../theme/standing-letters.ts'
import { colon } from '../words/common.ts'
import { terms } from '../words/terms.ts'
import { changeWords } from './change-words.ts'
import { dateOf } from './events.ts'
import type { Listing } from './listing.ts'
import { calledIn, filtersOf, pickOf } from './parts.ts'

const changeKinds = ['membership', 'instrument', 'standing'] as const

/** The days between which it is asked what changed, and of whom or of what alone. */
export type ChangesAsked = {
  readonly from: string
  readonly to: string
  readonly member?: MemberCode | undefined
  readonly instrument?: InstrumentCode | undefined
}

/** What a standing may be, where it was unknown on both days: letters, since words would leave no room for more. */
export const candidatesOf = (row: ToldChange, day: 'before' | 'after'): readonly StandingKind[] =>
  row.kind === 'standing' && row.before.standing === row.after.standing ? (row[day].candidates ?? []) : []

/** How it was on one of the two days. */
function stateOn(row: ToldChange, day: 'before' | 'after', { language }: Setting): Span {
  const { membership, instrumentState, endedKind, standing } = terms(language)
  switch (row.kind) {
    case 'membership':
      return span(membership[row[day].isMember])
    case 'instrument': {
      const { state, how } = row[day]
      return span(
        how === undefined ? instrumentState[state] : endedKind[how],
        state === 'in-force' ? 'ok' : 'text',
      )
    }
    case 'standing': {
      const { standing: kind } = row[day]
      const letters = candidatesOf(row, day).map(letterOf)
      return span(
        letters.length === 0 ? standing[kind] : `${standing[kind]}${colon(language)}${letters.join('/')}`,
        kind,
      )
    }
  }
}

function subjectOf(row: ToldChange): Subject {
  switch (row.kind) {
    case 'membership':
      return ofMember(row.member)
    case 'instrument':
      return ofInstrument(row.instrument)
    case 'standing':
      return { kind: 'standing', member: row.member, instrument: row.instrument }
  }
}

/** When it changed, as far as events tell: those between the two before those of the instrument alone. */
function whenOf({ kind, events }: ToldChange): string {
  const between = events.filter(({ member }) => kind !== 'standing' || member !== undefined)
  const told = between.length === 0 ? events : between
  return [...new Set(told.map(dateOf))].toSorted().join(', ')
}

/** What differs between two days. */
export const changeListing = ({ from, to, member, instrument }: ChangesAsked): Listing<ToldChange> => {
  const asked = {
    from,
    to,
    ...(member === undefined ? {} : { member }),
    ...(instrument === undefined ? {} : { instrument }),
  }
  /** Names of what is not the same in all rows. */
  const namesOf = (row: ToldChange, { language }: Setting): string[] => [
    ...(row.member === undefined || (row.kind === 'standing' && row.member === member)
      ? []
      : [calledIn(getMember(row.member).names, language)]),
    ...(row.instrument === undefined || (row.kind === 'standing' && row.instrument === instrument)
      ? []
      : [textIn(titleIn(row.instrument, language), language)]),
  ]
  return {
    name: ({ language }) => changeWords(language).name,
    counted: (count, { language }) => changeWords(language).counted(count, from, to),
    columns: [
      {
        heading: ({ language }) => pageWords(language).code,
        cell: ({ member: code = '', instrument: other = '' }) => span(`${code} ${other}`.trim(), 'key'),
        sort: 'instrumentCode',
      },
      {
        heading: ({ language }) => changeWords(language).about,
        cell: (row, setting) => span(namesOf(row, setting).join(', ')),
        least: 16,
      },
      { heading: () => from, cell: (row, setting) => stateOn(row, 'before', setting) },
      { heading: () => to, cell: (row, setting) => stateOn(row, 'after', setting) },
      { heading: ({ language }) => changeWords(language).when, cell: (row) => span(whenOf(row), 'muted') },
    ],
    picks: [
      pickOf(
        'kind',
        'i',
        ({ language }) => changeWords(language).kind,
        changeKinds,
        ({ language }) => changeWords(language).kinds,
      ),
    ],
    asks: (picked) => ({ route: changes, query: { ...asked, ...filtersOf(picked, ['kind']) } }),
    subject: subjectOf,
    labels: (row, setting) => [row.member ?? '', row.instrument ?? '', ...namesOf(row, setting)],
  }
}
