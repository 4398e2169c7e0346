import type { SearchReference } from 'ilo-data'
import type { PageSpec } from '../../views/page.ts'
import type { RecordPage } from './blocks.ts'
import { boardSessionPage } from './pages/board-session.ts'
import { conceptPage, organPage, procedurePage, programmePage } from './pages/bodies.ts'
import { sessionPage } from './pages/conference.ts'
import { officePage } from './pages/office.ts'
import { chairPage, directorPage } from './pages/people.ts'
import { subjectPage } from './pages/subject.ts'
import { amendmentPage, declarationPage } from './pages/texts.ts'

/** The records of the organisation itself: each has a page made from its row. */
export type OrganisationSubject = Exclude<
  SearchReference,
  { readonly kind: 'member' | 'instrument' | 'event' | 'claim' | 'source' }
>

function recordOf(subject: OrganisationSubject): RecordPage {
  switch (subject.kind) {
    case 'session':
      return sessionPage(subject.id)
    case 'office':
      return officePage(subject.id)
    case 'organ':
      return organPage(subject.id)
    case 'director-general':
      return directorPage(subject.id)
    case 'chair':
      return chairPage(subject.id)
    case 'governing-body-session':
      return boardSessionPage(subject.id)
    case 'declaration':
      return declarationPage(subject.id)
    case 'amendment':
      return amendmentPage(subject.id)
    case 'procedure':
      return procedurePage(subject.id)
    case 'programme':
      return programmePage(subject.id)
    case 'concept':
      return conceptPage(subject.id)
    case 'subject':
      return subjectPage(subject.id)
  }
}

export const organisationPage = (subject: OrganisationSubject): PageSpec => ({
  ...recordOf(subject),
  subject,
})
