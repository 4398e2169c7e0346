import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runsTypeScript } from './node-version.mjs'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const bin = join(root, 'node_modules/.bin')
/** Where the launcher keeps what it knows about this install: it goes when node_modules goes. */
export const state = join(root, 'node_modules/.ilo')

/** An end that was foreseen: a line for the reader (none when there is nothing to add) and an exit code. */
export class Stop extends Error {
  /** @param {string} line @param {number} [code] */
  constructor(line, code = 1) {
    super(line)
    this.code = code
  }
}

/**
 * Says on a terminal what takes long, and takes it away again when the work ends, so that what stays is the outcome.
 * @template T
 * @param {string} text
 * @param {Promise<T>} work
 * @returns {Promise<T>}
 */
export async function announce(text, work) {
  let shown = false
  const timer = setTimeout(() => {
    shown = process.stderr.isTTY && process.stderr.write(text)
  }, 500)
  try {
    return await work
  } finally {
    clearTimeout(timer)
    if (shown) process.stderr.write('\r\u001B[K')
  }
}

/** @type {() => string} Node 24 from the lock file, or else the Node that runs this, if it is new enough */
export function node() {
  const own = join(bin, 'node')
  if (existsSync(own)) return own
  if (runsTypeScript(process.versions.node)) return process.execPath
  throw new Stop(
    `No Node 24 comes with this project for ${process.platform} ${process.arch}, and Node ` +
      `${process.versions.node} is older than 22.18: install Node 24 and try again.`,
  )
}

/**
 * Runs a command to its end and returns its exit code. With `capture` its output is returned instead of shown.
 * Interrupting it ends everything, unless it is the `last` thing to run: then it alone decides how that ends.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, capture?: boolean, last?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(file, args, { env = process.env, capture = false, last = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { env, stdio: capture ? ['ignore', 'pipe', 'pipe'] : 'inherit' })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text
      })
    }
    let interrupted = false
    /** @param {NodeJS.Signals} signal */
    const forward = (signal) => {
      interrupted = true
      // Ctrl-C reaches the child by itself. Sent again at once it would be taken for an impatient second one.
      setTimeout(() => child.kill(signal), signal === 'SIGINT' ? 300 : 0).unref()
    }
    const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
    for (const signal of signals) process.on(signal, forward)
    child.on('error', (error) => reject(new Stop(`Cannot run ${file}: ${error.message}`)))
    child.on('close', (status, signal) => {
      for (const name of signals) process.off(name, forward)
      const code = status ?? 128 + (signal ? constants.signals[signal] : 0)
      if (interrupted && !last) reject(new Stop('', code || 130))
      else resolve({ code, output })
    })
  })
}

/**
 * Runs turbo with the pinned Node and pnpm first on the path, so that every task gets them.
 * @param {readonly string[]} args
 * @param {{ capture?: boolean }} [options]
 */
export function turbo(args, options) {
  const path = [join(state, 'bin'), bin, dirname(node()), process.env['PATH']].join(delimiter)
  const env = { ...process.env, PATH: path, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' }
  return run(join(bin, 'turbo'), ['run', ...args], { ...options, env })
}
