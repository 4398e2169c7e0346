import { ask, claim, governingBody, instrument, member, office, session, source } from '@ilo/questions'
import type { Subject } from '../../pages/subject.ts'
import { governingBodyBlocks } from '../../screens/organisation/governing-body.ts'
import { pageOf } from '../../screens/subjects.ts'
import type { Asked } from '../asking.ts'
import type { Show } from './show.ts'

/** The page that the screens have about a record. */
const paged =
  (subjectOf: (asked: Asked) => Subject): Show =>
  (asked, setting) =>
    pageOf(subjectOf(asked)).blocks(setting)

/** The pages of records, by the names of their questions. */
export const records: ReadonlyMap<string, Show> = new Map<string, Show>([
  [member.name, paged(({ ids, query }) => ({ kind: 'member', id: ask(member, ids, query).data.id }))],
  [
    instrument.name,
    paged(({ ids, query }) => ({ kind: 'instrument', id: ask(instrument, ids, query).data.id })),
  ],
  [session.name, paged(({ ids, query }) => ({ kind: 'session', id: ask(session, ids, query).data.id }))],
  [office.name, paged(({ ids, query }) => ({ kind: 'office', id: ask(office, ids, query).data.id }))],
  [claim.name, paged(({ ids, query }) => ({ kind: 'claim', id: ask(claim, ids, query).data.id }))],
  [governingBody.name, (_, setting) => governingBodyBlocks(setting)],
  [source.name, paged(({ ids, query }) => ({ kind: 'source', id: ask(source, ids, query).data.id }))],
])
