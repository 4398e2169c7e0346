import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tables } from '../src/schema/registry.ts'
import type { Problem } from './problems.ts'
import { FileReader } from './read-file.ts'
import type { ReadRow } from './read-file.ts'
import { compareKeys } from './rows.ts'

export type { ReadRow } from './read-file.ts'

export type ReadFacts = {
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, ReadRow>>
  readonly problems: readonly Problem[]
}

/** The fact files of a folder, by path relative to it, in a fixed order. */
export function factFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted(compareKeys)
}

/** Reads every fact file of a folder. What cannot be read is a problem, never skipped. */
export function loadFacts(folder: string): ReadFacts {
  const rows = new Map<string, Map<string, ReadRow>>(Object.keys(tables).map((table) => [table, new Map()]))
  const problems: Problem[] = []
  for (const file of factFiles(folder)) {
    const reader = new FileReader(file, readFileSync(join(folder, file), 'utf8'), problems)
    for (const row of reader.rows()) {
      const into = rows.get(row.table)
      const first = into?.get(row.key)
      if (first) {
        problems.push({
          rule: 'one-row-a-key',
          place: row.place,
          found: `a second row '${row.key}' of ${row.table}; the first is in facts/${first.place.file}:${first.place.line}`,
          expected: 'one row for each key',
          todo: 'delete one of the two, or correct its key',
        })
      } else into?.set(row.key, row)
    }
  }
  for (const [table, { home }] of Object.entries(tables)) {
    if (home.kind !== 'list' || table === 'corrections' || rows.get(table)?.size) continue
    if (problems.some(({ rule, place }) => rule === 'readable-yaml' && place.file === home.file)) continue
    problems.push({
      rule: 'file-present',
      place: { file: home.file, line: 1 },
      found: 'no row of this table',
      expected: `the table ${table}`,
      todo: 'restore the file from git',
    })
  }
  return { rows, problems }
}
