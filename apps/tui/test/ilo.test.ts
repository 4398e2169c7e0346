import { execFile, spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { contentHash, dataDate } from 'ilo-data'
import { describe, expect, test } from 'vitest'
import { call } from './call.ts'

const dist = join(import.meta.dirname, '../dist')
const program = join(dist, 'ilo.js')
const execute = promisify(execFile)

/** The files that a run of Node loads, told on its standard error. */
const telling = `data:text/javascript,${encodeURIComponent(
  "import{registerHooks}from'node:module';registerHooks({load(url,context,next){process.stderr.write('loads '+url+'\\n');return next(url,context)}})",
)}`

const loadedBy = async (...args: readonly string[]): Promise<string[]> => {
  const { stderr } = await execute(process.execPath, ['--import', telling, ...args])
  return [...stderr.matchAll(/^loads (file:.*)$/gm)].flatMap(([, url]) => url ?? [])
}

const filesWith = (mark: string): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js') && readFileSync(join(dist, name), 'utf8').includes(mark))
    .map((name) => pathToFileURL(join(dist, name)).href)

describe('what loads', () => {
  test('no command loads React', async () => {
    const react = filesWith('react.element').concat(filesWith('react.transitional.element'))
    expect(react.length).toBeGreaterThan(0)
    for (const words of [
      ['member', 'BGR'],
      ['instrument', 'C029'],
      ['standing', 'BGR', 'C087'],
      ['help'],
      ['--version'],
      [],
    ]) {
      const loaded = await loadedBy(program, ...words)
      expect(loaded).toContain(pathToFileURL(program).href)
      expect(loaded.filter((file) => react.includes(file))).toEqual([])
    }
  })

  test('and it would be seen if one did', async () => {
    const [react = ''] = filesWith('react.transitional.element')
    expect(await loadedBy('--input-type=module', '-e', `await import('${react}')`)).toContain(react)
  })

  test('the help and the version do not wait for the record', async () => {
    const record = filesWith('frus1919v13')
    expect(record.length).toBeGreaterThan(0)
    for (const words of [['help'], ['--version'], ['member', 'BGR']]) {
      const loaded = await loadedBy(program, ...words)
      expect(loaded.some((file) => record.includes(file))).toBe(words[0] === 'member')
    }
  })

  test('nothing is left to be found on the machine that runs it', async () => {
    const parts = filesWith('')
    const loaded = await loadedBy(
      '--input-type=module',
      '-e',
      parts
        .filter((part) => part !== pathToFileURL(program).href)
        .map((part) => `await import('${part}')`)
        .join('\n'),
    )
    expect(loaded.length).toBeGreaterThan(2)
    expect(loaded.filter((file) => !parts.includes(file))).toEqual([])
  })

  test('it cannot ask the network', () => {
    expect(filesWith('fetch(')).toEqual([])
  })
})

describe('the program', () => {
  test.each(['standing BGR C087 --on 1958-12-31', 'member BGR --json', 'instrument No. 87 --lang fr'])(
    'ilo %s = the same call in this process',
    async (line) => {
      const { stdout } = await execute(process.execPath, [program, ...line.split(' ')])
      expect(stdout).toBe((await call(line)).stdout)
    },
  )

  test('says its version', async () => {
    const { stdout } = await execute(process.execPath, [program, '--version'])
    expect(stdout).toBe(`ilo 0.1.0, data of ${dataDate}, release ${contentHash.slice(0, 12)}\n`)
  })

  test.each([
    ['member XXX', 1],
    ['nonsense', 2],
  ])('%s exits with %i and writes on standard error alone', (line, code) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...line.split(' ')], {
      encoding: 'utf8',
    })
    expect([status, stdout]).toEqual([code, ''])
    expect(stderr).toMatch(/^ilo: /)
  })

  test('does not mind a reader that goes away', async () => {
    const child = spawn(process.execPath, [program, 'member', 'BGR', '--json'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let errors = ''
    child.stderr.on('data', (text) => {
      errors += String(text)
    })
    child.stdout.destroy()
    const code = await new Promise((resolve) => {
      child.on('close', resolve)
    })
    expect([code, errors]).toEqual([0, ''])
  })
})
