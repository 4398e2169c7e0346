import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { portProblem } from './commands.mjs'
import { offline } from './install.mjs'
import { nodeTooOld, runsTypeScript } from './node-version.mjs'
import { tally, toReport, toTasks } from './tally.mjs'

test('an old Node is told what to do, a new one nothing', () => {
  assert.match(nodeTooOld('18.20.4') ?? '', /^Node 20 or newer .* 18\.20\.4: install Node 24 .*$/)
  assert.match(nodeTooOld('8.17.0') ?? '', /8\.17\.0/)
  for (const version of ['20.0.0', '20.20.2', '24.0.0', '100.0.0'])
    assert.equal(nodeTooOld(version), undefined)
})

test('the running Node stands in for Node 24 from 22.18', () => {
  for (const version of ['22.18.0', '23.0.0', '24.1.0']) assert.ok(runsTypeScript(version), version)
  for (const version of ['20.20.2', '22.2.0', '22.17.1']) assert.ok(!runsTypeScript(version), version)
})

test('a port is a number up to 65535', () => {
  for (const port of ['0', '80', '8787', '65535']) assert.equal(portProblem(port), undefined)
  for (const port of ['', 'abc', '-1', '1.5', '65536', '8787x', ' 80'])
    assert.match(portProblem(port) ?? '', /PORT/)
})

test('an unreachable registry is recognised, another failure is not', () => {
  assert.equal(offline('npm error code EAI_AGAIN\nnpm error errno'), 'EAI_AGAIN')
  assert.equal(offline('connect ECONNREFUSED 127.0.0.1:9'), 'ECONNREFUSED')
  assert.equal(offline('ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile"'), undefined)
})

test('the launcher itself fails in one line', () => {
  for (const [command, env, line] of /** @type {const} */ ([
    ['start', { PORT: 'abc' }, /^PORT is 'abc', but .*\n$/],
    ['nothing', {}, /^Usage: .*\n$/],
  ])) {
    const file = new URL('run.mjs', import.meta.url).pathname
    const end = spawnSync(process.execPath, [file, command], {
      env: { ...process.env, ...env },
      encoding: 'utf8',
    })
    assert.deepEqual([end.status, end.stdout], [1, ''])
    assert.match(end.stderr, line)
  }
})

const build = { id: 'a#build', name: 'build', directory: 'a', exitCode: 0 }
const tested = { id: 'a#test', name: 'test', directory: 'a', exitCode: 0 }
const well = { exitCode: 0, changed: false }
const report = () => ({ passed: 3, failed: 0 })
const twoReds = () => ({ passed: 1, failed: 2 })

test('a good run passes, and only a good run', () => {
  const good = tally([build, tested], report, well)
  assert.deepEqual([good.passed, good.failed], [3, 0])
  /** @type {Record<string, [ReturnType<typeof tally>, number, number]>} */
  const faults = {
    'a failed test': [tally([build, { ...tested, exitCode: 1 }], twoReds, { ...well, exitCode: 1 }), 1, 2],
    'a failed test in a task that says it passed': [tally([tested], twoReds, well), 1, 2],
    'a failed check': [tally([{ ...build, exitCode: 2 }, tested], report, { ...well, exitCode: 2 }), 3, 1],
    'a test file that does not load': [
      tally([{ ...tested, exitCode: 1 }], report, { ...well, exitCode: 1 }),
      3,
      1,
    ],
    'no report': [tally([tested], () => undefined, well), 0, 2],
    'one report of two': [
      tally([tested, { ...tested, directory: 'b' }], (d) => (d === 'a' ? report() : undefined), well),
      3,
      1,
    ],
    'an empty report': [tally([tested], () => ({ passed: 0, failed: 0 }), well), 0, 2],
    'an unreadable report': [tally([tested], () => toReport('{"numPassedTests":'), well), 0, 2],
    'no task': [tally([], report, well), 0, 1],
    'a task that never started': [tally([{ ...build, exitCode: undefined }, tested], report, well), 3, 1],
    'a failed turbo': [tally([build, tested], report, { ...well, exitCode: 1 }), 3, 1],
    'a changed checkout': [tally([tested], report, { ...well, changed: true }), 3, 1],
  }
  for (const [fault, [{ passed, failed }, ...expected]] of Object.entries(faults)) {
    assert.deepEqual([passed, failed], expected, fault)
  }
})

test('reports and summaries are taken for what they are only', () => {
  assert.deepEqual(toReport({ numPassedTests: 2, numFailedTests: 1 }), { passed: 2, failed: 1 })
  for (const wrong of [undefined, null, 'text', [], {}, { numPassedTests: '2', numFailedTests: 0 }]) {
    assert.equal(toReport(wrong), undefined)
    assert.deepEqual(toTasks(wrong), [])
  }
  const task = { taskId: 'a#test', task: 'test', directory: 'a', execution: { exitCode: 0 } }
  assert.deepEqual(toTasks({ tasks: [task, { ...task, execution: null }] }), [
    tested,
    { ...tested, exitCode: undefined },
  ])
})
