import { members, memberships, memberStatuses, regions, subregions } from '@ilo/questions'
import type { MemberSummary, RatificationsOfMember } from '@ilo/questions'
import { getMember, parseMember } from 'ilo-data'
import { textIn } from '../pages/fields.ts'
import { ofMember } from '../pages/subject.ts'
import { memberWords } from '../screens/members/words.ts'
import { span } from '../text/line.ts'
import type { Span } from '../text/line.ts'
import { gradeOf } from '../theme/roles.ts'
import { countInWords } from '../words/counts.ts'
import { terms } from '../words/terms.ts'
import type { Listing, Picked, Query } from './listing.ts'

/** A Member, and how many ratifications are held of it and bind it on the day. */
export type MemberRow = MemberSummary & {
  readonly related?: { readonly ratifications: RatificationsOfMember }
}

/** When it first became a Member; of one that is none on the day, also when it ceased to be. */
function joined({ periods, membership }: MemberRow): Span {
  const [first, last] = [periods[0]?.from ?? '', periods.at(-1)?.to]
  return membership === 'yes' ? span(first) : span(last === undefined ? first : `${first}–${last}`, 'muted')
}

function fundamental({ related }: MemberRow): Span {
  if (related === undefined) return span('')
  const { inForce, of } = related.ratifications.fundamental
  return span(`${countInWords(inForce)}/${of}`, gradeOf(inForce.min, of))
}

const filters = ['region', 'subregion', 'status', 'membership'] as const

const queryOf = (picked: Picked): Query =>
  Object.fromEntries(
    filters.flatMap((name): [string, string][] => {
      const chosen = picked[name] ?? []
      return chosen.length === 0 ? [] : [[name, chosen.join(',')]]
    }),
  )

/** The Members of a day. */
export const memberListing: Listing<MemberRow> = {
  name: ({ language }) => memberWords(language).name,
  counted: (count, { language }) => memberWords(language).counted(count),
  columns: [
    { heading: ({ language }) => memberWords(language).code, cell: ({ id }) => span(id), sort: 'id' },
    {
      heading: ({ language }) => memberWords(language).memberName,
      cell: ({ name }, { language }) => span(textIn(name, language)),
      least: 20,
      sort: 'name',
    },
    {
      heading: ({ language }) => memberWords(language).fundamental,
      cell: fundamental,
      alignRight: true,
      sort: 'ratifications.fundamental',
    },
    {
      heading: ({ language }) => memberWords(language).held,
      cell: ({ related }) => span(related === undefined ? '' : String(related.ratifications.held)),
      alignRight: true,
      sort: 'ratifications.held',
    },
    {
      heading: ({ language }) => memberWords(language).inForce,
      cell: ({ related }) =>
        span(related === undefined ? '' : countInWords(related.ratifications.inForce), 'muted'),
      alignRight: true,
      sort: 'ratifications.inForce',
    },
    { heading: ({ language }) => memberWords(language).joined, cell: joined, sort: 'joined' },
    {
      heading: ({ language }) => memberWords(language).region,
      cell: ({ region }, { language }) =>
        span(region === undefined ? '' : terms(language).region[region], 'muted'),
    },
  ],
  picks: [
    {
      id: 'region',
      key: 'r',
      title: ({ language }) => memberWords(language).region,
      options: ({ language }) => regions.map((id) => ({ id, label: terms(language).region[id] })),
      several: true,
    },
    {
      id: 'subregion',
      key: 'b',
      title: ({ language }) => memberWords(language).subregion,
      options: ({ language }) => subregions.map((id) => ({ id, label: terms(language).subregion[id] })),
      several: true,
    },
    {
      id: 'status',
      key: 'a',
      title: ({ language }) => memberWords(language).status,
      options: ({ language }) =>
        memberStatuses.map((id) => ({ id, label: terms(language).memberStatus[id] })),
      several: true,
    },
    {
      id: 'membership',
      key: 'm',
      title: ({ language }) => memberWords(language).membership,
      options: ({ language }) => memberships.map((id) => ({ id, label: terms(language).membership[id] })),
      several: true,
    },
  ],
  asks: (picked) => ({ route: members, query: { ...queryOf(picked), include: 'ratifications' } }),
  asksFirst: (picked) => ({ route: members, query: queryOf(picked) }),
  subject: ({ id }) => ofMember(id),
  labels: ({ id, iso2 = '' }) => [id, iso2, ...Object.values(getMember(id).names)],
  nearest(text) {
    const parsed = parseMember(text)
    return parsed.ok ? [ofMember(parsed.value)] : []
  },
}
