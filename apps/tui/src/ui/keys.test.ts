import { describe, expect, test } from 'vitest'
import { lineText } from '../text/line.ts'
import { helpScroll, hintsFor } from './help.ts'
import { bindings, commandFor, everywhere, labelOf } from './keys.ts'
import type { Binding } from './keys.ts'
import { screens } from './screens.ts'

describe('the table of keys', () => {
  const clashes = (table: readonly Binding[]) =>
    everywhere.flatMap((context) => {
      const keys = table
        .filter(({ contexts }) => contexts.includes(context))
        .flatMap((binding) => binding.keys)
      return keys.filter((key, index) => keys.indexOf(key) !== index)
    })

  test('does not give one key two meanings in one place', () => {
    expect(clashes(bindings)).toEqual([])
  })

  test('and it would be seen if it did', () => {
    const second: Binding = { keys: ['x', 'q'], contexts: ['page'], command: { type: 'help' }, help: 'Again' }
    expect(clashes([...bindings, second])).toEqual(['q'])
  })

  test('has a line of help for each, and the help shows it', () => {
    const help = helpScroll(120)
      .lines.map(({ line }) => lineText(line))
      .join('\n')
    for (const { keys, help: line } of bindings) {
      expect(line).not.toBe('')
      expect(help).toContain(`${keys.map(labelOf).join(' ')} `)
      expect(help).toContain(line)
    }
  })

  test('has a way out of everywhere, and a key for each screen', () => {
    for (const context of everywhere)
      expect(commandFor(context, 'ctrl+c')).toEqual({ type: 'quit', code: 130 })
    for (const { id, key } of screens) expect(commandFor('list', key)).toEqual({ type: 'show', screen: id })
    expect(new Set(screens.map(({ key }) => key)).size).toBe(screens.length)
  })

  test('knows arrows and the keys of vi alike', () => {
    for (const [arrow, letter] of [
      ['down', 'j'],
      ['up', 'k'],
      ['home', 'g'],
      ['end', 'G'],
      ['enter', 'l'],
    ] as const)
      expect(commandFor('page', arrow)).toEqual(commandFor('page', letter))
    expect(commandFor('page', 'esc')).toEqual(commandFor('page', 'h'))
  })

  test('lets letters through to a filter', () => {
    for (const key of ['j', 'q', '?', '1', '/', 'й', ' ', '\u{1F600}'])
      expect(commandFor('filter', key)).toEqual({ type: 'write', text: key })
    expect(commandFor('filter', 'down')).toEqual({ type: 'move', by: 1 })
    expect(commandFor('filter', 'esc')).toEqual({ type: 'clear' })
  })

  test('hints fit, whole, and always with the help and the way out', () => {
    for (const width of [20, 40, 60, 80]) {
      const text = lineText(hintsFor('page', width))
      expect(text.length).toBeLessThanOrEqual(width)
      expect(text).toMatch(/\? help {2}q quit$/)
    }
  })
})
