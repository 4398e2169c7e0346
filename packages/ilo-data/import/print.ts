import { fileOf } from '../build/layout.ts'
import { specOf, wholeRow } from '../build/rows.ts'
import type { WrittenRow } from '../build/rows.ts'
import { nameOf } from './corrections.ts'
import type { Corrections } from './corrections.ts'
import { factOf, factText, valueFields } from './facts.ts'
import type { Change, ChangeKind } from './merge.ts'

const groups: readonly (readonly [ChangeKind, string])[] = [
  ['add', 'to add'],
  ['change', 'to change'],
  ['remove', 'to remove'],
  ['hand-edited', 'edited by hand since the last import, and kept'],
  ['same-edit', 'edited by hand to what the tables now say'],
  ['conflict', 'in conflict: edited by hand and changed in the tables'],
]

const shownByDefault = 40
const longestText = 100

/** The changes as lines, by kind and counted; without `all`, the first of each kind, with long values cut. */
export function printChanges(
  changes: readonly Change[],
  unlisted: ReadonlySet<string>,
  all: boolean,
): string[] {
  const clip = (value: string): string => (all ? escape(value) : cut(escape(value)))
  return groups.flatMap(([kind, heading]) => {
    const own = changes.filter((change) => change.kind === kind)
    if (own.length === 0) return []
    const shown = all ? own : own.slice(0, shownByDefault)
    const more = own.length - shown.length
    return ['', `${heading}: ${own.length}`].concat(
      shown.flatMap((change) => lines(change, clip, unlisted.has(change.name))),
      more > 0 ? [`  … and ${more} more; --all prints them`] : [],
    )
  })
}

export function printCorrections({ changes }: Corrections): string[] {
  if (changes.length === 0) return []
  return [
    '',
    'facts/corrections.yaml:',
    ...changes.map(({ kind, difference }) => `  ${kind}: ${nameOf(difference)}`),
  ]
}

function lines(change: Change, clip: (value: string) => string, unlisted: boolean): string[] {
  const row = change.ours ?? change.theirs ?? change.base
  const start = `  ${row ? fileOf(row) : ''}: ${change.name}:`
  const [base, ours, theirs] = [change.base, change.ours, change.theirs].map((side) =>
    sideText(side, change.field, clip),
  )
  if (change.kind === 'conflict') {
    const decided = change.decision === undefined ? '' : change.decision === 'take' ? ' (taken)' : ' (kept)'
    const line = `${start} ${base} → by hand ${ours}, in the tables ${theirs}${decided}`
    return decided === '' ? [line, `    --take '${change.name}' or --keep '${change.name}'`] : [line]
  }
  const after = change.kind === 'add' || change.kind === 'change' || change.kind === 'remove' ? theirs : ours
  return [`${start} ${base} → ${after}${unlisted ? '; not listed in facts/corrections.yaml' : ''}`]
}

function sideText(row: WrittenRow | undefined, field: string, clip: (value: string) => string): string {
  if (!row) return '(none)'
  if (field === wholeRow) return clip(rowText(row))
  if (field === 'sources' && specOf(row.table).cited) return row.citations.get(wholeRow) ?? '(none)'
  if (field.startsWith('sources.')) return row.citations.get(field.slice('sources.'.length)) ?? '(none)'
  const { cell, citation } = factOf(row, field)
  const value = factText(row.table, field, cell)
  if (value === undefined) return '(none)'
  return citation === undefined ? clip(value) : `${clip(value)} (${citation})`
}

function rowText(row: WrittenRow): string {
  const values = valueFields(row.table).flatMap((field) => {
    const value = factText(row.table, field, row.cells.get(field))
    return value === undefined ? [] : [`${field} ${value}`]
  })
  const sources = [...new Set(row.citations.values())].map((citation) => ` (${citation})`)
  return `${values.length === 0 ? 'the row' : values.join(', ')}${sources.join('')}`
}

const escape = (value: string): string =>
  value.replace(/[\p{Cc}\p{Cf}]/gu, (mark) => `\\u${mark.codePointAt(0)?.toString(16).padStart(4, '0')}`)

const cut = (value: string): string =>
  value.length > longestText ? `${value.slice(0, longestText - 1).trimEnd()}…` : value
