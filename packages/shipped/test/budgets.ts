import { globSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { entries } from '../../ilo-data/build/ship/entries.ts'
import { mainEntries, write } from './programs.ts'

/** What a bundle of a program may weigh, minified and gzipped. */
export type Budget = {
  readonly name: string
  readonly limit: number
  /** The modules that the program uses all of, or the one name that it imports. */
  readonly uses: ((installed: string) => readonly string[]) | { readonly from: string; readonly name: string }
  /** Modules that are left out of what is weighed. */
  readonly without?: RegExp
}

const kB = 1000

/** Tables that tell of the record itself: what was read where, where sources differ, what was corrected. */
const ofTheRecord = ['sources', 'conflicts', 'corrections', 'exceptions']

export const budgets: readonly Budget[] = [
  {
    name: 'everything, with the provenance of each value',
    limit: 170 * kB,
    uses: (installed) => [
      ...mainEntries.map((entry) => fileOf(installed, entry)),
      ...tablesOf(installed, []),
    ],
  },
  {
    name: 'all facts and questions, without provenance and sources',
    limit: 100 * kB,
    // The main entry is the areas once more. It and two others answer with the sources of what they say; the
    // dictionary says what columns are, and neither what stands in them nor what follows from it.
    uses: (installed) => [
      ...mainEntries
        .filter((entry) => !['.', './sources', './claims', './dictionary'].includes(entry))
        .map((entry) => fileOf(installed, entry)),
      ...tablesOf(installed, ofTheRecord),
    ],
    // Search looks through the sources, too, and coverage counts how sure values are.
    without:
      /(provenance\/provenance|generated\/(provenance|tables\/(sources|conflicts)|keys\/source-ids))\.js$/,
  },
  {
    name: 'standing, with all ratifications and codes',
    limit: 28 * kB,
    uses: { from: './ratifications', name: 'standing' },
  },
  { name: 'getMember, with all names', limit: 12 * kB, uses: { from: './members', name: 'getMember' } },
]

const fileOf = (installed: string, entry: string): string =>
  join(installed, (entries[entry] ?? '').replace(/^src\//, 'dist/').replace(/\.ts$/, '.js'))

const tablesOf = (installed: string, but: readonly string[]): string[] =>
  globSync('dist/generated/tables/*.js', { cwd: installed })
    .filter((file) => !but.some((table) => file.endsWith(`/${table}.js`)))
    .toSorted()
    .map((file) => join(installed, file))

/** Writes the program of a budget into a project, and returns the file. */
export async function writeBudget(project: string, { uses, limit }: Budget): Promise<string> {
  const installed = join(project, 'node_modules/ilo-data')
  const modules =
    typeof uses === 'function'
      ? await Promise.all(uses(installed).map(async (file) => ({ file, names: await namesIn(file) })))
      : [{ file: fileOf(installed, uses.from), names: [uses.name] }]
  const name = `budget-${limit}.mjs`
  write(project, name, programOf(modules))
  return join(project, name)
}

const namesIn = async (file: string): Promise<string[]> => {
  const module: unknown = await import(pathToFileURL(file).href)
  return typeof module === 'object' && module !== null ? Object.keys(module) : []
}

/** Uses names one by one: a namespace would bring the text of every name along. */
function programOf(modules: readonly { file: string; names: readonly string[] }[]): string[] {
  const imports = modules.map(({ file, names }, module) => {
    const renamed = names.map((name, index) => `${name} as _${module}_${index}`)
    return `import { ${renamed.join(', ')} } from '${file}'`
  })
  const used = modules.flatMap(({ names }, module) => names.map((_, index) => `_${module}_${index}`))
  return [...imports, `console.log(${used.join(', ')})`]
}
