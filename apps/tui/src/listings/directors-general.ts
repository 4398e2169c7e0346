import { directorsGeneral } from '@ilo/questions'
import type { ToldDirectorGeneral } from '@ilo/questions'
import { getMember } from 'ilo-data'
import { span } from '../text/line.ts'
import type { Listing } from './listing.ts'
import { column, namedAfter, plainColumn } from './of-organisation.ts'
import { calledIn } from './parts.ts'

/** The heads of the International Labour Office, in order. */
export const directorGeneralListing: Listing<ToldDirectorGeneral> = {
  ...namedAfter('directorsGeneral'),
  columns: [
    column('number', ({ order }) => span(String(order), 'key'), { alignRight: true, sort: 'order' }),
    column('person', ({ name }) => span(name), { least: 16 }),
    plainColumn('from', ({ from }) => from, 'from'),
    plainColumn('to', ({ to }) => to, 'to'),
    column('country', ({ country }, { language }) => span(calledIn(getMember(country).names, language))),
  ],
  picks: [],
  asks: () => ({ route: directorsGeneral }),
  subject: ({ order }) => ({ kind: 'director-general', id: String(order) }),
  labels: ({ name, from, country }) => [name, from, country],
}
