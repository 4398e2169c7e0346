import xterm from '@xterm/headless'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changesTo, screenWriter } from './screen-writer.ts'
import type { Painted } from './screen-writer.ts'

const size = { columns: 20, rows: 6 }

const anyPainted: fc.Arbitrary<Painted> = fc.record(
  {
    lines: fc.array(fc.stringMatching(/^[a-z ]{0,20}$/), { minLength: size.rows, maxLength: size.rows }),
    cursor: fc.record({ x: fc.nat(size.columns - 1), y: fc.nat(size.rows - 1) }),
  },
  { requiredKeys: ['lines'] },
)

async function seenAfter(written: string): Promise<{ lines: string[]; x: number; y: number }> {
  const terminal = new xterm.Terminal({ cols: size.columns, rows: size.rows, allowProposedApi: true })
  await new Promise<void>((resolve) => {
    terminal.write(written, resolve)
  })
  const { active } = terminal.buffer
  const lines = Array.from({ length: size.rows }, (_, row) =>
    (active.getLine(row)?.translateToString(true) ?? '').trimEnd(),
  )
  terminal.dispose()
  return { lines, x: active.cursorX, y: active.cursorY }
}

test('a terminal shows the last of what was written, whatever stood there before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyPainted, { minLength: 1, maxLength: 5 }), async (all) => {
      let written = 'a shell was here\r\n$ '
      const writer = screenWriter((text) => {
        written += text
      })
      for (const painted of all) writer.show(painted)
      const last = all.at(-1)
      const { lines, x, y } = await seenAfter(written)
      expect(lines).toEqual(last?.lines.map((line) => line.trimEnd()))
      if (last?.cursor !== undefined) expect({ x, y }).toEqual(last.cursor)
    }),
  )
})

test('only the lines that changed are written', () => {
  const before = { lines: ['one', 'two', 'three'] }
  const text = changesTo({ lines: ['one', 'TWO', 'three'] }, before)
  expect(text).toContain('TWO')
  expect(text).not.toContain('one')
  expect(changesTo(before, before)).toBe('')
})

test('what was forgotten is written anew', () => {
  const written: string[] = []
  const writer = screenWriter((text) => written.push(text))
  writer.show({ lines: ['one'] })
  writer.show({ lines: ['one'] })
  expect(written.length).toBe(1)
  writer.forget()
  writer.show({ lines: ['one'] })
  expect(written[1]).toBe(written[0])
})
