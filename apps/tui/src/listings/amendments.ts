import { amendments, amendmentStates } from '@ilo/questions'
import type { StatedAmendment } from '@ilo/questions'
import { span } from '../text/line.ts'
import { terms } from '../words/terms.ts'
import type { Listing } from './listing.ts'
import { calledColumn, column, namedAfter, plainColumn, termPick } from './of-organisation.ts'
import { filtersOf } from './parts.ts'

/** The Constitution and its amendments, and where each stood on the day. */
export const amendmentListing: Listing<StatedAmendment> = {
  ...namedAfter('constitutionAmendments'),
  columns: [
    plainColumn('adopted', ({ adopted }) => adopted, 'adopted'),
    calledColumn(),
    column('state', ({ state }, { language }) =>
      span(terms(language).amendmentState[state], state === 'in-force' ? 'ok' : 'muted'),
    ),
    plainColumn('inForce', ({ inForce }) => inForce, 'inForce'),
  ],
  picks: [termPick('state', 'c', 'state', amendmentStates, ({ amendmentState }) => amendmentState)],
  asks: (picked) => ({ route: amendments, query: filtersOf(picked, ['state']) }),
  subject: ({ id }) => ({ kind: 'amendment', id }),
  labels: ({ id, names, adopted, subject }) => [id, names.en, adopted, subject],
}
