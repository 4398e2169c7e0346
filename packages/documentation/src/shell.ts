import { execFile } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'

/** A shell in which a document's commands reach this project's own builds. */
export type Shell = { run(command: string): Promise<string>; close(): void }

const run = promisify(execFile)
const require = createRequire(import.meta.url)
const tui = dirname(require.resolve('@ilo/tui/package.json'))

/** What `npm run -s ilo --` starts, without asking npm and turbo again whether it is built. */
const npm = `#!/bin/sh
[ "$1 $2 $3 $4" = 'run -s ilo --' ] || { echo "a document may run npm run -s ilo --, not npm $*" >&2; exit 64; }
shift 4
exec "${process.execPath}" "${join(tui, 'dist/ilo.js')}" "$@"
`

/** As much of curl as the documents use, asking the server that the test started. */
const curl = (port: number): string => `#!${process.execPath}
const [url] = process.argv.slice(2).filter((word) => !word.startsWith('-'))
const flags = process.argv.slice(2).filter((word) => word.startsWith('-')).join('')
const answer = await fetch('http://' + url.replace(/^http:\\/\\//, '').replace('localhost:8787', '127.0.0.1:${port}'), { redirect: 'manual' })
if (flags.includes('i')) console.log('HTTP/1.1 ' + answer.status + ' ' + answer.statusText)
process.stdout.write(await answer.text())
`

export function openShell(port: number): Shell {
  const bin = mkdtempSync(join(tmpdir(), 'documentation-'))
  for (const [name, text] of [
    ['npm', npm],
    ['curl', curl(port)],
  ] as const) {
    const file = join(bin, name)
    writeFileSync(file, text)
    chmodSync(file, 0o755)
  }
  writeFileSync(join(bin, 'package.json'), '{ "type": "module" }')
  const env = {
    PATH: [bin, dirname(process.execPath), process.env['PATH']].join(delimiter),
    NO_COLOR: '1',
    HOME: bin,
    LANG: 'C.UTF-8',
  }
  return {
    async run(command) {
      const ended = await run('bash', ['-c', command], { env, encoding: 'utf8' }).catch((error: unknown) => {
        // A command may be shown because it fails; what it prints is what counts.
        if (typeof error === 'object' && error !== null && 'stdout' in error && 'stderr' in error) {
          return { stdout: String(error.stdout), stderr: String(error.stderr) }
        }
        throw error
      })
      return `${ended.stdout}${ended.stderr}`
    },
    close: () => rmSync(bin, { recursive: true }),
  }
}
