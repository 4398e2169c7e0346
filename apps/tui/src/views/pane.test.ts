import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PageLine } from '../pages/blocks.ts'
import { span } from '../text/line.ts'
import { atEnd, atStart, choosing, chosenLine, lastTop, refitted, scrollOf, step, steps } from './pane.ts'
import type { Pane, Scroll } from './pane.ts'

const leadsTo = { kind: 'member', id: 'BGR' } as const
const text = (): PageLine => ({ line: [span('text')] })
const link = (extent: number): PageLine[] => [
  { line: [span('link')], leadsTo, extent },
  ...Array.from({ length: extent - 1 }, text),
]

/** Pages with text and links of one or two lines, in any order. */
const anyScroll = fc
  .array(fc.oneof(fc.constant([text()]), fc.constantFrom(1, 2).map(link)), { maxLength: 60 })
  .map((parts) => scrollOf(parts.flat()))
const anyHeight = fc.integer({ min: 1, max: 25 })
const anyWalk = fc.array(fc.constantFrom(1 as const, -1 as const), { maxLength: 80 })

const isSound = (scroll: Scroll, { top, chosen }: Pane, height: number) => {
  expect(top).toBeGreaterThanOrEqual(0)
  expect(top).toBeLessThanOrEqual(lastTop(scroll, height))
  expect(chosen).toBeGreaterThanOrEqual(0)
  expect(chosen).toBeLessThanOrEqual(Math.max(0, scroll.targets.length - 1))
}

const longWay = 300

describe('a pane', () => {
  test('stays in its lines whatever the steps', () => {
    fc.assert(
      fc.property(anyScroll, anyHeight, anyWalk, (scroll, height, walk) => {
        let pane = atStart
        for (const by of walk) {
          pane = step(scroll, pane, height, by)
          isSound(scroll, pane, height)
        }
      }),
    )
  })

  test('shows every line on the way down, and chooses every link in turn', () => {
    fc.assert(
      fc.property(anyScroll, anyHeight, (scroll, height) => {
        const seen = new Set<number>()
        const chosen = new Set<number>()
        let pane = atStart
        for (let left = longWay; left > 0; left--) {
          for (let line = pane.top; line < pane.top + height; line++) seen.add(line)
          if (chosenLine(scroll, pane, height)) chosen.add(pane.chosen)
          pane = step(scroll, pane, height, 1)
        }
        expect(scroll.lines.every((_, line) => seen.has(line))).toBe(true)
        expect(scroll.targets.every((_, target) => chosen.has(target))).toBe(true)
      }),
    )
  })

  test('reaches the end by steps, and the start again', () => {
    fc.assert(
      fc.property(anyScroll, anyHeight, (scroll, height) => {
        const down = steps(scroll, atStart, height, longWay)
        expect(down).toEqual(atEnd(scroll, height))
        expect(steps(scroll, down, height, -longWay)).toEqual(atStart)
      }),
    )
  })

  test('chooses a link where it can be seen', () => {
    fc.assert(
      fc.property(anyScroll, anyHeight, fc.nat(60), (scroll, height, target) => {
        const pane = choosing(scroll, height, target)
        isSound(scroll, pane, height)
        if (scroll.targets.length > 0) expect(chosenLine(scroll, pane, height)).toBeDefined()
      }),
    )
  })

  test('keeps what is chosen in sight when the window changes', () => {
    fc.assert(
      fc.property(anyScroll, anyHeight, anyHeight, anyWalk, (scroll, before, after, walk) => {
        const pane = walk.reduce((moved, by) => step(scroll, moved, before, by), atStart)
        const fitted = refitted(pane, { scroll, height: before }, { scroll, height: after })
        isSound(scroll, fitted, after)
        expect(fitted.chosen).toBe(pane.chosen)
        if (chosenLine(scroll, pane, before)) expect(chosenLine(scroll, fitted, after)).toBeDefined()
        if (before === after) expect(fitted).toEqual(pane)
      }),
    )
  })

  test('of a link out of sight nothing is chosen', () => {
    const scroll = scrollOf([...Array.from({ length: 9 }, text), ...link(1)])
    expect(chosenLine(scroll, atStart, 5)).toBeUndefined()
    expect(chosenLine(scroll, atEnd(scroll, 5), 5)).toBeDefined()
  })
})
