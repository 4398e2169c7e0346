import { currents, officeKinds, offices } from '@ilo/questions'
import type { ToldOffice } from '@ilo/questions'
import { getMember, listOffices } from 'ilo-data'
import type { MemberCode } from 'ilo-data'
import type { Setting } from '../answers/setting.ts'
import { organisationWords } from '../screens/organisation/words.ts'
import { span } from '../text/line.ts'
import { recordTerms } from '../words/record.ts'
import { terms } from '../words/terms.ts'
import type { Listing } from './listing.ts'
import { calledIn, capital, filtersOf, pickOf } from './parts.ts'

const name = ({ language }: Setting): string => capital(recordTerms(language).table.offices)

const covered = (): readonly MemberCode[] =>
  [...new Set(listOffices().flatMap(({ covers }) => covers))].toSorted()

/** The offices of the ILO, and how many Members each serves. */
export const officeListing: Listing<ToldOffice> = {
  name,
  counted: (count, setting) => organisationWords(setting.language).total(name(setting), count),
  columns: [
    {
      heading: ({ language }) => organisationWords(language).city,
      cell: ({ city }) => span(city, 'key'),
      sort: 'city',
    },
    {
      heading: ({ language }) => organisationWords(language).called,
      cell: ({ names }, { language }) => span(calledIn(names, language)),
      least: 24,
    },
    {
      heading: ({ language }) => organisationWords(language).open,
      cell: ({ open }, { language }) =>
        span(recordTerms(language).running[open], open === 'yes' ? 'ok' : 'muted'),
    },
    {
      heading: ({ language }) => organisationWords(language).serves,
      cell: ({ coverageKnown, covers }) => span(coverageKnown ? String(covers.length) : '', 'muted'),
      alignRight: true,
    },
    {
      heading: ({ language }) => organisationWords(language).since,
      cell: ({ since = '' }) => span(since),
      sort: 'since',
    },
  ],
  picks: [
    pickOf(
      'kind',
      'i',
      ({ language }) => organisationWords(language).kind,
      officeKinds,
      ({ language }) => terms(language).officeKind,
    ),
    {
      id: 'covers',
      key: 'm',
      title: ({ language }) => organisationWords(language).serves,
      options: ({ language }) =>
        covered().map((id) => ({ id, label: calledIn(getMember(id).names, language), hint: id })),
      several: true,
    },
    pickOf(
      'open',
      'c',
      ({ language }) => organisationWords(language).open,
      currents,
      ({ language }) => recordTerms(language).running,
    ),
  ],
  asks: (picked) => ({ route: offices, query: filtersOf(picked, ['kind', 'covers', 'open']) }),
  subject: ({ id }) => ({ kind: 'office', id }),
  labels: ({ id, names, city, covers }) => [id, names.en, city, ...covers],
}
