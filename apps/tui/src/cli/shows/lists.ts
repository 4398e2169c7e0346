import { ask, changes, instrumentEvents, memberEvents, rowsOf, table } from '@ilo/questions'
import type { List, ToldChange } from '@ilo/questions'
import { fileNameOf, parseInstrument, parseMember, tableNames } from 'ilo-data'
import type { Setting } from '../../answers/setting.ts'
import { amendmentListing } from '../../listings/amendments.ts'
import { candidatesOf, changeListing } from '../../listings/changes.ts'
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
import { capital } from '../../listings/parts.ts'
import { procedureListing } from '../../listings/procedures.ts'
import { programmeListing } from '../../listings/programmes.ts'
import { sessionListing } from '../../listings/sessions.ts'
import { sourceListing } from '../../listings/sources.ts'
import { tableListing } from '../../listings/tables.ts'
import type { Block, Column, Row } from '../../pages/blocks.ts'
import { legendOf } from '../../words/standings.ts'
import { colon } from '../../words/common.ts'
import { recordTerms } from '../../words/record.ts'
import { wholeAnswer } from '../asking.ts'
import { genericTable } from './generic.ts'
import { notesOf } from './show.ts'
import type { Show } from './show.ts'
import { titleAbout } from './titles.ts'

/** The rows of a list as the screens show them; of another question whose rows are the same. */
const listed =
  <Told extends object>(
    listing: Listing<Told>,
    other?: List<Told>,
    below: (rows: readonly Told[], setting: Setting) => readonly Block[] = () => [],
  ): Show =>
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
      titleAbout(asked, listing.counted(envelope.meta.total ?? rows.length, setting), setting),
      { kind: 'table', columns, rows },
      ...below(envelope.data, setting),
      ...notesOf(envelope, setting, (note) => listing.noted?.(note, setting)),
    ]
  }

/** What the letters mean by which a change tells what a standing may be. */
function legendUnder(rows: readonly ToldChange[], setting: Setting): readonly Block[] {
  const kinds = new Set(
    rows.flatMap((row) => [...candidatesOf(row, 'before'), ...candidatesOf(row, 'after')]),
  )
  return kinds.size === 0
    ? []
    : [{ kind: 'gap' }, { kind: 'paragraph', line: legendOf(kinds, setting.language) }]
}

/** Two days and what differs between them; the days stand above what was so on each. */
const changed: Show = (asked, setting, place) => {
  const { from = '', to = setting.on, member = '', instrument = '' } = asked.query
  const [ofMember, ofInstrument] = [parseMember(member), parseInstrument(instrument)]
  const listing = changeListing({
    from,
    to,
    member: ofMember.ok ? ofMember.value : undefined,
    instrument: ofInstrument.ok ? ofInstrument.value : undefined,
  })
  return listed(listing, undefined, legendUnder)(asked, setting, place)
}

/** The rows of a table as it is kept, under the names that its columns have everywhere. */
const tableRows: Show = (asked, setting, { width }) => {
  const envelope = wholeAnswer(asked)
  const rows = rowsOf(envelope)
  const name = tableNames().find((each) => fileNameOf(each) === asked.ids['name'])
  const told = name === undefined ? '' : capital(recordTerms(setting.language).table[name])
  return [
    { kind: 'title', text: `${told}${colon(setting.language)}${envelope.meta.total ?? rows.length}` },
    ...genericTable(rows, width),
    ...notesOf(envelope, setting),
  ]
}

/** The lists that the screens have too, by the names of their questions. */
export const lists: ReadonlyMap<string, Show> = new Map<string, Show>([
  ['members', listed(memberListing)],
  ['instruments', listed(instrumentListing)],
  ['events', listed(eventListing)],
  [memberEvents.name, listed(eventListing, memberEvents)],
  [instrumentEvents.name, listed(eventListing, instrumentEvents)],
  [changes.name, changed],
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
  [table.name, tableRows],
])
