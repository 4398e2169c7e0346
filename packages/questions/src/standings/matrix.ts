import { compare, getMember, nameIn } from 'ilo-data'
import type { ComparisonRow, Day, InstrumentCode, MemberCode, Standing, Text } from 'ilo-data'
import { memberAt, paths } from '../addresses.ts'
import { number, ordering, word } from '../grammar/field.ts'
import { list } from '../grammar/list.ts'
import type { List } from '../grammar/list.ts'
import type { Links } from '../envelope.ts'
import { defaulting } from '../parameters.ts'
import { Problem } from '../problem.ts'
import { namesOfMember } from '../ids.ts'
import { titleIn } from '../instruments/title.ts'
import { oneOf, regions } from '../vocabulary.ts'
import {
  allMembers,
  fundamental,
  instrumentsExpected,
  membersExpected,
  parseInstruments,
  parseMembers,
} from './groups.ts'
import type { Groups, InstrumentGroup, MemberGroup } from './groups.ts'

/** The fifteen fundamental and governance instruments for all Members are 2,805. */
const mostCells = 5_000

type Sides = { readonly members: Groups<MemberGroup>; readonly instruments: Groups<InstrumentGroup> }

const codesOf = (
  { members, instruments }: Sides,
  on: Day,
): { readonly members: readonly MemberCode[]; readonly instruments: readonly InstrumentCode[] } => ({
  members: [...new Set(members.groups.flatMap((group) => group.members(on)))],
  instruments: [...new Set(instruments.groups.flatMap((group) => group.instruments(on)))],
})

function matrixOf(asked: Sides & { readonly on: Day }): readonly ComparisonRow[] {
  const { members, instruments } = codesOf(asked, asked.on)
  if (members.length * instruments.length > mostCells) {
    throw new Problem(400, 'too-large', {
      found: `${members.length} Members × ${instruments.length} instruments`,
      expected: `a matrix of up to ${mostCells} standings: ask for fewer Members or instruments`,
    })
  }
  return compare(members, instruments, asked.on).rows
}

/** What holds between a Member and one of the instruments. */
export type StandingCell = Pick<Standing, 'instrument' | 'standing' | 'certainty' | 'candidates'>

/** What holds between a Member and all instruments that were asked about. */
export type StandingsRow = Pick<ComparisonRow, 'member' | 'totals'> & {
  readonly name: Text
  readonly cells: readonly StandingCell[]
  readonly links: Links
}

const cellOf = ({ instrument, standing, certainty, candidates }: Standing): StandingCell => ({
  instrument,
  standing,
  certainty,
  ...(candidates === undefined ? {} : { candidates }),
})

const countOf = (cells: readonly Standing[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const { standing } of cells) counts[standing] = (counts[standing] ?? 0) + 1
  return counts
}

export const standings: List<StandingsRow> = list({
  name: 'standings',
  path: paths.standings,
  summary:
    'What holds between Members and instruments on a day, as a matrix: a row for each Member, a cell for each instrument',
  example: '/v1/standings?members=europe-central-asia&instruments=fundamental',
  ids: {},
  parameters: {
    members: defaulting(`${membersExpected}; all where none is given`, parseMembers, allMembers),
    instruments: defaulting(
      `${instrumentsExpected}; fundamental where none is given`,
      parseInstruments,
      fundamental,
    ),
  },
  ofToday: 'Regions, categories and what offices serve',
  rows: matrixOf,
  naming: { key: ['member'] },
  key: ({ member }) => member,
  texts: ({ member }) => namesOfMember(member),
  fields: {
    region: word(...oneOf('a region', regions), ({ member }: ComparisonRow) => getMember(member).region),
    inForce: number(({ totals }: ComparisonRow) => totals['in-force']),
    notRatified: number(({ totals }: ComparisonRow) => totals['not-ratified']),
    unknown: number(({ totals }: ComparisonRow) => totals.unknown),
    member: ordering(({ member }: ComparisonRow) => member),
    name: ordering(({ member }: ComparisonRow) => getMember(member).names.en),
  },
  columns: ['member', 'name', 'cells', 'totals', 'links'],
  tell: ({ member, cells, totals }, { lang }) => ({
    member,
    name: nameIn(getMember(member).names, lang),
    cells: cells.map(cellOf),
    totals,
    links: { member: memberAt(member) },
  }),
  meta(rows, asked) {
    // Each row has a cell for every instrument; where all rows are left out there is none to tell them.
    const instruments =
      rows[0]?.cells.map(({ instrument }) => instrument) ?? codesOf(asked, asked.on).instruments
    return {
      columns: instruments.map((instrument, at) => ({
        instrument,
        title: titleIn(instrument, asked.lang),
        totals: countOf(rows.flatMap(({ cells }) => cells[at] ?? [])),
      })),
    }
  },
})
