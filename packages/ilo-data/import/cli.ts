import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { WrittenTables } from '../build/rows.ts'
import { nearest } from '../src/text/nearest.ts'
import { correct, differences, nameOf } from './corrections.ts'
import { readTables } from './csv.ts'
import { rowsOf } from './facts.ts'
import { merge } from './merge.ts'
import type { Change, Decision } from './merge.ts'
import { printChanges, printCorrections } from './print.ts'
import { Refusal } from './refusal.ts'
import { checkSameColumns, readBase, readFacts, replaceBase, writeFacts } from './store.ts'

const help = `Merges a newer folder of fact tables into the facts, and prints what it would change.

node packages/ilo-data/import/main.ts <folder> [options]

  --write           write the facts, and make the tables the base of the next import
  --take <name>     in a conflict, take what the tables say (may be repeated)
  --keep <name>     in a conflict, keep the hand edit and list it in facts/corrections.yaml (may be repeated);
                    also lists a hand edit that is not listed yet
  --reason <text>   the reason of the corrections that --keep lists
  --all             print every line, uncut
  --facts <folder>  the facts (default: packages/ilo-data/facts)
  --base <folder>   the tables of the last import (default: packages/ilo-data/import/base)
  --help            print this

A name is table/key/field, as it is printed. While a conflict is undecided nothing is written.

exit code: 0 done; 1 the tables, the facts or the options are not usable; 2 conflicts are undecided`

export type Output = { readonly log: (text: string) => void; readonly error: (text: string) => void }

type Options = {
  readonly folder: string
  readonly facts: string
  readonly base: string
  readonly write: boolean
  readonly all: boolean
  readonly take: readonly string[]
  readonly keep: readonly string[]
  readonly reason: string | undefined
}

/** Runs the importer with the arguments of a command line, and returns its exit code. */
export function run(args: readonly string[], output: Output): number {
  try {
    const options = readOptions(args)
    if (options) return importTables(options, output)
    output.log(help)
    return 0
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    output.error(error.message)
    return 1
  }
}

const packageFolder = join(import.meta.dirname, '..')

function readOptions(args: readonly string[]): Options | undefined {
  const { values, positionals } = parsed(args)
  if (values.help) return undefined
  const [folder, ...others] = positionals
  if (folder === undefined || others.length > 0) {
    throw usage(
      folder === undefined ? 'no folder' : `${positionals.length} folders`,
      'one folder of fact tables',
    )
  }
  const { take = [], keep = [], reason } = values
  const both = take.find((name) => keep.includes(name))
  if (both !== undefined) throw usage(`--take and --keep of ${both}`, 'one of the two')
  if (reason !== undefined && keep.length === 0)
    throw usage('--reason without --keep', 'the name of what is kept')
  if (reason?.trim() === '') throw usage('an empty --reason', 'why the hand edit is right')
  return {
    folder,
    facts: values.facts ?? join(packageFolder, 'facts'),
    base: values.base ?? join(packageFolder, 'import/base'),
    write: values.write ?? false,
    all: values.all ?? false,
    take,
    keep,
    reason: reason?.trim(),
  }
}

const usage = (found: string, expected: string): Refusal =>
  new Refusal('the command line', found, expected, 'see --help')

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        write: { type: 'boolean' },
        all: { type: 'boolean' },
        take: { type: 'string', multiple: true },
        keep: { type: 'string', multiple: true },
        reason: { type: 'string' },
        facts: { type: 'string' },
        base: { type: 'string' },
        help: { type: 'boolean' },
      },
    })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw usage(error.message, 'options that the importer knows')
  }
}

function importTables(options: Options, { log }: Output): number {
  const theirs = readTables(options.folder)
  const authored = readFacts(options.facts)
  const ours: WrittenTables = authored ?? new Map()
  const base: WrittenTables = authored ? readBase(options.base) : new Map()
  if (authored) checkSameColumns(options.base, options.folder)

  const decisions = new Map<string, Decision>([
    ...options.take.map((name): [string, Decision] => [name, 'take']),
    ...options.keep.map((name): [string, Decision] => [name, 'keep']),
  ])
  const { changes, rows } = merge(base, ours, theirs, decisions)
  checkNames(options, changes)
  const undecided = changes.filter(({ kind, decision }) => kind === 'conflict' && decision === undefined)

  const reasons = new Map(
    options.keep.flatMap((name) => (options.reason === undefined ? [] : [[name, options.reason]])),
  )
  const corrections = correct(rowsOf(ours, 'corrections'), differences(theirs, rows), reasons)
  const unlisted = new Set(corrections.unlisted.map(nameOf))
  const bare = options.keep.find((name) => unlisted.has(name))
  if (bare !== undefined)
    throw usage(`--keep ${bare} without a reason`, 'a --reason, which facts/corrections.yaml tells')

  log(
    changes.length === 0
      ? 'The tables say nothing new, and nothing was edited by hand.'
      : `Changes: ${changes.length}`,
  )
  for (const line of printChanges(changes, unlisted, options.all)) log(line)
  for (const line of undecided.length > 0 ? [] : printCorrections(corrections)) log(line)
  log('')
  if (undecided.length > 0) {
    log(`Undecided conflicts: ${undecided.length}. Nothing was written; decide each with --take or --keep.`)
    return 2
  }
  if (!options.write) {
    log('Nothing was written; --write does.')
    return 0
  }
  rows.set('corrections', corrections.rows)
  const files = writeFacts(options.facts, ours, rows)
  const moved = replaceBase(options.base, options.folder)
  log(
    `Fact files written: ${files.length}. The base of the next import ${moved ? 'is now these tables' : 'stays as it is'}.`,
  )
  return 0
}

function checkNames({ take, keep }: Options, changes: readonly Change[]): void {
  const conflicts = changes.filter(({ kind }) => kind === 'conflict').map(({ name }) => name)
  const edits = changes.filter(({ kind }) => kind === 'hand-edited').map(({ name }) => name)
  check('--take', take, conflicts)
  check('--keep', keep, [...conflicts, ...edits])
}

function check(option: string, names: readonly string[], known: readonly string[]): void {
  const unknown = names.find((name) => !known.includes(name))
  if (unknown === undefined) return
  const [close] = nearest(unknown, known, 1)
  throw new Refusal(
    `${option} ${unknown}`,
    'a name that is not in conflict',
    known.length === 0 ? 'no name: nothing is in conflict' : 'a name as it is printed',
    close === undefined ? 'run without it to see the names' : `did you mean '${close}'?`,
  )
}
