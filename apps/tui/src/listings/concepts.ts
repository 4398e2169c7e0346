import { conceptKinds, concepts } from '@ilo/questions'
import type { HeldConcept } from '@ilo/questions'
import type { Setting } from '../answers/setting.ts'
import { organisationWords } from '../screens/organisation/words.ts'
import { span } from '../text/line.ts'
import type { Span } from '../text/line.ts'
import type { Listing } from './listing.ts'
import {
  calledColumn,
  column,
  kindPick,
  namedAfter,
  plainColumn,
  runningSpan,
  termColumn,
} from './of-organisation.ts'
import { filtersOf } from './parts.ts'

/** Whether a concept held on the day. */
export const heldSpan = ({ current }: Pick<HeldConcept, 'current'>, setting: Setting): Span =>
  current === 'undated'
    ? span(organisationWords(setting.language).undated, 'muted')
    : runningSpan(current, setting)

/** The strategic objectives, fundamental principles, means of action, technical fields and areas of cooperation. */
export const conceptListing: Listing<HeldConcept> = {
  ...namedAfter('concepts'),
  columns: [
    calledColumn(),
    column('holds', heldSpan),
    termColumn('kind', ({ kind }, { conceptKind }) => conceptKind[kind], 'kind'),
    plainColumn('since', ({ validFrom }) => validFrom, 'validFrom'),
  ],
  picks: [kindPick('kind', conceptKinds, ({ conceptKind }) => conceptKind)],
  asks: (picked) => ({ route: concepts, query: filtersOf(picked, ['kind']) }),
  subject: ({ id }) => ({ kind: 'concept', id }),
  labels: ({ id, names }) => [id, names.en],
}
