import { currents, procedureKinds, procedures } from '@ilo/questions'
import type { Current } from '@ilo/questions'
import type { SupervisionProcedure } from 'ilo-data'
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

/** The procedures and bodies by which the ILO supervises how its instruments are applied. */
export const procedureListing: Listing<Current<SupervisionProcedure>> = {
  ...namedAfter('supervision'),
  columns: [
    calledColumn(),
    runningColumn('exists', ({ current }) => current),
    plainColumn('created', ({ created }) => created, 'created'),
    termColumn('kind', ({ kind }, { procedureKind }) => procedureKind[kind], 'kind'),
  ],
  picks: [
    kindPick('kind', procedureKinds, ({ procedureKind }) => procedureKind),
    runningPick('current', 'exists', currents),
  ],
  asks: (picked) => ({ route: procedures, query: filtersOf(picked, ['kind', 'current']) }),
  subject: ({ id }) => ({ kind: 'procedure', id }),
  labels: ({ id, names, articles = [] }) => [id, names.en, ...articles.map(String)],
}
