import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { painterFor } from '../theme/painter.ts'
import { cutLine, fitLine, lineText, lineWidth, paintLine, span, wrapLine } from './line.ts'

const anyUnit = fc.constantFrom(
  'a',
  'й',
  ' ',
  '-',
  '劳',
  '\u{1F600}',
  'e\u0301',
  'क्षि',
  '각',
  '\u1112\u1161\u11AB',
  'ع',
  'عَ',
  'ש',
  '1',
  '\u{1F1E7}\u{1F1EC}',
  '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}',
)
const anyLine = fc.array(
  fc.record({
    text: fc.string({ unit: anyUnit }),
    role: fc.constantFrom('text' as const, 'key' as const, 'muted' as const),
  }),
  { maxLength: 6 },
)
const colourful = { isTTY: true, getColorDepth: () => 4 }
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
    const marked = [span('C029 ', 'key'), span('Forced Labour Convention'), span(' [en]', 'muted')]
    expect(lineText(cutLine(marked, 20))).toBe('C029 Forced La… [en]')
    expect(lineText(cutLine([span('Forced Labour Convention [en]')], 18))).toBe('Forced Labou… [en]')
    expect(lineText(cutLine([span('Forced Labour Convention [en]')], 8))).toBe('Forced…')
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
      // A syllable of three letters is the widest that is never split.
      fc.property(anyLine, fc.integer({ min: 3, max: 40 }), (line, width) => {
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

  test('neighbours of one role are painted at once', () => {
    const line = [span('F', 'in-force'), span(' F', 'in-force'), span('n', 'not-ratified')]
    expect(paintLine(line, painterFor(colourful, {}))).toBe('\u001B[94mF F\u001B[39m\u001B[33mn\u001B[39m')
  })

  test('colour adds escapes and nothing else', () => {
    fc.assert(
      fc.property(anyLine, (each) => {
        const painted = paintLine(each, painterFor(colourful, {}))
        expect(stripVTControlCharacters(painted).replaceAll('\u200E', '')).toBe(lineText(each))
      }),
    )
    const line = [span('in-force', 'in-force'), span(' since')]
    expect(paintLine(line, painterFor({}, {}))).toBe('in-force since')
    expect(paintLine(line, painterFor(colourful, {}))).toBe('\u001B[94min-force\u001B[39m since')
  })
})
