import { execFile, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
    // Without a cache each part is compiled by itself, and so told by itself.
    const env = { ...process.env, NODE_V8_COVERAGE: folder, NODE_DISABLE_COMPILE_CACHE: '1' }
    await execute(process.execPath, [program, ...args], { env })
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

type Contents = Readonly<Record<string, { readonly start: number; readonly length: number }>>

const isContents = (value: unknown): value is Contents =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((place) => 'start' in place && 'length' in place)

/** The parts of the program in which a text stands. */
function partsWith(mark: string): string[] {
  const text = readFileSync(program, 'latin1')
  const [, contents = '{}'] = /^const contents = (\{.*\})$/m.exec(text) ?? []
  const places: unknown = JSON.parse(contents)
  if (!isContents(places)) throw new Error(`no contents: ${contents}`)
  const behind = Number(/size - (\d+)$/m.exec(text)?.[1])
  const base = text.length - behind
  return Object.entries(places)
    .filter(([, { start, length }]) => text.slice(base + start, base + start + length).includes(mark))
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

  describe('what is compiled is kept', () => {
    const expected = call('standing BGR C087').then(({ stdout }) => stdout)

    /** What a command prints with its cache in a folder. */
    async function printed(cache: string, ...words: readonly string[]): Promise<string> {
      const env = { ...process.env, XDG_CACHE_HOME: cache, NODE_DISABLE_COMPILE_CACHE: '' }
      const args = words.length === 0 ? ['standing', 'BGR', 'C087'] : words
      return (await execute(process.execPath, [program, ...args], { env })).stdout
    }

    async function within(act: (cache: string) => Promise<void>): Promise<void> {
      const cache = mkdtempSync(join(tmpdir(), 'ilo-'))
      try {
        await act(cache)
      } finally {
        rmSync(cache, { recursive: true, force: true })
      }
    }

    const releasesIn = (cache: string): string[] => readdirSync(join(cache, 'ilo'))
    const keptIn = (cache: string, command: string): string =>
      readFileSync(join(cache, 'ilo', releasesIn(cache)[0] ?? '', command), 'latin1')

    test('first which parts a command needs, then what V8 made of them', () =>
      within(async (cache) => {
        expect(await printed(cache)).toBe(await expected)
        const names = keptIn(cache, 'standing')
        expect(names).toMatch(/^ilo\.js [\w. -]+\n\n$/)
        expect(await printed(cache)).toBe(await expected)
        const kept = keptIn(cache, 'standing')
        expect(kept.startsWith(names.trimEnd())).toBe(true)
        expect(kept.length).toBeGreaterThan(50 * names.length)
        expect(await printed(cache)).toBe(await expected)
        expect(keptIn(cache, 'standing')).toBe(kept)
      }))

    test('and what else it comes to need', () =>
      within(async (cache) => {
        for (let run = 0; run < 3; run++) expect(await printed(cache)).toBe(await expected)
        const help = await printed(cache, 'standing', '--help')
        expect(keptIn(cache, 'standing').split('\n', 1)[0]).toContain('help')
        expect(await printed(cache, 'standing', '--help')).toBe(help)
        expect(await printed(cache)).toBe(await expected)
      }))

    test('of whatever ran in any form of its answer', () =>
      within(async (cache) => {
        const json = ['standing', 'BGR', 'C087', '--json']
        for (const words of [[], json, json, []]) await printed(cache, ...words)
        const kept = keptIn(cache, 'standing')
        const [names = '', ran = ''] = kept.split('\n', 2).map((line) => line.split(' ').toSorted().join(' '))
        expect(ran).toBe(names)
        await printed(cache, ...json)
        expect(keptIn(cache, 'standing')).toBe(kept)
      }))

    test('by several at once', () =>
      within(async (cache) => {
        for (let round = 0; round < 3; round++) {
          const all = await Promise.all([printed(cache), printed(cache), printed(cache)])
          expect(all).toEqual([await expected, await expected, await expected])
        }
        expect(readdirSync(join(cache, 'ilo', releasesIn(cache)[0] ?? ''))).toEqual(['standing'])
      }))

    test('of this release alone, by whatever Node it is run', () =>
      within(async (cache) => {
        const [older, foreign] = ['0123456789ab-12.4.254.21-node.33-x64', 'of somebody else']
        for (const name of [older, foreign]) mkdirSync(join(cache, 'ilo', name), { recursive: true })
        await printed(cache)
        const release = releasesIn(cache).find((name) => name !== foreign) ?? ''
        expect(releasesIn(cache).toSorted()).toEqual([release, foreign].toSorted())
        const otherNode = `${release.slice(0, 12)}-12.4.254.21-node.33-x64`
        rmSync(join(cache, 'ilo', release), { recursive: true })
        mkdirSync(join(cache, 'ilo', otherNode))
        await printed(cache)
        expect(releasesIn(cache)).toContain(otherNode)
      }))

    test('and where it is broken, or may not be kept, nothing changes', () =>
      within(async (cache) => {
        await printed(cache)
        await printed(cache)
        const [release = ''] = releasesIn(cache)
        const file = join(cache, 'ilo', release, 'standing')
        const kept = readFileSync(file)
        const broken = [
          '',
          'broken',
          'no-such-part.js\n',
          kept.subarray(0, kept.length / 2),
          Buffer.concat([kept, kept]),
        ]
        for (const bytes of broken) {
          writeFileSync(file, bytes)
          expect(await printed(cache)).toBe(await expected)
        }
        const noFolder = join(cache, 'no folder')
        writeFileSync(noFolder, '')
        expect(await printed(noFolder)).toBe(await expected)
        const homeless = { ...process.env, HOME: '', XDG_CACHE_HOME: '' }
        const args = [program, 'standing', 'BGR', 'C087']
        expect((await execute(process.execPath, args, { env: homeless })).stdout).toBe(await expected)
      }))
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
