import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { root } from './documents.ts'
import type { Assertion } from './examples.ts'
import { edited } from './worked-example.ts'
import type { Edit } from './worked-example.ts'

/** A copy of the project in which somebody corrects facts. */
export type Contributor = {
  run(command: string): Promise<{ readonly output: string; readonly failed: boolean }>
  edit(edit: Edit): void
  read(file: string): string
  /** What an assertion about the library gives, and what it says that it gives. */
  ask(assertion: Assertion): Promise<{ readonly actual: unknown; readonly expected: unknown }>
  leave(): void
}

const execute = promisify(execFile)
const library = 'packages/ilo-data'

/** What `npm run facts` starts, without asking npm and turbo again whether it is stale. */
const facts = `#!/bin/sh
[ "$1 $2" = 'run facts' ] || { echo "the example may run npm run facts, not npm $*" >&2; exit 64; }
shift 2
[ "$1" = '--' ] && shift
exec "${process.execPath}" ${library}/build/main.ts "$@"
`

export function newContributor(): Contributor {
  const folder = mkdtempSync(join(tmpdir(), 'contributor-'))
  const source = join(root, library)
  for (const part of ['build', 'facts', 'import', 'src', 'package.json']) {
    cpSync(join(source, part), join(folder, library, part), { recursive: true })
  }
  symlinkSync(join(source, 'node_modules'), join(folder, library, 'node_modules'))
  mkdirSync(join(folder, 'bin'))
  writeFileSync(join(folder, 'bin/npm'), facts, { mode: 0o755 })
  const env = {
    PATH: [join(folder, 'bin'), dirname(process.execPath), process.env['PATH']].join(delimiter),
    NO_COLOR: '1',
    HOME: folder,
    LANG: 'C.UTF-8',
  }
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8')
  return {
    async run(command) {
      const ended = execute('bash', ['-c', command], { cwd: folder, env, encoding: 'utf8' })
      return ended.then(
        ({ stdout, stderr }) => ({ output: `${stdout}${stderr}`, failed: false }),
        (error: unknown) => ({ output: printed(error), failed: true }),
      )
    },
    edit: (edit) => writeFileSync(join(folder, edit.file), edited(read(edit.file), edit)),
    read,
    async ask({ expression, expected }) {
      const program = `
        import * as library from './${library}/src/index.ts'
        const run = (text) => new Function(...Object.keys(library), 'return (' + text + ')')(...Object.values(library))
        const [expression, expected] = process.argv.slice(1)
        console.log(JSON.stringify([run(expression), run(expected)]))`
      const { stdout } = await execute(
        process.execPath,
        ['--input-type=module', '-e', program, expression, expected],
        { cwd: folder, env, encoding: 'utf8' },
      )
      const answer: unknown = JSON.parse(stdout)
      return Array.isArray(answer) ? { actual: answer[0], expected: answer[1] } : { actual: answer, expected }
    },
    leave: () => rmSync(folder, { recursive: true }),
  }
}

const printed = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'stdout' in error && 'stderr' in error
    ? `${String(error.stdout)}${String(error.stderr)}`
    : String(error)
