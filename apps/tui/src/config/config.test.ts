import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { dataDate } from 'ilo-data'
import { describe, expect, test } from 'vitest'
import { layOut } from '../pages/layout.ts'
import { lineText } from '../text/line.ts'
import { uiLanguages } from '../words/languages.ts'
import { problemInWords, readConfig } from './config.ts'
import { configAnswer, configPage, effectiveConfig } from './effective.ts'
import { keepRemembered, readRemembered } from './remembered.ts'

const env = { XDG_CONFIG_HOME: '/c', XDG_STATE_HOME: '/s' }
const filesWith = (files: Readonly<Record<string, string>>) => (path: string) => files[path]
const effective = (config: unknown, state?: unknown, given = {}) =>
  effectiveConfig(
    env,
    filesWith({
      '/c/ilo/config.json': JSON.stringify(config),
      ...(state === undefined ? {} : { '/s/ilo/state.json': JSON.stringify(state) }),
    }),
    given,
  )
const wrong = (config: unknown) => readConfig(JSON.stringify(config)).problems.map(problemInWords)

describe('a configuration', () => {
  test('counts as it is written', () => {
    const config = {
      language: 'bg',
      theme: 'light',
      start: 'matrix',
      date: 'latest',
      keys: { search: ['s', 'ctrl+k'], quit: 'Q', 'page-down': 'space' },
    }
    const { problems, language, theme, start, bindings } = effective({
      ...config,
      keys: { search: ['ctrl+k'], quit: 'Q' },
    })
    expect(problems).toEqual([])
    expect([language, theme, start]).toEqual([
      { value: 'bg', from: 'configuration' },
      { value: 'light', from: 'configuration' },
      { value: 'matrix', from: 'configuration' },
    ])
    expect(bindings.find(({ id }) => id === 'search')).toMatchObject({
      keys: ['ctrl+k'],
      from: 'configuration',
    })
    expect(bindings.find(({ id }) => id === 'quit')?.keys).toEqual(['Q'])
    expect(bindings.find(({ id }) => id === 'help')?.from).toBe('default')
    expect(wrong(config)).toEqual([expect.stringContaining('" " for each')])
  })

  test.each([
    [
      { languag: 'bg' },
      'languag: found "languag", expected language, theme, start, date, keys; nearest: language',
    ],
    [
      { theme: 'drak' },
      'theme: found "drak", expected auto, dark, light, high-contrast, plain; nearest: dark',
    ],
    [{ language: 7 }, 'language: found 7, expected en,'],
    [{ keys: { serach: 's' } }, 'keys.serach: found "serach", expected the name of a command'],
    [{ keys: { search: 'strange' } }, 'keys.search: found "strange", expected a key or a list of keys'],
    [{ keys: { search: 'q' } }, 'keys.search, keys.quit: found "q" for each, expected one command for a key'],
    [{ keys: { mark: 'x' } }, 'keys.mark'],
    [{ keys: [] }, 'keys: found [], expected an object'],
    [[], 'the file: found [], expected an object'],
  ])('%j is told', (config, told) => {
    expect(wrong(config).join('\n')).toContain(told)
  })

  test('that is no JSON is told, and all is as usual', () => {
    const { config, problems } = readConfig('{')
    expect(config).toEqual({})
    expect(problems.map(problemInWords)).toEqual([
      expect.stringMatching(/^the file: found .*, expected JSON$/),
    ])
  })

  test('that is partly wrong counts where it is right', () => {
    const { theme, problems } = effective({ theme: 'dark', languag: 'bg' })
    expect([theme.value, problems.length]).toEqual(['dark', 1])
  })

  test('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(readConfig(text)).toHaveProperty('config')
        expect(readRemembered(text)).toBeDefined()
      }),
    )
  })
})

describe('what takes effect', () => {
  test('the command line comes before the configuration, and that before the last session', () => {
    const state = { screen: 'map', on: '1989-11-10' }
    expect(effective({}, state)).toMatchObject({
      start: { value: 'map', from: 'last session' },
      on: { value: '1989-11-10', from: 'last session' },
    })
    expect(effective({ start: 'claims', date: 'latest' }, state)).toMatchObject({
      start: { value: 'claims', from: 'configuration' },
      on: { value: dataDate, from: 'configuration' },
    })
    expect(effective({ language: 'bg' }, state, { on: '1950-01-01', language: 'fr' })).toMatchObject({
      on: { value: '1950-01-01', from: 'command line' },
      language: { value: 'fr', from: 'command line' },
    })
  })

  test('without any file all is as usual', () => {
    expect(effectiveConfig(env, () => undefined)).toMatchObject({
      isConfigThere: false,
      problems: [],
      language: { value: 'en', from: 'default' },
      theme: { value: 'auto', from: 'default' },
      start: { value: 'overview', from: 'default' },
      on: { value: dataDate, from: 'default' },
    })
  })

  test('is told with its place, as a page and as data', () => {
    const told = effective({ theme: 'dark', languag: 'x' })
    for (const language of uiLanguages) {
      const page = layOut(configPage(told, language), { width: 120 })
        .map(({ line }) => lineText(line))
        .join('\n')
      for (const text of ['/c/ilo/config.json', '/s/ilo/state.json', 'dark', 'languag'])
        expect(page).toContain(text)
    }
    expect(configAnswer(told).data).toMatchObject({
      configFile: '/c/ilo/config.json',
      theme: { value: 'dark', from: 'configuration' },
      keys: { quit: { value: ['q'], from: 'default' } },
    })
  })

  test('relative paths in the environment count as none', () => {
    expect(effectiveConfig({ XDG_CONFIG_HOME: 'here' }, () => undefined).configFile).toMatch(
      /^\/.*\.config\/ilo\/config\.json$/,
    )
  })
})

describe('what is remembered', () => {
  test('comes back, and leaves nothing else behind', () => {
    const directory = mkdtempSync(join(tmpdir(), 'ilo-'))
    const path = join(directory, 'deep', 'state.json')
    keepRemembered(path, { screen: 'map', on: '1989-11-10' })
    expect(readRemembered(readFileSync(path, 'utf8'))).toEqual({ screen: 'map', on: '1989-11-10' })
    keepRemembered(path, { screen: 'time', on: dataDate })
    expect(readRemembered(readFileSync(path, 'utf8'))).toEqual({ screen: 'time' })
    expect(readdirSync(join(directory, 'deep'))).toEqual(['state.json'])
  })

  test('is lost without a word where it cannot be kept', () => {
    const directory = mkdtempSync(join(tmpdir(), 'ilo-'))
    writeFileSync(join(directory, 'file'), '')
    keepRemembered(join(directory, 'file', 'state.json'), { screen: 'map' })
    expect(readdirSync(directory)).toEqual(['file'])
  })

  test.each(['', '{', '[]', 'null', '{"screen":"nowhere","on":"1989"}', '{"on":"3000-01-01"}'])(
    'from %j is nothing',
    (text) => {
      expect(readRemembered(text)).toEqual({})
    },
  )
})
