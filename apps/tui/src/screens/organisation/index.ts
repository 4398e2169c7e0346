import { addressAt, paths } from '@ilo/questions'
import { parametersOf } from '../../answers/setting.ts'
import { amendmentListing } from '../../listings/amendments.ts'
import { conceptListing } from '../../listings/concepts.ts'
import { declarationListing } from '../../listings/declarations.ts'
import { directorGeneralListing } from '../../listings/directors-general.ts'
import type { Listing } from '../../listings/listing.ts'
import { officeListing } from '../../listings/offices.ts'
import { organListing } from '../../listings/organs.ts'
import { procedureListing } from '../../listings/procedures.ts'
import { programmeListing } from '../../listings/programmes.ts'
import { sessionListing } from '../../listings/sessions.ts'
import { listView } from '../../views/list.ts'
import { pageView } from '../../views/page.ts'
import { tabsView } from '../../views/tabs.ts'
import type { Tab } from '../../views/tabs.ts'
import type { View } from '../../views/view.ts'
import { governingBodyBlocks } from './governing-body.ts'
import { reportingPage } from './reporting.ts'
import { organisationWords } from './words.ts'

const listTab = <Row extends object>(id: string, listing: Listing<Row>): Tab => ({
  id,
  name: listing.name,
  view: listView(listing),
})

const governingBodyTab: Tab = {
  id: 'governing-body',
  name: ({ language }) => organisationWords(language).governingBody,
  view: pageView({
    name: ({ language }) => organisationWords(language).governingBody,
    address: (setting) => addressAt(paths.governingBody, {}, parametersOf(setting)),
    blocks: governingBodyBlocks,
  }),
}

/** The Organisation: its organs, people, sessions, offices, procedures and texts, a part for each. */
export const organisationView = (): View =>
  tabsView([
    listTab('organs', organListing),
    governingBodyTab,
    listTab('sessions', sessionListing),
    listTab('directors-general', directorGeneralListing),
    listTab('offices', officeListing),
    listTab('procedures', procedureListing),
    listTab('concepts', conceptListing),
    listTab('programmes', programmeListing),
    listTab('declarations', declarationListing),
    listTab('amendments', amendmentListing),
    { id: 'reporting', name: reportingPage.name, view: pageView(reportingPage) },
  ])
