import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutLine, fitLine, lineText, lineWidth, paintLine, span, wrapLine } from './line.ts'

const anyLine = fc.array(
  fc.record({
    text: fc.string({ unit: fc.constantFrom('a', 'й', ' ', '劳', '\u{1F600}', 'e\u0301', '-') }),
    role: fc.constantFrom('text' as const, 'key' as const, 'muted' as const),
  }),
  { maxLength: 6 },
)
const letters = (text: string) => text.replaceAll(/[\s…]/g, '')

describe('lines', () => {
  test('a cut line is never wider than its room', () => {
    fc.assert(
      fc.property(anyLine, fc.nat(40), (line, width) => {
        expect(lineWidth(cutLine(line, width))).toBeLessThanOrEqual(width)
      }),
    )
  })

  test('what is left out is told by a mark', () => {
    const line = [span('Forced '), span('Labour', 'key'), span(' Convention')]
    expect(lineText(cutLine(line, 13))).toBe('Forced Labou…')
    expect(lineText(cutLine(line, 24))).toBe('Forced Labour Convention')
  })

  test('a fitted line takes exactly its room', () => {
    fc.assert(
      fc.property(anyLine, fc.nat(40), (line, width) => {
        expect(lineWidth(fitLine(line, width))).toBe(width)
      }),
    )
  })

  test('wrapped lines are never wider than their room and lose no letter', () => {
    fc.assert(
      fc.property(anyLine, fc.integer({ min: 2, max: 40 }), (line, width) => {
        const lines = wrapLine(line, width)
        for (const each of lines) expect(lineWidth(each)).toBeLessThanOrEqual(width)
        expect(letters(lines.map(lineText).join(''))).toBe(letters(lineText(line)))
      }),
    )
  })

  test('words are kept whole where they fit', () => {
    expect(wrapLine([span('one two '), span('three', 'key')], 8).map(lineText)).toEqual(['one two', 'three'])
    expect(wrapLine([span('abcdefghij')], 4).map(lineText)).toEqual(['abcd', 'efgh', 'ij'])
  })

  test('colour adds escapes and nothing else', () => {
    const line = [span('in-force', 'in-force'), span(' since')]
    expect(paintLine(line, false)).toBe('in-force since')
    expect(paintLine(line, true)).toBe('\u001B[32min-force\u001B[39m since')
  })
})
