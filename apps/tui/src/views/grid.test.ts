import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyQuestion, today } from '../../test/library.ts'
import { anyChoices, chosenIn } from '../../test/picks.ts'
import { comparison } from '../screens/compare/comparison.ts'
import { matrix } from '../screens/matrix/matrix.ts'
import { mapView } from '../screens/map/index.ts'
import { keyOf } from '../pages/subject.ts'
import { lineText, lineWidth } from '../text/line.ts'
import { gridView } from './grid.ts'
import type { Grid, GridSpec } from './grid.ts'
import type { Box, Stage, View } from './view.ts'

const anyBox: fc.Arbitrary<Box> = fc.record({
  width: fc.integer({ min: 1, max: 300 }),
  height: fc.integer({ min: 1, max: 100 }),
})

const specs: readonly (readonly [string, GridSpec])[] = [
  ['matrix', matrix],
  ['compare', comparison],
]

const anyMoves = fc.array(
  fc.record({ rows: fc.integer({ min: -90, max: 90 }), columns: fc.integer({ min: -12, max: 12 }) }),
  { maxLength: 4 },
)

const movedBy = (view: View, moves: readonly { rows: number; columns: number }[], stage: Stage): View =>
  moves.reduce((now, move) => now.apply({ type: 'move', ...move }, stage), view)

const chosenKey = (view: View, stage: Stage): string => {
  const subject = view.chosen(stage)?.subject
  return subject === undefined ? '' : keyOf(subject)
}

function expectInBox(view: View, stage: Stage): void {
  const { lines } = view.draw(stage, true)
  expect(lines.length).toBeLessThanOrEqual(stage.box.height)
  for (const line of lines) expect(lineWidth(line), lineText(line)).toBeLessThanOrEqual(stage.box.width)
}

