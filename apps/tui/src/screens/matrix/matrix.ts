import { addressAt, ask, categories, paths, regions, standings, titleIn } from '@ilo/questions'
import type { StandingCell, StandingsRow } from '@ilo/questions'
import { listOffices, listSubjects, standing } from 'ilo-data'
import type { InstrumentCode } from 'ilo-data'
import { parametersOf } from '../../answers/setting.ts'
import type { Setting } from '../../answers/setting.ts'
import type { Picked, Query } from '../../listings/listing.ts'
import { markOf } from '../../pages/citation.ts'
import { span } from '../../text/line.ts'
import type { Line } from '../../text/line.ts'
import { letterOf } from '../../theme/standing-letters.ts'
import type { Grid, GridCell, GridPick, GridSpec } from '../../views/grid.ts'
import type { PickOption } from '../../views/view.ts'
import { legendOf } from '../../words/standings.ts'
import { terms } from '../../words/terms.ts'
import { matrixWords } from './words.ts'
import { colon } from '../../words/common.ts'

const allMembers = 'all'
const usual: Picked = { members: [allMembers], instruments: ['fundamental'] }

const queryOf = (setting: Setting, { members = [], instruments = [] }: Picked): Query => ({
  ...(members.length === 0 || members.includes(allMembers) ? {} : { members: members.join(',') }),
  ...(instruments.length === 0 || instruments.join(',') === 'fundamental'
    ? {}
    : { instruments: instruments.join(',') }),
  ...parametersOf(setting),
})

type Column = { readonly instrument: InstrumentCode; readonly title: string; readonly inForce: number }

const columnsOf = (rows: readonly StandingsRow[], { language }: Setting): Column[] =>
  (rows[0]?.cells ?? []).map(({ instrument }, at) => ({
    instrument,
    title: titleIn(instrument, language).text,
    inForce: rows.filter(({ cells }) => cells[at]?.standing === 'in-force').length,
  }))

/** The whole fact of a cell; the reason is only looked up for the one that is asked about. */
function wordsOf(
  { member, name }: StandingsRow,
  { instrument }: StandingCell,
  title: string,
  setting: Setting,
): Line {
  const { standing: kind, certainty, reason } = standing(member, instrument, setting.on)
  const { standing: kinds, certainty: certainties } = terms(setting.language)
  return [
    span(`${name.text} (${member}), ${instrument} ${title}${colon(setting.language)}`),
    span(kinds[kind], kind),
    span(`, ${certainties[certainty]}.`),
    ...markOf('en', setting.language),
    span(` ${reason}`),
  ]
}

/** A cell with its letter; its fact is only put into words for the one that is asked about. */
export function cellOf(row: StandingsRow, cell: StandingCell, title: string, setting: Setting): GridCell {
  return {
    mark: span(letterOf(cell.standing), cell.standing),
    subject: { kind: 'standing', member: row.member, instrument: cell.instrument },
    words: () => wordsOf(row, cell, title, setting),
  }
}

/** The matrix of what is picked on the day of the setting. */
export function gridOf(setting: Setting, picked: Picked): Grid {
  const rows = ask(standings.whole, {}, queryOf(setting, picked)).data
  const columns = columnsOf(rows, setting)
  const shown = new Set(rows.flatMap(({ cells }) => cells.map((cell) => cell.standing)))
  const words = matrixWords(setting.language)
  return {
    columns: columns.map(({ instrument, title, inForce }) => ({
      id: instrument,
      label: instrument,
      title,
      total: span(String(inForce), 'muted'),
    })),
    rows: rows.map((row) => ({
      id: row.member,
      label: row.member,
      title: row.name.text,
      total: span(`${row.totals['in-force']}/${row.cells.length}`, 'muted'),
      cells: row.cells.map((cell, at) => cellOf(row, cell, columns[at]?.title ?? '', setting)),
      row,
    })),
    totalOf: {
      row: terms(setting.language).standing['in-force'],
      column: terms(setting.language).standing['in-force'],
    },
    summary: words.summary(rows.length, columns.length, setting.on),
    legend: legendOf(shown, setting.language),
  }
}

/** The groups of Members that a matrix can have as rows. */
function memberOptions({ language }: Setting): PickOption[] {
  const words = matrixWords(language)
  return [
    { id: allMembers, label: words.allMembers },
    ...regions.map((id) => ({ id, label: terms(language).region[id], hint: words.region })),
    ...listOffices()
      .filter(({ coverageKnown }) => coverageKnown)
      .map(({ id, names }) => ({ id, label: words.officeOf(names.en), hint: words.office })),
  ]
}

/** The groups of instruments that it can have as columns. */
function instrumentOptions({ language }: Setting): PickOption[] {
  const words = matrixWords(language)
  return [
    ...categories
      .filter((id) => id !== 'technical')
      .map((id) => ({ id, label: terms(language).category[id], hint: words.category })),
    ...listSubjects().map(({ id, names }) => ({ id, label: names.en, hint: words.subject })),
  ]
}

/** The choice of a group of instruments. */
export const instrumentPick = (setting: Setting): GridPick => ({
  id: 'instruments',
  key: 'c',
  title: matrixWords(setting.language).instruments,
  several: false,
  options: () => instrumentOptions(setting),
})

const picks = (setting: Setting): GridPick[] => {
  const words = matrixWords(setting.language)
  return [
    { id: 'members', key: 'r', title: words.members, several: false, options: () => memberOptions(setting) },
    instrumentPick(setting),
  ]
}

/** Members against instruments: what holds between them on the day, as letters and colours. */
export const matrix: GridSpec = {
  name: ({ language }) => matrixWords(language).name,
  address: (setting, picked) => addressAt(paths.standings, {}, queryOf(setting, picked)),
  grid: gridOf,
  picks,
  initial: usual,
}
