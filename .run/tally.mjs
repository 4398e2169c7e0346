import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './process.mjs'

/** @typedef {{ id: string, name: string, directory: string, exitCode: unknown }} Task */
/** @typedef {{ passed: number, failed: number }} Report */

/** @type {(value: unknown, key: string) => unknown} */
const at = (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined)

/** @type {(file: string) => unknown} what a JSON file holds; nothing if it cannot be read */
function read(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8'))
  } catch {
    return undefined
  }
}

/** @type {(report: unknown) => Report | undefined} the counts in a vitest report, if it is one */
export function toReport(report) {
  const passed = at(report, 'numPassedTests')
  const failed = at(report, 'numFailedTests')
  return typeof passed === 'number' && typeof failed === 'number' ? { passed, failed } : undefined
}

/** @type {(summary: unknown) => Task[]} the tasks in a summary that turbo wrote, none if it is none */
export function toTasks(summary) {
  const tasks = at(summary, 'tasks')
  if (!Array.isArray(tasks)) return []
  return tasks.map((/** @type {unknown} */ task) => ({
    id: String(at(task, 'taskId')),
    name: String(at(task, 'task')),
    directory: String(at(task, 'directory')),
    exitCode: at(at(task, 'execution'), 'exitCode'),
  }))
}

/**
 * Counts what a run of turbo did: tests by their reports, and one failure for everything else that went wrong.
 * @param {readonly Task[]} tasks
 * @param {(directory: string) => Report | undefined} report the report of the tests in a directory
 * @param {{ exitCode: number, changed: boolean }} run turbo's own end; whether files are no longer as committed
 */
export function tally(tasks, report, run) {
  const lines = []
  const problems = []
  let passed = 0
  let failed = 0
  for (const { id, name, directory, exitCode } of tasks) {
    if (name !== 'test' && name !== 'test:run') {
      if (exitCode !== 0) problems.push(`${id} failed`)
      continue
    }
    const found = report(directory) ?? { passed: 0, failed: 0 }
    lines.push(`${id}: ${found.passed} passed and ${found.failed} failed`)
    passed += found.passed
    failed += found.failed
    if (exitCode !== 0 && found.failed === 0) problems.push(`${id} failed outside its tests`)
    else if (found.passed + found.failed === 0) problems.push(`${id} left no report of a test`)
  }
  if (run.changed) problems.push('The run changed committed files: git status names them')
  if (passed + failed === 0) problems.push('No test ran')
  if (run.exitCode !== 0 && failed + problems.length === 0) problems.push(`turbo ended with ${run.exitCode}`)
  return { lines: [...lines, ...problems], passed, failed: failed + problems.length }
}

/** @type {() => Task[]} */
export function readTasks() {
  const runs = join(root, '.turbo/runs')
  return existsSync(runs) ? readdirSync(runs).flatMap((name) => toTasks(read(join('.turbo/runs', name)))) : []
}

/** @type {(directory: string) => Report | undefined} */
export const readReport = (directory) => toReport(read(join(directory, '.reports/vitest.json')))

/** @type {() => string} which files are not as committed; nothing where git cannot say */
export function checkout() {
  try {
    return execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8', stdio: 'pipe' })
  } catch {
    return ''
  }
}
