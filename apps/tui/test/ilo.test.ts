import { execFile, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { contentHash, dataDate } from 'ilo-data'
import { describe, expect, test } from 'vitest'
import { call } from './call.ts'

const dist = join(import.meta.dirname, '../dist')
const program = join(dist, 'ilo.js')
const execute = promisify(execFile)

type Coverage = { readonly result: readonly { readonly url: string }[] }

const isCoverage = (value: unknown): value is Coverage =>
  typeof value === 'object' && value !== null && 'result' in value && Array.isArray(value.result)

/** The parts of the program that a call of it compiles, as V8 tells them. */
async function loadedBy(...args: readonly string[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ilo-'))
  try {
    await execute(process.execPath, [program, ...args], { env: { ...process.env, NODE_V8_COVERAGE: folder } })
    return readdirSync(folder).flatMap((name) => {
      const told: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'))
      const urls = isCoverage(told) ? told.result.map(({ url }) => url) : []
      const start = `${pathToFileURL(program).href}/`
      return urls.flatMap((url) => (url.startsWith(start) ? [url.slice(start.length)] : []))
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

type Place = readonly [start: number, length: number, hasHidden: number]

const isContents = (value: unknown): value is Readonly<Record<string, Place>> =>
  typeof value === 'object' && value !== null && Object.values(value).every((place) => Array.isArray(place))

/** The parts of the program in which a text stands. */
function partsWith(mark: string): string[] {
  const text = readFileSync(program, 'latin1')
  const [, contents = '{}'] = /^const contents = (\{.*\})$/m.exec(text) ?? []
  const places: unknown = JSON.parse(contents)
  if (!isContents(places)) throw new Error(`no contents: ${contents}`)
  const behind = Number(/size - (\d+)$/m.exec(text)?.[1])
  const base = text.length - behind
  return Object.entries(places)
    .filter(([, [start, length]]) => text.slice(base + start, base + start + length).includes(mark))
    .map(([name]) => name)
}

describe('what loads', () => {
  test('the program is one file', () => {
    expect(readdirSync(dist)).toEqual(['ilo.js'])
    expect(partsWith('').length).toBeGreaterThan(10)
  })

  test('no command loads React', async () => {
    const react = partsWith('react.transitional.element')
    expect(react.length).toBeGreaterThan(0)
    for (const words of [
      ['member', 'BGR'],
      ['instrument', 'C029'],
      ['standing', 'BGR', 'C087'],
      ['map', 'C138'],
      ['search', 'labour', '--limit', '3'],
      ['config'],
      ['completion', 'bash'],
      ['help'],
      ['--version'],
      [],
    ]) {
      const loaded = await loadedBy(...words)
      expect(loaded.length, words.join(' ')).toBeGreaterThan(0)
      expect(
        loaded.filter((part) => react.includes(part)),
        words.join(' '),
      ).toEqual([])
    }
  })

  test('and it would be seen if one did', async () => {
    expect(await loadedBy('standing', 'BGR', 'C087')).toEqual(
      expect.arrayContaining(partsWith('dc-scorecard').slice(0, 1)),
    )
  })

  test('the help and the version do not wait for the record', async () => {
    const record = partsWith('frus1919v13')
    expect(record.length).toBeGreaterThan(0)
    for (const words of [['help'], ['--version'], ['member', 'BGR']]) {
      const loaded = await loadedBy(...words)
      expect(loaded.some((part) => record.includes(part))).toBe(words[0] === 'member')
    }
  })

  test('nothing is left to be found on the machine that runs it', () => {
    const text = readFileSync(program, 'latin1')
    const loads = [...text.matchAll(/(?<![\w$.])load\("([^"]+)"\)/g)].map(([, name = '']) => name)
    const parts = partsWith('')
    expect(loads.length).toBeGreaterThan(parts.length)
    const missing = loads.filter((name) => !parts.includes(name) && !isBuiltin(name))
    expect(missing).toEqual([])
  })

  test('it cannot ask the network', () => {
    expect(partsWith('fetch(')).toEqual([])
  })

  test('what is compiled is kept where it may be, and a broken or forbidden cache changes nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ilo-'))
    const env = { ...process.env, XDG_CACHE_HOME: folder, NODE_DISABLE_COMPILE_CACHE: '' }
    const args = [program, 'standing', 'BGR', 'C087']
    const { stdout } = await execute(process.execPath, args, { env })
    const [release = ''] = readdirSync(join(folder, 'ilo'))
    const kept = readdirSync(join(folder, 'ilo', release))
    expect(kept.length).toBeGreaterThan(3)
    expect((await execute(process.execPath, args, { env })).stdout).toBe(stdout)
    for (const name of kept) writeFileSync(join(folder, 'ilo', release, name), 'broken')
    expect((await execute(process.execPath, args, { env })).stdout).toBe(stdout)
    rmSync(folder, { recursive: true })
    writeFileSync(folder, 'no folder')
    expect((await execute(process.execPath, args, { env })).stdout).toBe(stdout)
    rmSync(folder)
  })
})

test('what is published needs nothing else and runs nothing when it is installed', async () => {
  const manifest: unknown = JSON.parse(readFileSync(join(dist, '../package.json'), 'utf8'))
  expect(manifest).not.toHaveProperty('dependencies')
  expect(manifest).not.toHaveProperty('optionalDependencies')
  expect(manifest).not.toHaveProperty('peerDependencies')
  for (const script of ['preinstall', 'install', 'postinstall', 'prepare']) {
    expect(manifest).not.toHaveProperty(['scripts', script])
  }
  const { stdout } = await execute('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: join(dist, '..'),
  })
  const paths = [...stdout.matchAll(/"path": "([^"]+)"/g)].map(([, path]) => path)
  expect(new Set(paths)).toEqual(new Set(['dist/ilo.js', 'man/ilo.1', 'package.json']))
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
