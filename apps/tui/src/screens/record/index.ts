import { conflictListing } from '../../listings/conflicts.ts'
import { memberCoverageListing } from '../../listings/coverage-of-members.ts'
import { coverageListing } from '../../listings/coverage.ts'
import { sourceListing } from '../../listings/sources.ts'
import { tableListing } from '../../listings/tables.ts'
import { listView } from '../../views/list.ts'
import { pageView } from '../../views/page.ts'
import { tabsView } from '../../views/tabs.ts'
import type { View } from '../../views/view.ts'
import { totalsPage } from './totals.ts'

/** The record itself: how much is held, from where, how sure it is, and where sources differ. */
export const recordView = (): View =>
  tabsView([
    { id: 'instruments', name: coverageListing.name, view: listView(coverageListing) },
    { id: 'members', name: memberCoverageListing.name, view: listView(memberCoverageListing) },
    { id: 'sources', name: sourceListing.name, view: listView(sourceListing) },
    { id: 'conflicts', name: conflictListing.name, view: listView(conflictListing) },
    { id: 'tables', name: tableListing.name, view: listView(tableListing) },
    { id: 'confidence', name: totalsPage.name, view: pageView(totalsPage) },
  ])
