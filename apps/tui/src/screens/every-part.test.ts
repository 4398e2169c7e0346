import { answerAt } from '@ilo/questions'
import { describe, expect, test } from 'vitest'
import { lineText, lineWidth } from '../text/line.ts'
import type { Box, Stage, View } from '../views/view.ts'
import { uiLanguages } from '../words/languages.ts'
import { claimsView } from './claims/index.ts'
import { organisationView } from './organisation/index.ts'
import { recordView } from './record/index.ts'

const boxes: readonly Box[] = [
  { width: 40, height: 10 },
  { width: 80, height: 22 },
  { width: 198, height: 58 },
]
const days = ['2026-08-20', '1919-01-01', '1974-11-01'] as const

const start: Stage = { setting: { on: '2026-08-20', language: 'en' }, box: { width: 80, height: 22 } }

/** The views that share a screen, each as it is when it is chosen; a screen without parts is its own. */
function partsOf(view: View): readonly View[] {
  const parts = view.picks(start.setting).find(({ id }) => id === 'tab')
  return parts === undefined
    ? [view]
    : parts.options.map(({ id }) => view.apply({ type: 'picked', pick: 'tab', ids: [id] }, start))
}

function expectFitting(view: View, stage: Stage): void {
  const { lines, status } = view.draw(stage, true)
  expect(lines.length).toBeLessThanOrEqual(stage.box.height)
  for (const line of [...lines, status.left, status.right])
    expect(lineText(line)).not.toMatch(/undefined|NaN|\[object/)
  for (const line of lines) expect(lineWidth(line), lineText(line)).toBeLessThanOrEqual(stage.box.width)
}

describe.each([
  ['organisation', organisationView, 11],
  ['claims', claimsView, 1],
  ['record', recordView, 6],
] as const)('the screen of %s', (_, viewOf, count) => {
  const parts = partsOf(viewOf())

  test('has all its parts', () => {
    expect(new Set(parts.map((part) => part.name(start.setting))).size).toBe(count)
  })

  test('keeps to its room in every language, whatever is done in it', () => {
    for (const part of parts)
      for (const language of uiLanguages)
        for (const box of boxes) {
          const stage: Stage = { setting: { on: '2026-08-20', language }, box }
          const shown = part.follow(start, stage)
          expectFitting(shown, stage)
          expectFitting(shown.apply({ type: 'last' }, stage), stage)
          expectFitting(shown.apply({ type: 'page', by: 1 }, stage), stage)
        }
  })

  test('answers at its address on any day', () => {
    for (const part of parts)
      for (const on of days) {
        const setting = { on, language: 'bg' } as const
        expect(answerAt(part.address(setting)).meta).toMatchObject({ on, language: 'bg' })
        expectFitting(part.follow(start, { ...start, setting }), { ...start, setting })
      }
  })

  test('tells what is chosen in words', () => {
    for (const part of parts) expect(part.spoken(start)).toMatch(/\p{L}/u)
  })
})

test('a drawing that leaves its room is found', () => {
  const view: View = {
    ...claimsView(),
    draw: () => ({ status: { left: [], right: [] }, lines: [[{ text: 'x'.repeat(81), role: 'text' }]] }),
  }
  expect(() => {
    expectFitting(view, start)
  }).toThrow('xxx')
})
