import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { entries, heavyEntries } from '../../ilo-data/build/ship/entries.ts'

/** The entry points that need nothing but themselves. */
export const mainEntries: readonly string[] = Object.keys(entries).filter(
  (entry) => !heavyEntries.includes(entry),
)

/** What a dependant writes to import an entry. */
export const specifier = (entry: string): string => `ilo-data${entry.slice(1)}`

export const fixture = (name: string): string => join(import.meta.dirname, '../fixtures', name)

/** Puts into a project the programs that ask every entry one question: by `import` and by `require`. */
export function writePrograms(project: string): void {
  copyFileSync(fixture('questions.mjs'), join(project, 'questions.mjs'))
  const imports = mainEntries.map((entry, index) => `import * as m${index} from '${specifier(entry)}'`)
  const modules = mainEntries.map((entry, index) => `'${entry}': m${index}`)
  write(project, 'answers.mjs', [
    ...imports,
    "import { answer } from './questions.mjs'",
    `export const answers = () => answer({ ${modules.join(', ')} })`,
  ])
  write(project, 'import.mjs', [
    "import { answers } from './answers.mjs'",
    'console.log(JSON.stringify(answers()))',
  ])
  const required = mainEntries.map((entry) => `'${entry}': require('${specifier(entry)}')`)
  write(project, 'require.cjs', [
    "const { answer } = require('./questions.mjs')",
    `console.log(JSON.stringify(answer({ ${required.join(', ')} })))`,
  ])
  write(project, 'worker.mjs', [
    "import { answers } from './answers.mjs'",
    'export default { fetch: () => Response.json(answers()) }',
  ])
}

export const write = (folder: string, name: string, lines: readonly string[]): void => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`)
}

/** Bundles a program into one module; returns the modules that are in it. */
export async function bundle(input: string, file: string): Promise<string[]> {
  const build = await rolldown({ input, platform: 'neutral' })
  const { output } = await build.write({ file, minify: true })
  return Object.keys(output[0].modules)
}
