import { changes as changesBetween, parseInstrument, parseMember } from 'ilo-data'
import type { Changes, Day, InstrumentChange, MembershipChange, StandingChange } from 'ilo-data'
import { instrumentAt, memberAt, paths } from '../addresses.ts'
import type { Links } from '../envelope.ts'
import { ordering, word } from '../grammar/field.ts'
import { list } from '../grammar/list.ts'
import type { List } from '../grammar/list.ts'
import { optional, readDay, required } from '../parameters.ts'
import { Problem } from '../problem.ts'
import { oneOf } from '../vocabulary.ts'

const changeKinds = ['membership', 'instrument', 'standing'] as const

type Row =
  | ({ readonly kind: 'membership'; readonly instrument?: undefined } & MembershipChange)
  | ({ readonly kind: 'instrument'; readonly member?: undefined } & InstrumentChange)
  | ({ readonly kind: 'standing' } & StandingChange)

/** A change, and what it leads to. */
export type ToldChange = Row & { readonly links: Links }

type Asked = {
  readonly from: Day
  readonly to: Day | undefined
  readonly on: Day
  readonly member: MembershipChange['member'] | undefined
  readonly instrument: InstrumentChange['instrument'] | undefined
}

/** The last answer about all Members and instruments: it takes long, and its pages are asked for in a row. */
let last: { readonly from: Day; readonly to: Day; readonly found: Changes } | undefined

function changesOfAll(from: Day, to: Day): Changes {
  if (last?.from !== from || last.to !== to) last = { from, to, found: changesBetween(from, to) }
  return last.found
}

function rowsOf({ from, to, on, member, instrument }: Asked): Row[] {
  const until = to ?? on
  if (until < from) {
    throw new Problem(400, 'invalid-date', {
      found: until,
      expected: `a day on or after ${from}`,
      parameter: to === undefined ? 'from' : 'to',
    })
  }
  const found =
    member === undefined && instrument === undefined
      ? changesOfAll(from, until)
      : changesBetween(from, until, {
          ...(member === undefined ? {} : { member }),
          ...(instrument === undefined ? {} : { instrument }),
        })
  return [
    ...found.memberships.map((row): Row => ({ kind: 'membership', ...row })),
    ...found.instruments.map((row): Row => ({ kind: 'instrument', ...row })),
    ...found.standings.map((row): Row => ({ kind: 'standing', ...row })),
  ]
}

const linksOf = ({ member, instrument }: Row): Links => ({
  ...(member === undefined ? {} : { member: memberAt(member) }),
  ...(instrument === undefined ? {} : { instrument: instrumentAt(instrument) }),
})

export const changes: List<ToldChange> = list({
  name: 'changes',
  path: paths.changes,
  summary:
    'What differs between two days: memberships, states of instruments and standings, before and after, with the events between; `to` is `on` where it is not given',
  example: '/v1/changes?from=1958-12-31&to=1960-12-31&member=BGR',
  ids: {},
  parameters: {
    from: required('the first day, YYYY-MM-DD', readDay),
    to: optional('the last day, YYYY-MM-DD', readDay),
    member: optional('a Member, such as BGR', parseMember),
    instrument: optional('an instrument, such as C087', parseInstrument),
  },
  rows: rowsOf,
  naming: { key: ['kind'], optional: ['member', 'instrument'] },
  key: ({ member = '', instrument = '' }) => `${member}|${instrument}`,
  fields: {
    kind: word(...oneOf('a kind of change', changeKinds), (row: Row) => row.kind),
    memberCode: ordering((row: Row) => row.member),
    instrumentCode: ordering((row: Row) => row.instrument),
  },
  columns: ['kind', 'member', 'instrument', 'before', 'after', 'events', 'links'],
  tell: (row) => ({ ...row, links: linksOf(row) }),
})
