import { declarationBodies, declarationKinds, declarations } from '@ilo/questions'
import type { Declaration } from 'ilo-data'
import type { Listing } from './listing.ts'
import { calledColumn, kindPick, namedAfter, plainColumn, termColumn, termPick } from './of-organisation.ts'
import { filtersOf } from './parts.ts'

/** The declarations and main resolutions. */
export const declarationListing: Listing<Declaration> = {
  ...namedAfter('declarations'),
  columns: [
    plainColumn('adopted', ({ adopted }) => adopted, 'adopted'),
    calledColumn(),
    termColumn('kind', ({ kind }, { declarationKind }) => declarationKind[kind], 'kind'),
    termColumn('adoptedBy', ({ body }, { declarationBody }) => declarationBody[body], 'body'),
  ],
  picks: [
    kindPick('kind', declarationKinds, ({ declarationKind }) => declarationKind),
    termPick('body', 'b', 'adoptedBy', declarationBodies, ({ declarationBody }) => declarationBody),
  ],
  asks: (picked) => ({ route: declarations, query: filtersOf(picked, ['kind', 'body']) }),
  subject: ({ id }) => ({ kind: 'declaration', id }),
  labels: ({ id, names, adopted }) => [id, names.en, adopted],
}
