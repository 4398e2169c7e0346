import { setTimeout } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { frameOf } from '../src/ui/frame.ts'
import { reduce } from '../src/ui/reduce.ts'
import type { Size } from '../src/ui/state.ts'
import { lineText } from '../src/text/line.ts'
import { opened, pressed } from './commands.ts'
import { afterExit, asBefore, enter, ilo, shell, started } from './session.ts'

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
  f: 'f',
  a: 'a',
  s: 's',
  '3': '3',
  '2': '2',
  '?': '?',
  '[': '[',
  '>': '>',
  '<': '<',
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
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 8, maxLength: 16 }), async (steps) => {
      let state = opened({ columns: 80, rows: 24 })
      const { terminal } = await started(state.size)
      for (const step of steps) {
        if (isSize(step)) {
          state = reduce(state, { type: 'resize', size: step })
          terminal.resize(step)
        } else {
          state = pressed(state, ...step)
          terminal.type(step.map((name) => keys[name]).join(''))
        }
        const frame = frameOf(state).lines.map((line) => lineText(line).trimEnd())
        await terminal.until((seen) => seen === frame.join('\n'))
        expect(terminal.hasOverflow()).toBe(false)
      }
      terminal.close()
    }),
    { numRuns: 6, endOnFailure: true },
  )
})

test.each([0, 15, 30, 45, 60])(
  'resized and typed at %i ms after it opens, whoever listens then, nothing of the opening is left',
  async (wait) => {
    const before = { columns: 80, rows: 24 }
    const size = { columns: 61, rows: 30 }
    const terminal = await shell(before)
    terminal.type(`${ilo}${enter}`)
    await terminal.until(() => terminal.isAlternate())
    await setTimeout(wait)
    terminal.resize(size)
    terminal.type(keys[2])
    const { lines } = frameOf(reduce(pressed(opened(before), '2'), { type: 'resize', size }))
    await terminal.until((seen) => seen === lines.map((line) => lineText(line).trimEnd()).join('\n'))
    expect(terminal.hasOverflow()).toBe(false)
  },
)

test('resized at any moment it stays within the window, alive, and ends clean', async () => {
  const anySize = fc.record({
    columns: fc.integer({ min: 40, max: 200 }),
    rows: fc.integer({ min: 12, max: 60 }),
  })
  const [sizes = []] = fc.sample(fc.array(anySize, { minLength: 30, maxLength: 30 }), 1)
  const { terminal } = await started()
  let state = opened({ columns: 80, rows: 24 })
  for (const [at, size] of sizes.entries()) {
    const step: readonly Key[] = ['down', names[at % names.length] ?? 'j', '>']
    terminal.type(step.map((name) => keys[name]).join(''))
    terminal.resize(size)
    state = reduce(pressed(state, ...step), { type: 'resize', size })
    terminal.type(keys.j)
    state = pressed(state, 'j')
    if (at % 5 < 4) continue
    await terminal.until((seen) => seen.split('\n')[0] === lineText(frameOf(state).lines[0] ?? []).trimEnd())
    expect(terminal.hasOverflow()).toBe(false)
    expect(terminal.lines().length).toBe(size.rows)
  }
  terminal.type('\u0003')
  const { isOldTextThere: _, ...after } = await afterExit(terminal, 130)
  expect(asBefore).toMatchObject(after)
})
