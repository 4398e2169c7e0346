import { currents, organKinds, organs } from '@ilo/questions'
import type { Current } from '@ilo/questions'
import type { Organ } from 'ilo-data'
import type { Listing } from './listing.ts'
import {
  calledColumn,
  kindPick,
  namedAfter,
  plainColumn,
  runningColumn,
  runningPick,
  termColumn,
} from './of-organisation.ts'
import { filtersOf } from './parts.ts'

/** The organs and institutions of the ILO. */
export const organListing: Listing<Current<Organ>> = {
  ...namedAfter('organs'),
  columns: [
    calledColumn(),
    runningColumn('exists', ({ current }) => current),
    plainColumn('since', ({ since }) => since, 'since'),
    plainColumn('city', ({ city }) => city),
    termColumn('kind', ({ kind }, { organKind }) => organKind[kind], 'kind'),
  ],
  picks: [
    kindPick('kind', organKinds, ({ organKind }) => organKind),
    runningPick('current', 'exists', currents),
  ],
  asks: (picked) => ({ route: organs, query: filtersOf(picked, ['kind', 'current']) }),
  subject: ({ id }) => ({ kind: 'organ', id }),
  labels: ({ id, names, city }) => [id, names.en, city],
}
