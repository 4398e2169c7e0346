import { currents, officeKinds, offices } from '@ilo/questions'
import type { ToldOffice } from '@ilo/questions'
import { getMember, listOffices } from 'ilo-data'
import type { MemberCode } from 'ilo-data'
import { organisationWords } from '../screens/organisation/words.ts'
import { span } from '../text/line.ts'
import type { Listing } from './listing.ts'
import {
  calledColumn,
  column,
  kindPick,
  namedAfter,
  plainColumn,
  runningColumn,
  runningPick,
} from './of-organisation.ts'
import { calledIn, filtersOf } from './parts.ts'

const covered = (): readonly MemberCode[] =>
  [...new Set(listOffices().flatMap(({ covers }) => covers))].toSorted()

/** The offices of the ILO, and how many Members each serves. */
export const officeListing: Listing<ToldOffice> = {
  ...namedAfter('offices'),
  columns: [
    column('city', ({ city }) => span(city, 'key'), { sort: 'city' }),
    calledColumn(),
    runningColumn('open', ({ open }) => open),
    column(
      'serves',
      ({ coverageKnown, covers }) => span(coverageKnown ? String(covers.length) : '', 'muted'),
      { alignRight: true },
    ),
    plainColumn('since', ({ since }) => since, 'since'),
  ],
  picks: [
    kindPick('kind', officeKinds, ({ officeKind }) => officeKind),
    {
      id: 'covers',
      key: 'm',
      title: ({ language }) => organisationWords(language).serves,
      options: ({ language }) =>
        covered().map((id) => ({ id, label: calledIn(getMember(id).names, language), hint: id })),
      several: true,
    },
    runningPick('open', 'open', currents),
  ],
  asks: (picked) => ({ route: offices, query: filtersOf(picked, ['kind', 'covers', 'open']) }),
  subject: ({ id }) => ({ kind: 'office', id }),
  labels: ({ id, names, city, covers }) => [id, names.en, city, ...covers],
}
