import { describe, expect, test } from 'vitest'
import { opened, pressed } from '../../test/commands.ts'
import { today } from '../../test/library.ts'
import { lineText } from '../text/line.ts'
import { uiLanguages } from '../words/languages.ts'
import { viewOf } from '../screens/subjects.ts'
import type { Context, View } from '../views/view.ts'
import { hintsOf } from './hints.ts'
import { bindingsWith, commandFor, isTyped, labelOf, usualBindings } from './keys.ts'
import type { Binding } from './keys.ts'
import { screenIds, screens } from './screens.ts'
import { uiWords } from './words.ts'

const contexts: readonly Context[] = ['list', 'filter', 'page', 'grid', 'map', 'prompt']
const typing: readonly Context[] = ['filter', 'prompt']
const terminal = { columns: 80, rows: 24 }

const keysIn = (table: readonly Binding[], context: Context) =>
  table.filter((binding) => binding.contexts.includes(context)).flatMap(({ keys }) => keys)

describe('the table of keys', () => {
  const clashes = (table: readonly Binding[]) =>
    contexts.flatMap((context) => {
      const keys = keysIn(table, context)
      return keys.filter((key, index) => keys.indexOf(key) !== index)
    })

  test('does not give one key two meanings in one place', () => {
    expect(clashes(usualBindings)).toEqual([])
  })

  test('and it would be seen if it did', () => {
    const second: Binding = { id: 'date', keys: ['x', 'q'], contexts: ['page'], command: { type: 'open' } }
    expect(clashes([...usualBindings, second])).toEqual(['q'])
  })

  test('names each command once, and says what it does in every language', () => {
    const ids = usualBindings.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const language of uiLanguages) {
      const { commands } = uiWords(language)
      expect(Object.keys(commands).toSorted()).toEqual(ids.toSorted())
      for (const words of Object.values(commands)) expect(words).not.toBe('')
      expect(new Set(Object.values(commands)).size).toBe(ids.length)
    }
  })

  test('has a way out of everywhere, and a key for each screen', () => {
    const states = [opened(terminal), pressed(opened(terminal), 'f'), pressed(opened(terminal), ':')]
    for (const state of states) expect(commandFor(state, 'ctrl+c')).toEqual({ type: 'quit', code: 130 })
    for (const id of screenIds)
      expect(commandFor(opened(terminal), screens[id].key)).toEqual({ type: 'show', screen: id })
    expect(new Set(screenIds.map((id) => screens[id].key)).size).toBe(screenIds.length)
  })

  test('knows arrows and the keys of vi alike', () => {
    for (const screen of screenIds) {
      const state = opened(terminal, screen)
      for (const [arrow, letter] of [
        ['down', 'j'],
        ['up', 'k'],
        ['left', 'h'],
        ['right', 'l'],
        ['home', 'g'],
        ['end', 'G'],
      ] as const)
        expect(commandFor(state, arrow), arrow).toEqual(commandFor(state, letter))
    }
  })

  test('lets letters through to a filter and to a prompt', () => {
    for (const state of [pressed(opened(terminal), 'f'), pressed(opened(terminal), '/')]) {
      for (const key of ['j', 'q', '?', '1', '/', 'й', ' ', '\u{1F600}', '[', 'G'])
        expect(commandFor(state, key)).toEqual({ type: 'write', text: key })
      expect(commandFor(state, 'down')).toEqual({ type: 'move', rows: 1, columns: 0 })
    }
  })

  test('where one types, no command has only keys that are typed', () => {
    for (const context of typing)
      for (const binding of usualBindings.filter((each) => each.contexts.includes(context)))
        expect(
          binding.keys.some((key) => !isTyped(key)),
          binding.id,
        ).toBe(true)
  })

  test('can be given other keys', () => {
    const table = bindingsWith({ search: ['s', 'ctrl+k'] })
    expect(table.find(({ id }) => id === 'search')?.keys).toEqual(['s', 'ctrl+k'])
    expect(labelOf('ctrl+k')).toBe('Ctrl-K')
  })
})

describe('what a view lets one choose', () => {
  const subjects = [
    { kind: 'member', id: 'BGR' },
    { kind: 'instrument', id: 'C087' },
    { kind: 'standing', member: 'BGR', instrument: 'C087' },
  ] as const
  const tabbed = (view: View): View[] => {
    const stage = { setting: today, box: { width: 80, height: 20 } }
    const tab = view.picks(today).find(({ id }) => id === 'tab')
    return tab === undefined
      ? [view]
      : tab.options.map(({ id }) => view.apply({ type: 'picked', pick: 'tab', ids: [id] }, stage))
  }
  const views = [...screenIds.flatMap((id) => tabbed(screens[id].root())), ...subjects.map(viewOf)]

  const clashes = (view: Pick<View, 'context' | 'picks'>) => {
    const bound = new Set(keysIn(usualBindings, view.context))
    const keys = view.picks(today).map(({ key }) => key)
    return keys.filter((key, index) => bound.has(key) || keys.indexOf(key) !== index)
  }

  test('has keys of its own on every screen', () => {
    expect(views.length).toBeGreaterThan(screenIds.length)
    expect(views.some((view) => view.picks(today).length > 0)).toBe(true)
    for (const view of views) expect(clashes(view), view.name(today)).toEqual([])
  })

  test('and it would be seen if it had not', () => {
    const pick = { id: 'x', title: 'x', options: [], chosen: [], several: false }
    const picks = () => [
      { ...pick, key: 'q' },
      { ...pick, key: 'x' },
      { ...pick, key: 'x' },
    ]
    expect(clashes({ context: 'list', picks })).toEqual(['q', 'x'])
  })

  test('has options with a name, one of which is chosen at most where only one can be', () => {
    for (const view of views)
      for (const language of uiLanguages)
        for (const { title, options, chosen, several } of view.picks({ ...today, language })) {
          expect(title).not.toBe('')
          expect(options.length).toBeGreaterThan(0)
          for (const { label } of options) expect(label).not.toBe('')
          if (!several) expect(chosen.length).toBeLessThanOrEqual(1)
        }
  })
})

describe('hints', () => {
  test.each([20, 40, 60, 80, 200])(
    'at %i columns fit, whole, and always with the help and the way out',
    (columns) => {
      for (const screen of screenIds) {
        const text = lineText(hintsOf(opened({ columns, rows: 24 }, screen)))
        expect(text.length).toBeLessThanOrEqual(columns)
        expect(text).toMatch(/\? help {2}q quit$/)
      }
    },
  )

  test('of a filter name no key that would be typed', () => {
    const text = lineText(hintsOf(pressed(opened(terminal), 'f')))
    expect(text).toBe('Enter open  Esc clear')
  })
})
