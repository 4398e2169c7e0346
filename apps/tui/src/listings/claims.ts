import { claimKinds, claims, seeds, verdicts } from '@ilo/questions'
import type { ToldClaim } from '@ilo/questions'
import { getSource } from 'ilo-data'
import type { CheckVerdict, Verdict } from 'ilo-data'
import { textIn } from '../pages/fields.ts'
import { claimWords } from '../screens/claims/words.ts'
import { span } from '../text/line.ts'
import type { Span } from '../text/line.ts'
import type { Role } from '../theme/roles.ts'
import { recordTerms } from '../words/record.ts'
import type { Setting } from '../answers/setting.ts'
import type { Listing } from './listing.ts'
import { filtersOf, pickOf } from './parts.ts'

const roles: Readonly<Record<Verdict | CheckVerdict, Role>> = {
  consistent: 'ok',
  outdated: 'warning',
  contradicted: 'error',
  'partly-supported': 'disputed',
  unverifiable: 'unverified',
  undecided: 'unknown',
}

/** A verdict in its word and the colour that repeats it. */
export const verdictSpan = (verdict: Verdict | CheckVerdict, { language }: Setting): Span =>
  span(recordTerms(language).verdict[verdict], roles[verdict])

const computedVerdicts = ['consistent', 'outdated', 'contradicted', 'partly-supported', 'undecided'] as const

/** What the source documents state about the ILO, judged by people and by the facts. */
export const claimListing: Listing<ToldClaim> = {
  name: ({ language }) => claimWords(language).name,
  counted: (count, { language }) => claimWords(language).counted(count),
  columns: [
    {
      heading: ({ language }) => claimWords(language).verdict,
      cell: ({ verdict }, setting) => verdictSpan(verdict, setting),
      sort: 'verdict',
    },
    {
      heading: ({ language }) => textIn({ text: claimWords(language).statement, language: 'en' }, language),
      cell: ({ statement }) => span(statement),
      least: 24,
    },
    {
      heading: ({ language }) => claimWords(language).computed,
      cell: ({ computed }, setting) =>
        computed === undefined
          ? span(claimWords(setting.language).notAsked, 'muted')
          : verdictSpan(computed.verdict, setting),
      sort: 'computed',
    },
    { heading: ({ language }) => claimWords(language).id, cell: ({ id }) => span(id, 'key'), sort: 'id' },
    {
      heading: ({ language }) => claimWords(language).document,
      cell: ({ seed }) => span(seed, 'muted'),
      sort: 'seed',
    },
  ],
  picks: [
    pickOf(
      'verdict',
      'v',
      ({ language }) => claimWords(language).verdict,
      verdicts,
      ({ language }) => recordTerms(language).verdict,
    ),
    pickOf(
      'computed',
      'c',
      ({ language }) => claimWords(language).computed,
      computedVerdicts,
      ({ language }) => recordTerms(language).verdict,
    ),
    pickOf(
      'kind',
      'i',
      ({ language }) => claimWords(language).kind,
      claimKinds,
      ({ language }) => recordTerms(language).claimKind,
    ),
    {
      id: 'seed',
      key: 'd',
      title: ({ language }) => claimWords(language).document,
      options: () => seeds.map((id) => ({ id, label: id, hint: getSource(id).title })),
      several: true,
    },
  ],
  asks: (picked) => ({ route: claims, query: filtersOf(picked, ['verdict', 'computed', 'kind', 'seed']) }),
  subject: ({ id }) => ({ kind: 'claim', id }),
  labels: ({ id, statement, subject, claimedValue = '' }) => [id, statement, subject, claimedValue],
}
