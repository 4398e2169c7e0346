import { tables } from '../src/schema/registry.ts'

export type Slot = { readonly table: string; readonly nested: ReadonlyMap<string, string> }

/** Which table a file is the home of. */
export function slotOf(file: string): Slot | undefined {
  for (const [table, { home }] of Object.entries(tables)) {
    if (home.kind === 'record' && file.startsWith(`${home.folder}/`)) {
      const nested = Object.entries(tables).flatMap(([inner, spec]): [string, string][] =>
        spec.home.kind === 'nested' && spec.home.in === table ? [[spec.home.as, inner]] : [],
      )
      return { table, nested: new Map(nested) }
    }
    if (home.kind === 'list' && matches(home.file, file)) return { table, nested: new Map() }
  }
  return undefined
}

const matches = (pattern: string, file: string): boolean => {
  const [before = '', after] = pattern.split(/\{\w+\}/)
  return after === undefined ? pattern === file : file.startsWith(before) && file.endsWith(after)
}
