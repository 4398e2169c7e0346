import { ask, instrumentEvents, memberEvents } from '@ilo/questions'
import type { List } from '@ilo/questions'
import { amendmentListing } from '../../listings/amendments.ts'
import { claimListing } from '../../listings/claims.ts'
import { conceptListing } from '../../listings/concepts.ts'
import { conflictListing } from '../../listings/conflicts.ts'
import { memberCoverageListing } from '../../listings/coverage-of-members.ts'
import { coverageListing } from '../../listings/coverage.ts'
import { declarationListing } from '../../listings/declarations.ts'
import { directorGeneralListing } from '../../listings/directors-general.ts'
import { eventListing } from '../../listings/events.ts'
import { instrumentListing } from '../../listings/instruments.ts'
import type { Listing } from '../../listings/listing.ts'
import { memberListing } from '../../listings/members.ts'
import { officeListing } from '../../listings/offices.ts'
import { organListing } from '../../listings/organs.ts'
import { procedureListing } from '../../listings/procedures.ts'
import { programmeListing } from '../../listings/programmes.ts'
import { sessionListing } from '../../listings/sessions.ts'
import { sourceListing } from '../../listings/sources.ts'
import { tableListing } from '../../listings/tables.ts'
import type { Column, Row } from '../../pages/blocks.ts'
import { notesOf } from './show.ts'
import type { Show } from './show.ts'

/** The rows of a list as the screens show them; of another question whose rows are the same. */
const listed =
  <Told extends object>(listing: Listing<Told>, other?: List<Told>): Show =>
  (asked, setting) => {
    const { route, query = {} } = listing.asks({}, setting)
    const include = query['include'] === undefined ? {} : { include: query['include'] }
    const envelope = ask((other ?? route).whole, asked.ids, { ...include, ...asked.query })
    const columns = listing.columns.map(
      ({ heading, least, alignRight }): Column => ({
        heading: heading(setting),
        ...(least === undefined ? {} : { least }),
        ...(alignRight === undefined ? {} : { alignRight }),
      }),
    )
    const rows = envelope.data.map(
      (row): Row => ({ cells: listing.columns.map(({ cell }) => cell(row, setting)) }),
    )
    return [
      { kind: 'title', text: listing.counted(envelope.meta.total ?? rows.length, setting) },
      { kind: 'table', columns, rows },
      ...notesOf(envelope),
    ]
  }

/** The lists that the screens have too, by the names of their questions. */
export const lists: ReadonlyMap<string, Show> = new Map<string, Show>([
  ['members', listed(memberListing)],
  ['instruments', listed(instrumentListing)],
  ['events', listed(eventListing)],
  [memberEvents.name, listed(eventListing, memberEvents)],
  [instrumentEvents.name, listed(eventListing, instrumentEvents)],
  ['sessions', listed(sessionListing)],
  ['offices', listed(officeListing)],
  ['organs', listed(organListing)],
  ['directorsGeneral', listed(directorGeneralListing)],
  ['declarations', listed(declarationListing)],
  ['procedures', listed(procedureListing)],
  ['programmes', listed(programmeListing)],
  ['concepts', listed(conceptListing)],
  ['amendments', listed(amendmentListing)],
  ['claims', listed(claimListing)],
  ['sources', listed(sourceListing)],
  ['coverage', listed(coverageListing)],
  ['coverageOfMembers', listed(memberCoverageListing)],
  ['conflicts', listed(conflictListing)],
  ['tables', listed(tableListing)],
])