/** Cells in force, by row and by column, counted again from the cells. */
function totalsOf({ rows, columns }: Grid): { byRow: number[]; byColumn: number[] } {
  const isInForce = (row: Grid['rows'][number], at: number): number =>
    Number(row.cells[at]?.mark.role === 'in-force')
  return {
    byRow: rows.map((row) => columns.reduce((sum, _, at) => sum + isInForce(row, at), 0)),
    byColumn: columns.map((_, at) => rows.reduce((sum, row) => sum + isInForce(row, at), 0)),
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/** What the totals of a matrix must be. */
function expectTotals(grid: Grid): void {
  const { byRow, byColumn } = totalsOf(grid)
  expect(grid.rows.map(({ total }) => total.text)).toEqual(
    byRow.map((count) => `${count}/${grid.columns.length}`),
  )
  expect(grid.columns.map(({ total }) => total.text)).toEqual(byColumn.map(String))
  expect(sum(byRow)).toBe(sum(byColumn))
}

const anyMembers = fc.constantFrom('all', 'africa', 'americas', 'dwt-co-moscow')
const anyInstruments = fc.constantFrom('fundamental', 'governance')

test('the totals of a matrix by row and by column count the same cells', () => {
  fc.assert(
    fc.property(anyQuestion, anyMembers, anyInstruments, (setting, members, instruments) => {
      expectTotals(matrix.grid(setting, { members: [members], instruments: [instruments] }))
    }),
    { numRuns: 15 },
  )
})

test('a total that counts something else is seen', () => {
  const grid = matrix.grid(today, matrix.initial)
  const [first, ...others] = grid.rows
  if (first === undefined) throw new Error('no rows')
  const wrong = { ...first, total: { ...first.total, text: '99/11' } }
  expect(() => {
    expectTotals({ ...grid, rows: [wrong, ...others] })
  }).toThrow(/expected/)
})

describe.each(specs)('%s', (_, spec) => {
  test('is never wider nor higher than its room, wherever one is in it', () => {
    fc.assert(
      fc.property(anyBox, anyQuestion, anyChoices, anyMoves, (box, setting, choices, moves) => {
        const stage = { setting, box }
        expectInBox(movedBy(chosenIn(gridView(spec), choices, stage), moves, stage), stage)
      }),
      { numRuns: 25 },
    )
  })

  test('the cross-hair stays on the same two when the day, the language, the room or what is picked changes', () => {
    let kept = 0
    fc.assert(
      fc.property(
        fc.tuple(anyBox, anyQuestion),
        fc.tuple(anyBox, anyQuestion),
        anyMoves,
        anyChoices,
        ([box, setting], [otherBox, otherSetting], moves, choices) => {
          const [before, after] = [
            { setting, box },
            { setting: otherSetting, box: otherBox },
          ]
          const view = movedBy(gridView(spec), moves, before)
          const key = chosenKey(view, before)
          const changed = chosenIn(view.follow(before, after), choices.slice(0, 1), after)
          const picked = Object.fromEntries(changed.picks(otherSetting).map(({ id, chosen }) => [id, chosen]))
          const { rows } = spec.grid(otherSetting, picked)
          const isThere = rows.some(({ cells }) => cells.some(({ subject }) => keyOf(subject) === key))
          if (!isThere) return
          kept++
          expect(chosenKey(changed, after)).toBe(key)
        },
      ),
      { numRuns: 25 },
    )
    expect(kept).toBeGreaterThan(5)
  })

  test('what is pointed at is chosen, and what is beside the cells is not', () => {
    let hits = 0
    fc.assert(
      fc.property(anyBox, anyMoves, fc.nat(99), fc.nat(299), (box, moves, line, column) => {
        const stage = { setting: today, box }
        const before = movedBy(gridView(spec), moves, stage)
        const after = before.pointed?.(line, column, stage)
        if (after === undefined) return
        expect(line).toBeLessThan(box.height)
        if (line === 0) return
        hits++
        expect(lineText(after.draw(stage, true).lines[line] ?? [])).toContain('>')
      }),
      { numRuns: 150 },
    )
    expect(hits).toBeGreaterThan(5)
    const stage = { setting: today, box: { width: 100, height: 30 } }
    const view = gridView(spec)
    for (const [line, column] of [
      [-1, 50],
      [29, 50],
      [4, 99],
      [4, 500],
    ] as const)
      expect(view.pointed?.(line, column, stage)).toBeUndefined()
  })

  test('a cell that is pointed at stands in the brackets', () => {
    const stage = { setting: today, box: { width: 120, height: 30 } }
    const view = gridView(spec)
    const texts = (shown: View): string[] => shown.draw(stage, true).lines.map((line) => lineText(line))
    const third = texts(view.apply({ type: 'move', rows: 3, columns: 1 }, stage))
    const line = third.findIndex((text) => text.includes('['))
    const column = (third[line]?.indexOf('[') ?? 0) + 1
    const pointed = view.pointed?.(line, column, stage)
    expect(pointed === undefined ? [] : texts(pointed)).toEqual(third)
  })

  test('as a page it tells every row with all its cells, and the totals', () => {
    const grid = spec.grid(today, spec.initial)
    const blocks = gridView(spec).blocks(today)
    const [table] = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
    expect(table?.rows.length).toBe(grid.rows.length + 1)
    expect(table?.rows.map(({ cells }) => cells.slice(3).map(({ text }) => text))).toEqual([
      ...grid.rows.map(({ cells }) => cells.map(({ mark }) => mark.text)),
      grid.columns.map(({ total }) => total.text),
    ])
  })
})

describe('map', () => {
  test('is never wider nor higher than its room', () => {
    fc.assert(
      fc.property(anyBox, anyQuestion, anyChoices, anyMoves, (box, setting, choices, moves) => {
        const stage = { setting, box }
        expectInBox(movedBy(chosenIn(mapView(), choices, stage), moves, stage), stage)
      }),
      { numRuns: 25 },
    )
  })

  test('the Member that is pointed at is chosen, on the map and in the list', () => {
    for (const box of [
      { width: 120, height: 40 },
      { width: 40, height: 12 },
    ]) {
      const stage = { setting: today, box }
      const found = new Set<string>()
      for (let line = 0; line < box.height; line++)
        for (let column = 0; column < box.width; column += 3) {
          const view = mapView().pointed?.(line, column, stage)
          if (view === undefined) continue
          found.add(chosenKey(view, stage))
          expect(view.pointed?.(line, column, stage)).toBeDefined()
        }
      expect(found.size).toBeGreaterThan(10)
    }
    const sea = { setting: today, box: { width: 120, height: 40 } }
    expect(mapView().pointed?.(39, 0, sea)).toBeUndefined()
  })

  test('as a page it has the picture, and every Member in a row', () => {
    const blocks = mapView().blocks(today)
    expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'drawing', 'paragraph', 'gap', 'table'])
    const [table] = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
    expect(table?.rows.length).toBe(187)
  })
})
