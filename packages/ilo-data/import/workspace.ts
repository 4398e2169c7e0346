import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect } from 'vitest'
import { factFiles } from '../build/load.ts'
import { run } from './cli.ts'
import { TableSet } from './fixture.ts'

export type Run = { readonly code: number; readonly out: string; readonly err: string }

type Workspace = {
  /** A path in the folder of this test. */
  readonly path: (name: string) => string
  /** Runs the importer on a folder of tables, with the facts and the base of this test. */
  readonly importing: (tables: string, ...options: string[]) => Run
  /** The tables of a second import, after a first that wrote the facts. */
  readonly secondImport: (change: (tables: TableSet) => TableSet) => string
  readonly read: (file: string) => string
  /** All fact files. */
  readonly all: () => Map<string, string>
  /** Edits a fact file by hand. */
  readonly edit: (file: string, from: string, to: string) => void
}

/** Gives each test of a file a folder of its own to import into. */
export function useWorkspace(): Workspace {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ilo-data-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  const path = (name: string): string => join(folder, name)
  const read = (file: string): string => readFileSync(join(path('facts'), file), 'utf8')
  const importing = (tables: string, ...options: string[]): Run => {
    const [out, err]: [string[], string[]] = [[], []]
    const output = { log: (text: string) => out.push(text), error: (text: string) => err.push(text) }
    const code = run([tables, '--facts', path('facts'), '--base', path('base'), ...options], output)
    return { code, out: out.join('\n'), err: err.join('\n') }
  }
  return {
    path,
    importing,
    secondImport: (change) => {
      expect(importing(new TableSet().write(path('first')), '--write').code).toBe(0)
      return change(new TableSet()).write(path('second'))
    },
    read,
    all: () => new Map(factFiles(path('facts')).map((file) => [file, read(file)])),
    edit: (file, from, to) => {
      expect(read(file)).toContain(from)
      writeFileSync(join(path('facts'), file), read(file).replace(from, to))
    },
  }
}
