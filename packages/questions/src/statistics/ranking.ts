import { getMember, nameIn, ranking as rankingOn } from 'ilo-data'
import type { CountCoverage, RankedMember, Text } from 'ilo-data'
import { memberAt, paths } from '../addresses.ts'
import { number, ordering, word } from '../grammar/field.ts'
import { list } from '../grammar/list.ts'
import type { List } from '../grammar/list.ts'
import type { Links } from '../envelope.ts'
import { defaulting, optional } from '../parameters.ts'
import { namesOfMember } from '../ids.ts'
import { summaryOf } from '../members/summary.ts'
import { categories, oneOf, regions } from '../vocabulary.ts'

type Row = RankedMember & { readonly coverage: CountCoverage }

/** A Member in its place, and what it leads to. */
export type RankedRow = RankedMember & { readonly name: Text; readonly links: Links }

export const ranking: List<RankedRow> = list({
  name: 'ranking',
  path: paths.ranking,
  summary:
    'The Members by the number of their ratifications on a day: places and numbers are ranges where dates are partial or not all is held',
  example: '/v1/statistics/ranking?category=fundamental&count=in-force',
  ids: {},
  parameters: {
    count: defaulting(...oneOf('what is counted', ['registered', 'in-force']), 'registered'),
    category: optional(...oneOf('a category', categories)),
    kind: optional(...oneOf('a kind of instrument', ['convention', 'protocol'])),
  },
  ofToday: 'Regions and categories',
  rows({ on, count, category, kind }): Row[] {
    const { members, coverage } = rankingOn({
      on,
      count,
      ...(category === undefined ? {} : { category }),
      ...(kind === undefined ? {} : { kind }),
    })
    return members.map((row) => ({ ...row, coverage }))
  },
  naming: { key: ['member'] },
  key: ({ member }) => member,
  texts: ({ member }) => namesOfMember(member),
  fields: {
    region: word(...oneOf('a region', regions), ({ member }: Row) => getMember(member).region),
    min: number((row: Row) => row.count.min),
    max: number((row: Row) => row.count.max),
    best: number((row: Row) => row.rank.best),
    worst: number((row: Row) => row.rank.worst),
    member: ordering((row: Row) => row.member),
  },
  columns: ['member', 'name', 'isMember', 'count', 'rank', 'undecided', 'links'],
  tell: ({ coverage: _, ...row }, { lang }) => ({
    ...row,
    name: nameIn(getMember(row.member).names, lang),
    links: { member: memberAt(row.member) },
  }),
  related: { member: ({ member }, { on, lang }) => summaryOf(getMember(member), on, lang) },
  meta([first]) {
    if (first === undefined) return {}
    const { note, ...coverage } = first.coverage
    return { coverage, notes: [`${note.charAt(0).toUpperCase()}${note.slice(1)}.`] }
  },
})
