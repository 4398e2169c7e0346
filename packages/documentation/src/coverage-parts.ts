import { getMember, nameIn } from 'ilo-data'
import { coverage, listKnownGaps } from 'ilo-data/coverage'
import type { CoverageReport, GapKind, InstrumentGap, TableCoverage } from 'ilo-data/coverage'

type InstrumentRow = CoverageReport['instruments'][number]

const thousands = (count: number): string => count.toLocaleString('en-GB')

const counted = (count: number, what: string): string =>
  `${thousands(count)} ${what}${count === 1 ? '' : 's'}`

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`

/** A table of Markdown, in which a cell cannot break its row. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

const reasons: Readonly<Record<InstrumentGap['reason'], string>> = {
  'none-held': 'none is held',
  'no-total': 'no total was published that was read',
  'fewer-than-published': 'fewer are held than were published',
  'only-in-force-counted': 'the published total counts those in force only',
  'not-shown-whole': 'as many are held as one total counts, but nothing shows that they are all',
}

const total = ({ knownTotal, asOf, basis }: InstrumentRow): string =>
  knownTotal === undefined
    ? basis === 'complete-list'
      ? `a list said to be complete, as of ${asOf ?? 'an unknown time'}`
      : 'not known'
    : `${knownTotal}${basis === 'in-force-total' ? ' in force' : ''}${asOf === undefined ? '' : ` as of ${asOf}`}`

/** What the page about coverage says, part by part. */
export const coverageParts: Readonly<Record<string, () => string>> = {
  confidence: () => {
    const { values } = coverage().overall
    const all = values.corroborated + values.sourced + values.unverified
    return table(
      ['confidence', 'values', 'share', 'meaning'],
      [
        [
          'corroborated',
          thousands(values.corroborated),
          percent(values.corroborated, all),
          'sources of two or more families agree',
        ],
        ['sourced', thousands(values.sourced), percent(values.sourced, all), 'sources of one family'],
        ['unverified', thousands(values.unverified), percent(values.unverified, all), 'no source; recalled'],
      ],
    )
  },

  whole: () =>
    table(
      ['instrument', 'held', 'known total', 'also held of former States'],
      rowsWith('complete').map((row) => [
        row.instrument,
        String(row.held),
        total(row),
        row.heldOfFormer === 0 ? '' : String(row.heldOfFormer),
      ]),
    ),

  part: () =>
    table(
      ['instrument', 'held', 'known total', 'why it is not whole'],
      rowsWith('partial').map((row) => [
        row.instrument,
        String(row.held),
        total(row),
        row.gap === undefined
          ? ''
          : `${reasons[row.gap.reason]}${row.gap.missing === undefined ? '' : `; at least ${row.gap.missing} more exist`}`,
      ]),
    ),

  none: () =>
    rowsWith('none')
      .map((row) => (row.knownTotal === undefined ? row.instrument : `${row.instrument} (${total(row)})`))
      .join(', '),

  members: () =>
    table(
      ['Member', 'held', 'published', 'nothing is known of'],
      coverage()
        .members.filter(({ published }) => published.length > 0)
        .map(({ member, held, conventions, protocols, published, unknown }) => [
          `${nameIn(getMember(member).names, 'en').text} (${member})`,
          `${held}: ${counted(conventions, 'Convention')}, ${counted(protocols, 'Protocol')}`,
          published
            .map(({ asOf, ...each }) => {
              const counts = [
                each.conventions === undefined ? [] : counted(each.conventions, 'Convention'),
                each.protocols === undefined ? [] : counted(each.protocols, 'Protocol'),
                each.inForceTotal === undefined ? [] : `${each.inForceTotal} in force`,
              ].flat()
              return `${counts.join(', ')} (${asOf === undefined ? 'undated' : `as of ${asOf}`})`
            })
            .join('; '),
          counted(unknown.length, 'instrument'),
        ]),
    ),

  memberRange: () => {
    const { members } = coverage()
    const unknown = members.map((member) => member.unknown.length)
    const complete = members.filter(({ completeness }) => completeness === 'complete').length
    return `Of ${members.length} Members and former States, the ratifications of ${complete} are shown to be held whole. Of each, nothing is known of between ${Math.min(...unknown)} and ${Math.max(...unknown)} of the ${coverage().instruments.length} Conventions and Protocols.`
  },

  tables: () =>
    table(
      ['table', 'rows', 'corroborated', 'sourced', 'unverified', 'fields that some rows leave empty'],
      coverage().tables.map((each) => [
        `\`${each.table}\``,
        thousands(each.rows),
        ...(['corroborated', 'sourced', 'unverified'] as const).map((word) =>
          each.values === undefined ? '' : thousands(each.values[word]),
        ),
        emptyFields(each),
      ]),
    ),

  gaps: () =>
    table(
      ['what', 'missing or doubtful', 'how much', 'why'],
      listKnownGaps()
        .toSorted((a, b) => (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0))
        .map(({ subject, missing, open, kind, reason }) => [
          subject,
          missing,
          counted(open, units[kind]),
          reason,
        ]),
    ),
}

/** What the open part of a gap is counted in. */
const units: Readonly<Record<GapKind, string>> = {
  'no-value': 'row',
  'no-row': 'record',
  'no-number': 'number',
  'no-year': 'year',
  row: 'row',
  doubt: 'value',
  dispute: 'value',
}

const rowsWith = (completeness: InstrumentRow['completeness']): readonly InstrumentRow[] =>
  coverage().instruments.filter((row) => row.completeness === completeness)

/** Of a table that cites: of the others, which fields a row fills depends on what it is about. */
const emptyFields = ({ fields, rows, values }: TableCoverage): string =>
  (values === undefined ? [] : fields)
    .filter(({ filled }) => filled < rows)
    .map(({ field, filled }) => `${field} ${thousands(filled)}`)
    .join(', ')
