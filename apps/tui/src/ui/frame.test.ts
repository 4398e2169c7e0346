import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyCommands, anySize, pressed } from '../../test/commands.ts'
import { anyQuestion, today } from '../../test/library.ts'
import { lineText, lineWidth } from '../text/line.ts'
import { catalogueFor } from './catalogue.ts'
import { frameOf } from './frame.ts'
import { reduceWith } from './reduce.ts'
import { initialState } from './state.ts'
import type { Size } from './state.ts'

const shown = (size: Size, question = today, ...keys: readonly string[]) => {
  const catalogue = catalogueFor(question)
  const state = pressed(initialState(size), reduceWith(catalogue), ...keys)
  return frameOf(state, catalogue).lines.map((line) => lineText(line))
}

const bulgaria = ['/', 'b', 'u', 'l', 'g', 'enter']

describe('a frame', () => {
  test('has as many lines as the terminal, none wider, whatever is done', () => {
    fc.assert(
      fc.property(anySize, anyCommands, anyQuestion, (size, commands, question) => {
        const catalogue = catalogueFor(question)
        const state = commands.reduce(reduceWith(catalogue), initialState(size))
        const { lines, cursor } = frameOf(state, catalogue)
        expect(lines.length).toBe(state.size.rows)
        for (const line of lines) {
          expect(lineWidth(line)).toBeLessThanOrEqual(state.size.columns)
          expect(lineText(line)).not.toMatch(/undefined|NaN|\[object|\p{Cc}/u)
        }
        if (cursor) {
          expect(cursor.x).toBeLessThan(state.size.columns)
          expect(cursor.y).toBeLessThan(state.size.rows)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('marks what is chosen with a sign, and says on which day', () => {
    const lines = shown({ columns: 80, rows: 24 })
    expect(lines[0]).toMatch(/\[1 Members\] .* 2026-08-20$/)
    expect(lines.filter((line) => line.startsWith('> '))).toEqual([expect.stringContaining('Afghanistan')])
  })

  test('of 80 by 24 shows the disagreement and the first ratifications at once', () => {
    const lines = shown({ columns: 80, rows: 24 }, today, ...bulgaria)
    expect(lines.join('\n')).toContain('seed-000, knsb2020 say 1920-12-06; kept is 1920-12-16')
    expect(lines.find((line) => line.startsWith('> '))).toMatch(
      /C001 .* 1922-02-14 .* in-force .* last-known/,
    )
  })

  test('of 200 columns shows the list and the page beside each other', () => {
    const beside = shown({ columns: 200, rows: 60 })
    expect(beside.find((line) => line.startsWith('> AFG'))).toContain('│')
    expect(beside.join('\n')).toContain('Afghanistan (AFG), a Member on')
    const opened = shown({ columns: 200, rows: 60 }, today, ...bulgaria)
    expect(opened.find((line) => line.includes('since 1920-12-16'))).toMatch(/^· BGR/)
    expect(opened.join('\n')).toMatch(/│ > C001/)
  })

  test('of 40 by 12 keeps help and quit', () => {
    expect(shown({ columns: 40, rows: 12 }).at(-1)).toMatch(/\? help {2}q quit$/)
  })

  test('says that nothing matches', () => {
    const lines = shown({ columns: 80, rows: 24 }, today, '/', ...'bulgria'.split(''))
    expect(lines[1]).toMatch(/^\/bulgria .*nothing matches; nearest:$/)
    expect(lines[3]).toContain('Bulgaria')
  })

  test('tells another day as another day', () => {
    const lines = shown({ columns: 80, rows: 24 }, { on: '1958-12-31', language: 'bg' }, ...bulgaria)
    expect(lines[0]).toContain('on 1958-12-31, data of')
    expect(lines[2]).toContain('България (BGR), a Member on 1958-12-31')
  })
})
