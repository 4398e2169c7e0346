import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { output } from './processes.ts'
import { programs } from './programs.ts'

const app = fileURLToPath(new URL('../..', import.meta.url))

/** Runs wrangler for the app, or for another folder that has a configuration; it reaches and keeps nothing. */
export function wrangler(folder: string, args: readonly string[], cwd: string = app): string {
  const home = join(folder, 'wrangler-home')
  mkdirSync(home, { recursive: true })
  return output({
    file: process.execPath,
    args: [programs.wrangler(), ...args],
    cwd,
    env: { HOME: home, WRANGLER_LOG_PATH: home, WRANGLER_SEND_METRICS: 'false', CI: '1', NO_COLOR: '1' },
  })
}

/** What wrangler would deploy: the file, and what it says the upload weighs, gzipped, in bytes. */
export function dryRun(folder: string, cwd?: string): { readonly file: string; readonly gzip: number } {
  const out = join(folder, 'deployed')
  const said = wrangler(folder, ['deploy', '--dry-run', '--outdir', out], cwd)
  const [, gzip] = /gzip: ([\d.]+) KiB/.exec(said) ?? []
  if (gzip === undefined) throw new Error(`wrangler tells no size:\n${said}`)
  return { file: join(out, 'cloudflare.js'), gzip: Math.round(Number(gzip) * 1024) }
}
