import { dataDate } from 'ilo-data'
import { describe, expect, test } from 'vitest'
import { keysOf, opened, pressed } from '../../../test/commands.ts'
import { today } from '../../../test/library.ts'
import { lineText } from '../../text/line.ts'
import { uiLanguages } from '../../words/languages.ts'
import { fileFormats } from '../../answers/file-formats.ts'
import { bindingsWith, labelOf, usualBindings } from '../keys.ts'
import { screenIds } from '../screens.ts'
import type { State } from '../state.ts'
import { initialState } from '../state.ts'
import { uiWords } from '../words.ts'
import { prompts } from './index.ts'

const size = { columns: 120, rows: 40 }
const offered = ({ prompt }: State) =>
  (prompt?.options ?? []).map(({ label, hint = [], group = '' }) =>
    [group, lineText(label).trim(), lineText(hint)].join('|'),
  )
const bulgaria = pressed(opened(size), 'f', ...keysOf('bulg'), 'enter')

describe('every prompt', () => {
  const keys = {
    search: '/',
    palette: ':',
    help: '?',
    date: '@',
    elsewhere: '!',
    copy: 'y',
    export: 'e',
    language: 'L',
    theme: 'T',
  }

  test('speaks all languages', () => {
    for (const [name, spec] of Object.entries(prompts)) {
      const titles = uiLanguages.map((language) => spec.title({ ...today, language }))
      const invitations = uiLanguages.map((language) => spec.invitation({ ...today, language }))
      expect(new Set(invitations).size, name).toBe(uiLanguages.length)
      expect(titles, name).not.toContain('')
    }
  })

  test('says so where it finds nothing, on every screen', () => {
    for (const screen of screenIds)
      for (const [name, key] of Object.entries(keys)) {
        const { prompt, setting } = pressed(opened(size, screen), key, ...keysOf('qqqqqqqq'))
        expect(
          prompt?.options.length === 0 ? prompt.spec.none(prompt.text, setting) : 'found',
          name,
        ).not.toBe('')
      }
  })
})

describe('help', () => {
  test('lists every key in the table by where it does something', () => {
    const lines = offered(pressed(opened(size), '?'))
    const { commands } = uiWords('en')
    for (const { id, keys } of usualBindings)
      expect(
        lines.some((line) => line.endsWith(`|${commands[id]}|${keys.map(labelOf).join(' ')}`)),
        id,
      ).toBe(true)
    expect(lines[0]).toMatch(/^Here\|/)
    expect([...new Set(lines.map((line) => line.split('|')[0]))]).toEqual([
      'Here',
      'In a list',
      'Everywhere',
      'On a page',
      'In the matrix and on the map',
      'While you type',
    ])
  })

  test('shows the keys as they are configured', () => {
    const start = { size, setting: today, screen: 'members', theme: 'auto' } as const
    const state = initialState({ ...start, bindings: bindingsWith({ search: ['ctrl+k'] }) })
    expect(offered(pressed(state, '?', ...keysOf('search')))).toContain('Everywhere|Search everything|Ctrl-K')
    expect(pressed(state, 'ctrl+k').prompt?.spec).toBe(prompts.search)
  })

  test('is found by what one wants to do, and does it', () => {
    const asked = pressed(opened(size), '?', ...keysOf('year back'))
    expect(offered(asked)).toEqual(['Everywhere|A year back|['])
    expect(pressed(asked, 'enter').setting.on < dataDate).toBe(true)
  })
})

test('the palette offers what can be done here, and nothing else', () => {
  const lines = offered(pressed(opened(size), ':'))
  expect(lines.filter((line) => line.startsWith('Here|')).length).toBeGreaterThan(0)
  expect(lines.join('\n')).not.toContain('One to the left')
})

