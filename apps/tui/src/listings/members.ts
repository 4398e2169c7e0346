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
import type { Listing } from './listing.ts'
import { filtersOf, pickOf } from './parts.ts'

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
    pickOf(
      'region',
      'r',
      ({ language }) => memberWords(language).region,
      regions,
      ({ language }) => terms(language).region,
    ),
    pickOf(
      'subregion',
      'b',
      ({ language }) => memberWords(language).subregion,
      subregions,
      ({ language }) => terms(language).subregion,
    ),
    pickOf(
      'status',
      'a',
      ({ language }) => memberWords(language).status,
      memberStatuses,
      ({ language }) => terms(language).memberStatus,
    ),
    pickOf(
      'membership',
      'm',
      ({ language }) => memberWords(language).membership,
      memberships,
      ({ language }) => terms(language).membership,
    ),
  ],
  asks: (picked) => ({ route: members, query: { ...filtersOf(picked, filters), include: 'ratifications' } }),
  asksFirst: (picked) => ({ route: members, query: filtersOf(picked, filters) }),
  subject: ({ id }) => ofMember(id),
  labels: ({ id, iso2 = '' }) => [id, iso2, ...Object.values(getMember(id).names)],
  nearest(text) {
    const parsed = parseMember(text)
    return parsed.ok ? [ofMember(parsed.value)] : []
  },
}
