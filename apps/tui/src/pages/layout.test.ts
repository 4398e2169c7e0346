import { describe, expect, test } from 'vitest'
import { lineText, span } from '../text/line.ts'
import type { Block } from './blocks.ts'
import { layOut } from './layout.ts'

const fields = (...labels: readonly string[]): Block[] =>
  labels.map((label) => ({ kind: 'field', label, line: [span('a text of some words')] }))

const textsOf = (blocks: readonly Block[], width: number): string[] =>
  layOut(blocks, { width }).map(({ line }) => lineText(line))

describe('labels', () => {
  test('stand beside their texts', () => {
    expect(textsOf(fields('One', 'Another'), 80)).toEqual([
      'One      a text of some words',
      'Another  a text of some words',
    ])
  })

  test('that are long stand above them, and take no room from the others', () => {
    const long = 'a label that is longer than all others'
    for (const width of [80, 120, Number.POSITIVE_INFINITY])
      expect(textsOf(fields('One', long), width)).toEqual([
        'One  a text of some words',
        long,
        '     a text of some words',
      ])
  })

  test('begin their texts where there is little room', () => {
    expect(textsOf(fields('One', 'Another'), 20)).toEqual([
      'One: a text of',
      '  some words',
      'Another: a text of',
      '  some words',
    ])
  })
})
