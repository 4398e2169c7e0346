import { completenesses, coverageOfMembers, regions } from '@ilo/questions'
import type { ToldMemberCoverage } from '@ilo/questions'
import { textIn } from '../pages/fields.ts'
import { ofMember } from '../pages/subject.ts'
import { recordWords } from '../screens/record/words.ts'
import { span } from '../text/line.ts'
import { counted } from '../words/counts.ts'
import { recordTerms } from '../words/record.ts'
import { terms } from '../words/terms.ts'
import { completenessRoles } from './coverage.ts'
import type { Listing } from './listing.ts'
import { filtersOf, pickOf } from './parts.ts'

const known = completenesses.filter((each) => each !== 'none')

/** How much is held of the ratifications of each Member of the day. */
export const memberCoverageListing: Listing<ToldMemberCoverage> = {
  name: ({ language }) => recordWords(language).byMember,
  counted: (count, { language }) => counted(language, count, 'member'),
  columns: [
    {
      heading: ({ language }) => recordWords(language).code,
      cell: ({ member }) => span(member, 'key'),
      sort: 'member',
    },
    {
      heading: ({ language }) => recordWords(language).member,
      cell: ({ name }, { language }) => span(textIn(name, language)),
      least: 14,
    },
    {
      heading: ({ language }) => recordWords(language).completeness,
      cell: ({ completeness }, { language }) =>
        span(recordTerms(language).completeness[completeness], completenessRoles[completeness]),
    },
    {
      heading: ({ language }) => recordWords(language).held,
      cell: ({ held }) => span(String(held)),
      alignRight: true,
      sort: 'held',
    },
    {
      heading: ({ language }) => recordWords(language).nothingKnown,
      cell: ({ unknown }) => span(String(unknown.length), 'muted'),
      alignRight: true,
      sort: 'unknown',
    },
  ],
  picks: [
    pickOf(
      'completeness',
      'c',
      ({ language }) => recordWords(language).completeness,
      known,
      ({ language }) => recordTerms(language).completeness,
    ),
    pickOf(
      'region',
      'r',
      ({ language }) => recordWords(language).region,
      regions,
      ({ language }) => terms(language).region,
    ),
  ],
  asks: (picked) => ({ route: coverageOfMembers, query: filtersOf(picked, ['completeness', 'region']) }),
  subject: ({ member }) => ofMember(member),
  labels: ({ member, name }) => [member, name.text],
}
