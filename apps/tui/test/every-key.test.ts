import { expect, test } from 'vitest'
import { frameOf } from '../src/ui/frame.ts'
import { usualBindings } from '../src/ui/keys.ts'
import { lineText } from '../src/text/line.ts'
import { opened, pressed } from './commands.ts'
import { escape, started } from './session.ts'

const named: Readonly<Record<string, string>> = {
  enter: '\r',
  tab: '\t',
  esc: escape,
  backspace: '\u007F',
  up: '\u001B[A',
  down: '\u001B[B',
  right: '\u001B[C',
  left: '\u001B[D',
  pageup: '\u001B[5~',
  pagedown: '\u001B[6~',
  home: '\u001B[H',
  end: '\u001B[F',
}

/** What a terminal sends for a key. */
function sentFor(key: string): string {
  const [, letter] = /^ctrl\+([a-z])$/.exec(key) ?? []
  return letter === undefined
    ? (named[key] ?? key)
    : String.fromCodePoint((letter.codePointAt(0) ?? 0) - 'a'.charCodeAt(0) + 1)
}

// They end the program, or ask something of the world around it: other tests press them.
const elsewhere = new Set(['q', 'ctrl+c', 'o', 'M'])
const keys = [...new Set(usualBindings.flatMap((binding) => binding.keys))].filter(
  (key) => !elsewhere.has(key),
)

test.each([
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
])('every key of the table does on $columns × $rows what it does to the state', async (size) => {
  const { terminal } = await started(size)
  let state = opened(size)
  const press = async (key: string): Promise<void> => {
    terminal.type(sentFor(key))
    state = pressed(state, key)
    const frame = frameOf(state).lines.map((line) => lineText(line).trimEnd())
    await terminal.until((seen) => seen === frame.join('\n'))
  }
  for (const key of keys) {
    await press(key)
    if (state.prompt !== undefined) await press('esc')
  }
  expect(keys.length).toBeGreaterThan(50)
  expect(terminal.hasOverflow()).toBe(false)
})
