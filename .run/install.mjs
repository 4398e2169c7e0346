import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { announce, root, run, Stop, state } from './process.mjs'

const stamp = join(state, 'installed')
const pnpm = join(state, 'bin/pnpm')

/** @type {() => string[]} the root and every workspace package, relative to the root */
export function workspaces() {
  const found = ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(group, name)),
  )
  return ['.', ...found.filter((name) => existsSync(join(root, name, 'package.json'))).toSorted()]
}

/** @type {() => string} changes when an install is due: other packages or machine, or a part of it gone */
function fingerprint() {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}`)
  const packages = workspaces()
  const files = [
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    ...packages.map((name) => join(name, 'package.json')),
  ]
  for (const file of files) hash.update(`\n${file}\n`).update(readFileSync(join(root, file)))
  for (const name of packages) hash.update(String(existsSync(join(root, name, 'node_modules'))))
  return hash.update(String(existsSync(pnpm))).digest('hex')
}

/** @type {(output: string) => string | undefined} the sign of no network in what npx or pnpm printed */
export function offline(output) {
  const signs =
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|E(?:SOCKET)?TIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ERR_PNPM_META_FETCH_FAIL|error sending request/
  return signs.exec(output)?.[0]
}

// Nothing waits for an answer, and an absent network is told in seconds: the tools' own patience is ten minutes.
const patience = {
  CI: 'true',
  npm_config_fetch_retries: '2',
  npm_config_fetch_retry_mintimeout: '500',
  npm_config_fetch_retry_maxtimeout: '1000',
  pnpm_config_fetch_retries: '2',
  pnpm_config_fetch_retry_mintimeout: '500',
  pnpm_config_fetch_retry_maxtimeout: '1000',
}

/** @type {() => Promise<void>} makes node_modules what the lock file says, unless it already is */
export async function install() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()) return
  const manifest = readFileSync(join(root, 'package.json'), 'utf8')
  const [, pinned = 'pnpm'] = /"packageManager": "([^"]+)"/.exec(manifest) ?? []
  const script = 'pnpm install --frozen-lockfile && command -v pnpm'
  const env = { ...patience, ...process.env }
  const work = run('npx', ['--yes', '--loglevel=error', `--package=${pinned}`, '-c', script], {
    capture: true,
    env,
  })
  const { code, output } = await announce('Installing … ', work)
  if (code !== 0) {
    const sign = offline(output)
    if (sign) {
      throw new Stop(`Cannot reach the package registry (${sign}): connect to the network, then try again.`)
    }
    throw new Stop(`${output.trim()}\nThe install failed, see above. To use pnpm by hand: npx ${pinned}`)
  }
  // npx keeps pnpm in a cache of its own, but turbo runs each task through the pnpm on its path.
  rmSync(pnpm, { force: true })
  mkdirSync(join(state, 'bin'), { recursive: true })
  symlinkSync(output.split('\n').findLast((line) => line.endsWith('/pnpm')) ?? '', pnpm)
  writeFileSync(stamp, fingerprint())
}
