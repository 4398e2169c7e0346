import xterm from '@xterm/headless'
import fc from 'fast-check'
import { listInstruments, titlesOf } from 'ilo-data'
import { describe, expect, test } from 'vitest'
import { painterFor } from '../theme/painter.ts'
import { graphemesOf, isRightToLeft, widthOf } from './graphemes.ts'
import { fitLine, paintLine, span } from './line.ts'

const columns = 240

/** The cells of one line as a terminal fills them: each column with what stands in it. */
async function cellsOf(text: string): Promise<string[]> {
  const terminal = new xterm.Terminal({ cols: columns, rows: 2, allowProposedApi: true })
  await new Promise<void>((resolve) => {
    terminal.write(text, resolve)
  })
  const line = terminal.buffer.active.getLine(0)
  const cells = Array.from({ length: columns }, (_, at) => line?.getCell(at)?.getChars() ?? '')
  terminal.dispose()
  return cells
}

const columnOf = async (text: string, sign: string): Promise<number> => (await cellsOf(text)).indexOf(sign)

const arabic = listInstruments()
  .flatMap(({ id }) => titlesOf(id))
  .filter(({ language }) => language === 'ar')
  .map(({ title }) => title)

// Emoji are left out: of all that is measured, terminals disagree on those alone.
const anyScript = fc.string({
  unit: fc.oneof(
    ...[
      [0x21, 0x7e],
      [0xa1, 0xac],
      [0xc0, 0x24f],
      [0x386, 0x482],
      [0x48a, 0x52f],
      [0x5d0, 0x5ea],
      [0x620, 0x652],
      [0x904, 0x939],
      [0xe01, 0xe3a],
      [0x3041, 0x3096],
      [0x4e00, 0x9fa5],
      [0xac00, 0xd7a3],
      [0x2500, 0x257f],
      [0x2801, 0x28ff],
    ].map(([min, max]) =>
      fc.integer({ min: min ?? 0, max: max ?? 0 }).map((code) => String.fromCodePoint(code)),
    ),
    fc.constantFrom('e\u0301', 'и\u0306', '\u1112\u1161\u11AB', 'क्षि', 'عَ', '…', '–', '№', '·'),
  ),
  maxLength: 40,
})

describe('columns', () => {
  test('of every script but emoji are as a terminal counts them', async () => {
    await fc.assert(
      fc.asyncProperty(anyScript, async (text) => {
        expect(await columnOf(`a${text}\u2603`, '\u2603')).toBe(1 + widthOf(text))
      }),
      { numRuns: 200 },
    )
  })

  test('after right-to-left titles of the facts stay where they are', async () => {
    expect(arabic.length).toBeGreaterThan(0)
    const painter = painterFor({ isTTY: true, getColorDepth: () => 4 }, {})
    for (const title of arabic) {
      const cells = [...fitLine([span(title, 'title')], 60), span('|'), span('1998-06-18'), span('|')]
      const painted = paintLine(cells, painter)
      expect(painted).toContain('\u200E')
      expect(await columnOf(painted, '|')).toBe(60)
      expect((await cellsOf(painted)).lastIndexOf('|')).toBe(71)
    }
  })
})

describe('a right-to-left text', () => {
  const title = 'اتفاقية العمل الجبري'
  const terminal = painterFor({ isTTY: true }, {})

  test('is followed by a mark on a terminal, and by nothing in a pipe', () => {
    const line = [span(title), span('  1930')]
    expect(paintLine(line, terminal)).toBe(`${title}\u200E  1930`)
    expect(paintLine(line, painterFor({}, {}))).toBe(`${title}  1930`)
  })

  test('is told from all others', () => {
    expect([title, 'עבודה', 'C029 العمل'].map(isRightToLeft)).toEqual([true, true, true])
    expect(['България', 'Île', '劳工', 'श्रम', '', '2020'].some(isRightToLeft)).toBe(false)
  })

  test('could not be held by isolates: not every terminal takes them for marks of no width', async () => {
    expect(await columnOf('a\u2068b\u2069|', '|')).not.toBe(2)
    expect(await columnOf('ab\u200E|', '|')).toBe(2)
    expect(await columnOf('\u001B[1mab\u001B[22m\u200E|', '|')).not.toBe(2)
    expect(graphemesOf('b\u200E')).toHaveLength(2)
  })
})
