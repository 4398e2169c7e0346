import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileOf } from '../build/layout.ts'
import { factFiles, loadFacts } from '../build/load.ts'
import { report } from '../build/problems.ts'
import type { Problem } from '../build/problems.ts'
import type { WrittenTables } from '../build/rows.ts'
import { tables } from '../src/schema/registry.ts'
import { csvNames, ownTables } from './columns.ts'
import { readCsv } from './csv-file.ts'
import { readTables } from './csv.ts'
import { editFiles } from './edit.ts'
import { sameRow } from './facts.ts'
import { Refusal } from './refusal.ts'

/** The authored facts of a folder; `undefined` where it holds no file yet. */
export function readFacts(folder: string): WrittenTables | undefined {
  if (!existsSync(folder) || factFiles(folder).length === 0) return undefined
  const { rows, problems } = loadFacts(folder)
  const own = new Set(ownTables.map(listFile))
  const real = problems.filter(({ rule, place }) => rule !== 'file-present' || !own.has(place.file))
  if (real.length > 0) throw unreadable(real)
  return rows
}

const listFile = (table: string): string => {
  const home = tables[table]?.home
  return home?.kind === 'list' ? home.file : ''
}

const unreadable = (problems: readonly Problem[]): Refusal =>
  new Refusal(
    `the facts cannot be read:\n${report(problems)}\n`,
    `${problems.length} problems in the facts`,
    'facts that can be read',
    'mend them, then import again',
  )

/** The tables of the last import. */
export function readBase(folder: string): WrittenTables {
  if (existsSync(folder)) return readTables(folder)
  throw new Refusal(
    folder,
    'no such folder',
    'the tables of the last import, without which an edit by hand cannot be told from an old value',
    'restore the folder from git',
  )
}

/** Newer tables must have every column of the last import: a column that is gone is no list of removals. */
export function checkSameColumns(base: string, folder: string): void {
  for (const name of [...csvNames, 'provenance']) {
    const now = readCsv(folder, name).columns
    const gone = readCsv(base, name).columns.filter((column) => !now.includes(column))
    if (gone.length > 0) {
      throw new Refusal(
        join(folder, `${name}.csv`),
        `no column ${gone.join(', ')}, which the last import had`,
        `the columns of ${join(base, `${name}.csv`)}`,
        'restore the column; leave its cells empty where a value is to be removed',
      )
    }
  }
}

/** Writes the fact files that change, and returns their paths. Nothing is written unless all of it reads back. */
export function writeFacts(folder: string, before: WrittenTables, after: WrittenTables): string[] {
  const edited = editFiles(before, after, (file) => readFileSync(join(folder, file), 'utf8'))
  checkNames([...edited.keys()])
  checkReadsBack(edited, after)
  for (const [file, text] of edited) {
    const path = join(folder, file)
    if (text === undefined) rmSync(path)
    else writeFile(path, text)
  }
  return [...edited.keys()]
}

/** A key of a table may become the name of a file, and must not lead out of the folder. */
function checkNames(files: readonly string[]): void {
  const odd = files.find((file) => !/^(?:[\w-]+\/)*[\w-]+\.yaml$/.test(file))
  if (odd === undefined) return
  throw new Refusal(
    odd,
    'a key that cannot be the name of a file',
    'letters, digits and hyphens',
    'correct it',
  )
}

function checkReadsBack(edited: ReadonlyMap<string, string | undefined>, after: WrittenTables): void {
  const trial = mkdtempSync(join(tmpdir(), 'ilo-data-import-'))
  try {
    for (const [file, text] of edited) if (text !== undefined) writeFile(join(trial, file), text)
    const { rows, problems } = loadFacts(trial)
    const real = problems.filter(({ rule }) => rule !== 'file-present')
    if (real.length > 0) throw unreadable(real)
    for (const [table, byKey] of after) {
      const written = [...byKey.values()].filter((row) => edited.has(fileOf(row)))
      const other = written.find((row) => !sameRow(row, rows.get(table)?.get(row.key)))
      if (other || written.length !== rows.get(table)?.size) {
        throw new Refusal(
          table,
          `rows that do not read back as written (${other?.key ?? 'a row too many'})`,
          'the merged rows',
          'report this as a bug; nothing was written',
        )
      }
    }
  } finally {
    rmSync(trial, { recursive: true })
  }
}

/** Makes the tables the base of the next import, and returns whether that changes it. */
export function replaceBase(base: string, folder: string): boolean {
  mkdirSync(base, { recursive: true })
  const stale = [...csvNames, 'provenance']
    .map((name) => `${name}.csv`)
    .filter(
      (file) =>
        !existsSync(join(base, file)) ||
        !readFileSync(join(base, file)).equals(readFileSync(join(folder, file))),
    )
  for (const file of stale) {
    copyFileSync(join(folder, file), join(base, `${file}.new`))
    renameSync(join(base, `${file}.new`), join(base, file))
  }
  return stale.length > 0
}

function writeFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
