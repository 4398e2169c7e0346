import { addressAt, ask, paths, standings, titleIn } from '@ilo/questions'
import type { StandingsRow } from '@ilo/questions'
import { getMember, listMembers, nameIn } from 'ilo-data'
import type { InstrumentCode, Region } from 'ilo-data'
import { parametersOf } from '../../answers/setting.ts'
import type { Setting } from '../../answers/setting.ts'
import type { Picked, Query } from '../../listings/listing.ts'
import { ofInstrument } from '../../pages/subject.ts'
import { span } from '../../text/line.ts'
import { letterOf } from '../../theme/standing-letters.ts'
import type { Grid, GridCell, GridLine, GridPick, GridSpec } from '../../views/grid.ts'
import { terms } from '../../words/terms.ts'
import { legendOf } from '../../words/standings.ts'
import { cellOf, instrumentPick } from '../matrix/matrix.ts'
import { compareWords } from './words.ts'

const mostMembers = 4
const nothingElse = 'nothing'
const itsRegion = 'region'
const usual: Picked = { members: ['BGR', 'ROU'], instruments: ['fundamental'], against: [nothingElse] }

const membersOf = ({ members = [] }: Picked): readonly string[] => members.slice(0, mostMembers)

const queryOf = (setting: Setting, picked: Picked): Query => {
  const { instruments = [] } = picked
  return {
    members: membersOf(picked).join(','),
    ...(instruments.length === 0 || instruments.join(',') === 'fundamental'
      ? {}
      : { instruments: instruments.join(',') }),
    ...parametersOf(setting),
  }
}

/** How many Members of a region each instrument is in force for. */
type OfRegion = {
  readonly region: Region
  readonly members: number
  readonly inForce: ReadonlyMap<InstrumentCode, number>
}

function regionOf(rows: readonly StandingsRow[], setting: Setting, picked: Picked): OfRegion | undefined {
  const [first] = rows
  const region = first === undefined ? undefined : getMember(first.member).region
  if (region === undefined || picked['against']?.[0] !== itsRegion) return undefined
  const all = ask(standings.whole, {}, { ...queryOf(setting, picked), members: region }).data
  const inForce = new Map<InstrumentCode, number>()
  for (const { cells } of all)
    for (const { instrument, standing } of cells)
      if (standing === 'in-force') inForce.set(instrument, (inForce.get(instrument) ?? 0) + 1)
  return { region, members: all.length, inForce }
}

function regionCell(instrument: InstrumentCode, of: OfRegion, setting: Setting): GridCell {
  const count = of.inForce.get(instrument) ?? 0
  const region = terms(setting.language).region[of.region]
  return {
    mark: span(`${count}/${of.members}`),
    subject: ofInstrument(instrument),
    words: () => [span(compareWords(setting.language).ofRegion(count, of.members, region, instrument))],
  }
}

/** The instruments as rows, those first for which the Members differ. */
function gridOf(setting: Setting, picked: Picked): Grid {
  const rows = ask(standings.whole, {}, queryOf(setting, picked)).data
  const words = compareWords(setting.language)
  const { standing: kinds, region: regions } = terms(setting.language)
  const ofRegion = regionOf(rows, setting, picked)
  const compared = (rows[0]?.cells ?? []).map(({ instrument }, at) => {
    const cells = rows.flatMap((row) => {
      const cell = row.cells[at]
      return cell === undefined ? [] : [{ row, cell }]
    })
    const isDifferent = new Set(cells.map(({ cell }) => cell.standing)).size > 1
    return { instrument, title: titleIn(instrument, setting.language).text, cells, isDifferent }
  })
  const ordered = [
    ...compared.filter((one) => one.isDifferent),
    ...compared.filter((one) => !one.isDifferent),
  ]
  const memberColumns = rows.map(
    ({ member, name, totals, cells }): GridLine => ({
      id: member,
      label: member,
      title: name.text,
      total: span(`${totals['in-force']}/${cells.length}`, 'muted'),
    }),
  )
  const regionColumn: GridLine[] =
    ofRegion === undefined
      ? []
      : [{ id: itsRegion, label: regions[ofRegion.region], title: '', total: span('') }]
  return {
    columns: [...memberColumns, ...regionColumn],
    rows: ordered.map(({ instrument, title, cells, isDifferent }) => ({
      id: instrument,
      label: instrument,
      title,
      total: span(isDifferent ? words.differs : '', 'key'),
      cells: [
        ...cells.map(
          ({ row, cell }): GridCell => ({
            ...cellOf(row, cell, title, setting),
            mark: span(`${letterOf(cell.standing)} ${kinds[cell.standing]}`, cell.standing),
          }),
        ),
        ...(ofRegion === undefined ? [] : [regionCell(instrument, ofRegion, setting)]),
      ],
      row: { instrument, standings: cells.map(({ row, cell }) => ({ member: row.member, ...cell })) },
    })),
    totalOf: { row: '', column: kinds['in-force'] },
    summary: words.summary(
      rows.map(({ name }) => name.text).join(', '),
      compared.filter((one) => one.isDifferent).length,
      compared.length,
      setting.on,
    ),
    legend: legendOf(
      new Set(rows.flatMap(({ cells }) => cells.map((cell) => cell.standing))),
      setting.language,
    ),
  }
}

const picks = (setting: Setting): GridPick[] => {
  const words = compareWords(setting.language)
  const { region: regions } = terms(setting.language)
  return [
    {
      id: 'members',
      key: 'm',
      title: words.members,
      several: true,
      options: () =>
        listMembers().map(({ id, names, region }) => ({
          id,
          label: nameIn(names, setting.language).text,
          hint: region === undefined ? id : `${id} · ${regions[region]}`,
        })),
    },
    instrumentPick(setting),
    {
      id: 'against',
      key: 'a',
      title: words.against,
      several: false,
      options: ({ members: [first = ''] = [] }) => {
        const region = listMembers().find(({ id }) => id === first)?.region
        return [
          { id: nothingElse, label: words.nothing },
          ...(region === undefined ? [] : [{ id: itsRegion, label: words.regionOf(regions[region]) }]),
        ]
      },
    },
  ]
}

/** Two to four Members side by side, or also against the region of the first, the differences first. */
export const comparison: GridSpec = {
  name: ({ language }) => compareWords(language).name,
  address: (setting, picked) => addressAt(paths.standings, {}, queryOf(setting, picked)),
  grid: gridOf,
  picks,
  initial: usual,
}
