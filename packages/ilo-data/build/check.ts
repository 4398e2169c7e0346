import type { Tables } from '../src/generated/types.ts'
import { lint } from './lint/lint.ts'
import { loadFacts } from './load.ts'
import type { ReadFacts } from './load.ts'
import type { Problem } from './problems.ts'
import { validate } from './validate.ts'

export type CheckedFacts = {
  readonly read: ReadFacts
  readonly tables: Tables
  /** Empty exactly when everything holds; only then may `tables` be shipped. */
  readonly problems: readonly Problem[]
}

/** Reads, validates and lints the facts of a folder, and finds in one run all that is wrong with them. */
export function checkFacts(folder: string): CheckedFacts {
  const read = loadFacts(folder)
  const { tables, problems, lost } = validate(read)
  return { read, tables, problems: [...read.problems, ...problems, ...lint({ read, tables, lost })] }
}
