import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { nearest } from '../src/text/nearest.ts'
import { baselineFile, baselineText } from './baseline.ts'
import { checkFacts } from './check.ts'
import type { CheckedFacts } from './check.ts'
import { compile } from './compile.ts'
import { fixFacts } from './fix.ts'
import { rules } from './lint/rules.ts'
import { factFiles } from './load.ts'
import { report } from './problems.ts'

const help = `Checks the facts, and compiles them into src/generated.

npm run facts [-- options]

  --fix                       first put the fact files in their one order and format; values and comments stay
  --accept-coverage <reason>  accept that less is held than before, and write why into facts/${baselineFile}
  --check                     write nothing; fail where something would be written
  --rules                     list the rules that the facts keep
  --help                      print this

exit code: 0 done; 1 something is wrong with the facts, or not current; 2 the options are not usable`

export type Output = { readonly log: (text: string) => void; readonly error: (text: string) => void }

/** Where the authored facts are, and where their compiled modules go. */
export type Folders = { readonly facts: string; readonly generated: string }

type Options = { readonly check: boolean; readonly fix: boolean; readonly accept: string | undefined }

const flags = {
  check: { type: 'boolean' },
  fix: { type: 'boolean' },
  'accept-coverage': { type: 'string' },
  rules: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

class Misuse extends Error {}

/** Runs the command with the arguments of a command line, and returns its exit code. */
export function run(args: readonly string[], folders: Folders, output: Output): number {
  try {
    const options = readOptions(args)
    if (typeof options === 'object') return checkAndCompile(options, folders, output)
    output.log(options === 'help' ? help : rules.map(({ name, what }) => `${name}\n  ${what}`).join('\n'))
    return 0
  } catch (error) {
    if (!(error instanceof Misuse)) throw error
    output.error(error.message)
    return 2
  }
}

function readOptions(args: readonly string[]): Options | 'help' | 'rules' {
  const { values, tokens } = parseArgs({
    args: [...args],
    options: flags,
    strict: false,
    tokens: true,
    allowPositionals: true,
  })
  for (const token of tokens) {
    if (token.kind === 'positional') throw new Misuse(`an argument '${token.value}'; see --help`)
    if (token.kind !== 'option' || Object.hasOwn(flags, token.name)) continue
    const [close] = nearest(token.name, Object.keys(flags), 1)
    throw new Misuse(
      `no option is called '${token.rawName}'${close === undefined ? '' : `; did you mean '--${close}'?`} See --help`,
    )
  }
  if (values.help === true) return 'help'
  if (values.rules === true) return 'rules'
  const accept = values['accept-coverage']
  const [check, fix] = [values.check === true, values.fix === true]
  if (accept !== undefined && (typeof accept !== 'string' || accept.trim() === '')) {
    throw new Misuse('--accept-coverage without a reason: say in a few words why less is held')
  }
  if (check && (fix || accept !== undefined)) {
    throw new Misuse(
      `--check writes nothing, ${fix ? '--fix' : '--accept-coverage'} does: give one of the two`,
    )
  }
  return { check, fix, accept: accept?.trim() }
}

function checkAndCompile(
  { check, fix, accept }: Options,
  { facts, generated }: Folders,
  output: Output,
): number {
  if (fix) for (const file of fixFacts(facts)) output.log(`fixed facts/${file}`)
  let checked = checkFacts(facts)
  if (accept !== undefined) {
    const refused = acceptFall(accept, checked, facts)
    if (refused !== undefined) {
      output.error(refused)
      return 1
    }
    checked = checkFacts(facts)
  }
  const { read, problems } = checked
  if (problems.length > 0) {
    output.error(
      `${report(problems)}\n\n${counted(problems.length, 'problem')} in the facts; nothing was compiled`,
    )
    return 1
  }
  const wanted = new Map([
    [join(facts, baselineFile), baselineText(read.rows)],
    ...[...compile(read.rows)].map(([path, text]): [string, string] => [join(generated, path), text]),
  ])
  const stale = [...wanted].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
  const left = (existsSync(generated) ? factFiles(generated) : [])
    .map((path) => join(generated, path))
    .filter((path) => !wanted.has(path))
  if (check) return tellStale([...stale.map(([path]) => path), ...left], wanted.size, dirname(facts), output)
  for (const [path, text] of stale) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  for (const path of left) rmSync(path)
  output.log(
    `facts: ${counted(wanted.size - 1, 'module')} and the baseline of coverage, ${stale.length} written`,
  )
  return 0
}

/** Writes the lower baseline, unless something else is wrong or nothing has fallen: then says so. */
function acceptFall(reason: string, { read, problems }: CheckedFacts, facts: string): string | undefined {
  const others = problems.filter(({ rule }) => rule !== 'coverage-not-fallen')
  if (others.length > 0) {
    return `${report(others)}\n\n${counted(others.length, 'problem')} in the facts besides; no fall in coverage was accepted`
  }
  if (problems.length === 0) return 'no less is held than before: there is nothing to accept'
  writeFileSync(join(facts, baselineFile), baselineText(read.rows, reason))
  return undefined
}

function tellStale(stale: readonly string[], size: number, base: string, output: Output): number {
  if (stale.length === 0) {
    output.log(`facts: ${counted(size - 1, 'module')} and the baseline of coverage, all current`)
    return 0
  }
  const names = stale.map((path) => relative(base, path).replaceAll('\\', '/'))
  output.error(
    `not what the facts compile to: ${names.join(', ')}\nrun \`npm run facts\` and commit the result`,
  )
  return 1
}

const counted = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`