describe('copy', () => {
  const copied = (state: State, form: string) => {
    const after = pressed(state, 'y', ...keysOf(form), 'enter')
    const [effect] = after.effects
    return effect?.kind === 'copy' ? effect.text : undefined
  }

  test('gives what is chosen in each of its forms', () => {
    const list = pressed(opened(size), 'f', ...keysOf('bulg'), 'enter', 'esc')
    expect(copied(list, 'the id')).toBe('BGR')
    expect(copied(list, 'ilo’s page')).toMatch(/^https:\/\/normlex\.ilo\.org\//)
    expect(copied(list, 'address')).toBe('/v1/members/BGR')
    expect(copied(list, 'bibtex')).toMatch(/^@\w+\{/)
    expect(JSON.parse(copied(list, 'as json') ?? '')).toMatchObject({ id: 'BGR' })
    expect(copied(list, 'csv')).toMatch(/^id,.*\r\nBGR,/)
  })

  test('of a page is about its record first, and then about what is chosen in it', () => {
    const page = pressed(opened(size), '/', ...keysOf('c087'), 'enter')
    expect(copied(page, 'the id')).toBe('C087')
    const further = Array.from({ length: 12 }, () => 'j').reduce((state, key) => pressed(state, key), page)
    const groups = new Set(offered(pressed(further, 'y')).map((line) => line.split('|')[0]))
    expect([...groups][0]).toBe('C087')
    expect(groups.size).toBe(2)
  })

  test('of a page opens with the ILO’s page about its record', () => {
    const page = pressed(opened(size), '/', ...keysOf('c087'), 'enter', 'o')
    const [effect] = page.effects
    expect(effect?.kind === 'browse' ? effect.url : '').toContain('312232')
  })

  test('of a view about no record is its own address', () => {
    for (const screen of screenIds)
      expect(offered(pressed(opened(size, screen), 'y')).length, screen).toBeGreaterThan(2)
  })
})

describe('export', () => {
  const exported = (state: State, format: string) => {
    const after = pressed(state, 'e', ...keysOf(format), 'enter')
    const [effect] = after.effects
    return effect?.kind === 'write' ? effect : undefined
  }

  test('writes what the view shows, in each form', () => {
    const state = opened(size)
    expect(exported(state, 'json with')?.name).toBe(`ilo-members-${dataDate}.json`)
    expect(JSON.parse(exported(state, 'json with')?.content ?? '')).toMatchObject({ meta: { total: 187 } })
    expect(exported(state, 'ndjson')?.content.split('\n')).toHaveLength(188)
    expect(exported(state, 'csv')?.content.split('\r\n')).toHaveLength(189)
    expect(exported(state, 'md')?.content).toMatch(/^# 187 .*\n\n\|.*\n\| ---/)
    expect(exported(state, 'txt')?.content).toMatch(/\nAFG +Afghanistan/)
  })

  test('writes only the rows that a filter leaves', () => {
    const state = pressed(opened(size), 'f', ...keysOf('bulg'), 'enter', 'esc')
    expect(exported(state, 'csv')?.content.split('\r\n')).toHaveLength(3)
    expect(JSON.parse(exported(state, 'json with')?.content ?? '')).toMatchObject({ meta: { total: 1 } })
  })

  test('gives every row of a list of many pages', () => {
    const before = opened(size, 'instruments')
    expect(exported(before, 'ndjson')?.content.split('\n').length).toBeGreaterThan(400)
  })

  test('of every screen writes something or says why not', () => {
    for (const screen of screenIds)
      for (const format of fileFormats) {
        const after = pressed(opened(size, screen), 'e', ...keysOf(`${format} `), 'enter')
        const [effect] = after.effects
        const outcome = effect?.kind === 'write' ? effect.content : after.message?.text
        expect(outcome ?? '', `${screen} ${format}`).not.toBe('')
      }
  })
})

describe('elsewhere', () => {
  test('tells the same answer in a shell, over HTTP and in TypeScript', () => {
    const lines = offered(pressed(bulgaria, '!'))
    expect(lines).toEqual([
      'in a shell|ilo member BGR|',
      "over HTTP|curl -s 'localhost:8787/v1/members/BGR'|",
      "in TypeScript|import { getMember } from 'ilo-data'|",
      "in TypeScript|const answer = getMember('BGR')|",
    ])
    expect(pressed(bulgaria, '!', 'end', 'enter').effects).toEqual([
      {
        kind: 'copy',
        name: 'in TypeScript',
        text: "import { getMember } from 'ilo-data'\n\nconst answer = getMember('BGR')",
      },
    ])
  })
})

describe('date', () => {
  test.each([
    ['1989-11-10', '1989-11-10'],
    ['1989-11', '1989-11-30'],
    ['1989', '1989-12-31'],
    [dataDate.slice(0, 4), dataDate],
  ])('%s is %s', (typed, on) => {
    expect(pressed(opened(size), '@', ...keysOf(typed), 'enter').setting.on).toBe(on)
  })

  test.each(['1918', '2999', '1989-02-30', 'yesterday'])('%s is none, and the limits are told', (typed) => {
    const { prompt } = pressed(opened(size), '@', ...keysOf(typed))
    expect(prompt?.options).toEqual([])
    expect(prompt?.spec.none(typed, today)).toContain(dataDate)
  })

  test.each(['1918', '1989-02-30', 'yesterday'])(
    'after Enter %s stays to be mended, and says why',
    (typed) => {
      const asked = pressed(opened(size), '@', ...keysOf(typed), 'enter')
      expect(asked.prompt?.text).toBe(typed)
      expect(asked.message?.isError).toBe(true)
      expect(asked.message?.text).toContain(dataDate)
      expect(pressed(asked, 'backspace').message).toBeUndefined()
      expect(pressed(asked, 'ctrl+u', ...keysOf('1989'), 'enter').setting.on).toBe('1989-12-31')
    },
  )
})

test('an empty text can be erased as a whole, and only Backspace leaves the prompt', () => {
  for (const key of ['@', ':', '/', '?']) {
    const asked = pressed(opened(size), key, 'ctrl+u')
    expect(asked.prompt?.text).toBe('')
    expect(pressed(asked, 'backspace').prompt).toBeUndefined()
  }
})

describe('a text that finds nothing', () => {
  test.each(['?', ':', '/', 'L', 'T', 'y', 'e', '!', 's'])('stays in the prompt of %s after Enter', (key) => {
    const asked = pressed(opened(size), key, ...keysOf('qqzzqqzz'))
    expect(asked.prompt?.options).toEqual([])
    const after = pressed(asked, 'enter')
    expect(after.prompt?.text).toBe('qqzzqqzz')
    expect(after.message?.text).toContain('qqzzqqzz')
  })

  test('and nothing at all is no mistake', () => {
    const after = pressed(opened(size), '/', 'enter')
    expect([after.prompt?.text, after.message]).toEqual(['', undefined])
  })
})

test('the colours change at once', () => {
  const before = opened(size)
  expect(pressed(before, 'T', ...keysOf('light'), 'enter').theme).toBe('light')
  expect(offered(pressed(before, 'T'))[0]).toMatch(/• auto/)
})
