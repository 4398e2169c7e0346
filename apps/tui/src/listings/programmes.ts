import { programmes, runnings } from '@ilo/questions'
import type { Ran } from '@ilo/questions'
import type { Listing } from './listing.ts'
import { calledColumn, namedAfter, plainColumn, runningColumn, runningPick } from './of-organisation.ts'
import { filtersOf } from './parts.ts'

/** Programmes and campaigns. */
export const programmeListing: Listing<Ran> = {
  ...namedAfter('programmes'),
  columns: [
    calledColumn('name'),
    runningColumn('running', ({ running }) => running),
    plainColumn('from', ({ from }) => from, 'from'),
    plainColumn('to', ({ to }) => to, 'to'),
  ],
  picks: [runningPick('running', 'running', runnings)],
  asks: (picked) => ({ route: programmes, query: filtersOf(picked, ['running']) }),
  subject: ({ id }) => ({ kind: 'programme', id }),
  labels: ({ id, names }) => [id, names.en],
}
