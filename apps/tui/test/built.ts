import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'tsdown'

const root = join(import.meta.dirname, '..')

function newest(path: string): number {
  const entry = statSync(path, { throwIfNoEntry: false })
  if (!entry) return 0
  if (!entry.isDirectory()) return entry.mtimeMs
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), entry.mtimeMs)
}

/** Builds the program that the tests run, unless it is newer than all that it is made from. */
export default async function setup(): Promise<void> {
  const libraries = ['../../packages/ilo-data/src', '../../packages/questions/src']
  const sources = ['src', 'build', 'package.json', 'tsdown.config.ts', ...libraries]
  const built = statSync(join(root, 'dist/ilo.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (sources.every((source) => newest(join(root, source)) < built)) return
  await build({ cwd: root, logLevel: 'error' })
}
