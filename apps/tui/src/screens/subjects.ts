import { keyOf } from '../pages/subject.ts'
import type { Subject } from '../pages/subject.ts'
import { kept } from '../views/kept.ts'
import { pageView } from '../views/page.ts'
import type { PageSpec } from '../views/page.ts'
import type { View } from '../views/view.ts'
import { claimPage } from './claims/page.ts'
import { instrumentPage } from './instruments/page.ts'
import { memberPage } from './members/page.ts'
import { organisationPage } from './organisation/page.ts'
import { conflictPage, coveragePage, sourcePage, tablePage } from './record/page.ts'
import { standingPage } from './standing/page.ts'
import { eventPage } from './time/page.ts'

/** The page about a subject: one for each kind of record. */
export function pageOf(subject: Subject): PageSpec {
  switch (subject.kind) {
    case 'member':
      return memberPage(subject.id)
    case 'instrument':
      return instrumentPage(subject.id)
    case 'standing':
      return standingPage(subject.member, subject.instrument)
    case 'event':
      return eventPage(subject.id)
    case 'claim':
      return claimPage(subject.id)
    case 'source':
      return sourcePage(subject.id)
    case 'coverage':
      return coveragePage(subject.instrument)
    case 'conflict':
      return conflictPage(subject.id)
    case 'table':
      return tablePage(subject.id)
    case 'amendment':
    case 'chair':
    case 'concept':
    case 'declaration':
    case 'director-general':
    case 'governing-body-session':
    case 'office':
    case 'organ':
    case 'procedure':
    case 'programme':
    case 'session':
    case 'subject':
      return organisationPage(subject)
  }
}

/** The view of the page about a subject, as it is before anything was done in it. */
export const viewOf: (subject: Subject) => View = kept(keyOf, (subject) => pageView(pageOf(subject)))
