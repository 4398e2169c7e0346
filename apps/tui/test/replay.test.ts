import fc from 'fast-check'
import { expect, test } from 'vitest'
import { catalogueFor } from '../src/ui/catalogue.ts'
import { frameOf } from '../src/ui/frame.ts'
import { reduceWith } from '../src/ui/reduce.ts'
import { initialState } from '../src/ui/state.ts'
import type { Size } from '../src/ui/state.ts'
import { lineText } from '../src/text/line.ts'
import { pressed } from './commands.ts'
import { today } from './library.ts'
import { started } from './session.ts'

/** Keys and what a terminal sends for them; Esc is left out, for what follows it at once belongs to it. */
const keys = {
  down: '\u001B[B',
  up: '\u001B[A',
  enter: '\r',
  left: '\u001B[D',
  pagedown: '\u001B[6~',
  pageup: '\u001B[5~',
  home: '\u001B[H',
  end: '\u001B[F',
  tab: '\t',
  'ctrl+d': '\u0004',
  'ctrl+u': '\u0015',
  backspace: '\u007F',
  j: 'j',
  G: 'G',
  h: 'h',
  '/': '/',
  a: 'a',
  '8': '8',
  '2': '2',
  '1': '1',
  '?': '?',
  ' ': ' ',
} as const

type Key = keyof typeof keys
const names = Object.keys(keys).filter((name): name is Key => Object.hasOwn(keys, name))

const anyStep: fc.Arbitrary<readonly Key[] | Size> = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 5 }) },
  {
    weight: 1,
    arbitrary: fc.record({
      columns: fc.integer({ min: 20, max: 160 }),
      rows: fc.integer({ min: 5, max: 50 }),
    }),
  },
)

const isSize = (step: readonly Key[] | Size): step is Size => 'columns' in step

test('what is seen is the frame of the state, whatever was pressed and however the window changed', async () => {
  const catalogue = catalogueFor(today)
  const reduce = reduceWith(catalogue)
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 8, maxLength: 16 }), async (steps) => {
      let state = initialState({ columns: 80, rows: 24 })
      const { terminal } = await started(state.size)
      for (const step of steps) {
        if (isSize(step)) {
          state = reduce(state, { type: 'resize', size: step })
          terminal.resize(step)
        } else {
          state = pressed(state, reduce, ...step)
          terminal.type(step.map((name) => keys[name]).join(''))
        }
        const frame = frameOf(state, catalogue).lines.map((line) => lineText(line).trimEnd())
        await terminal.until((seen) => seen === frame.join('\n'))
        expect(terminal.hasOverflow()).toBe(false)
      }
      terminal.close()
    }),
    { numRuns: 6, endOnFailure: true },
  )
})
