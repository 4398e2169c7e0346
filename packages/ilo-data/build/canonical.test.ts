import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { threeWorlds } from '../import/small-world.ts'
import { canonicalText } from './canonical.ts'
import { fixFacts } from './fix.ts'
import { layOut } from './layout.ts'
import { loadFacts } from './load.ts'

/** The same file with everything in another order, other quotes, and each source said in full where it can be. */
function scrambled(text: string, numbers: readonly number[]): string {
  let at = 0
  const next = (below: number): number => (numbers[at++ % numbers.length] ?? 0) % below
  const shuffle = <T>(items: T[]): void => {
    for (let index = items.length - 1; index > 0; index--) {
      const other = next(index + 1)
      const [a, b] = [items[index], items[other]]
      if (a !== undefined && b !== undefined) [items[index], items[other]] = [b, a]
    }
  }
  const walk = (node: unknown, isRow: boolean): void => {
    if (isScalar(node)) node.type = (['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE'] as const)[next(3)] ?? 'PLAIN'
    if (isSeq(node)) {
      const rows = node.items.some((item) => isMap(item))
      if (rows) shuffle(node.items)
      node.flow = !rows && next(2) === 0
      for (const item of node.items) walk(item, rows)
    }
    if (isMap(node)) {
      shuffle(node.items)
      node.flow = isRow && next(2) === 0
      for (const pair of node.items) {
        if (isScalar(pair.key)) pair.key.spaceBefore = !node.flow && next(3) === 0
        walk(pair.value, false)
      }
    }
  }
  const document = parseDocument(text, { schema: 'failsafe' })
  walk(document.contents, true)
  return document.toString({ lineWidth: 0 })
}

const numbers = fc.array(fc.nat(1000), { minLength: 5, maxLength: 60 })

describe('the canonical text of a file', () => {
  test('is how its rows are laid out, whatever the order and format it was written in', () => {
    fc.assert(
      fc.property(threeWorlds, numbers, ({ base }, random) => {
        for (const [file, text] of layOut(base)) {
          expect(canonicalText(file, text), file).toBe(text)
          expect(canonicalText(file, scrambled(text, random)), file).toBe(text)
        }
      }),
      { numRuns: 100 },
    )
  })

  test('says sources as short as they can be said', () => {
    const written = [
      '- sources:',
      '    event: b (sourced)',
      '    date: a (sourced)',
      '    category: a (sourced)',
      '  date: 1919',
      '  category: origins',
      '  id: one',
      '  event: It began',
      '',
    ].join('\n')
    expect(canonicalText('timeline.yaml', written)).toBe(
      [
        '- id: one',
        '  date: 1919',
        '  category: origins',
        '  event: It began',
        '  sources:',
        '    default: a (sourced)',
        '    event: b (sourced)',
        '',
      ].join('\n'),
    )
  })

  test('keeps comments, each with what it speaks of', () => {
    const written = [
      '# What happened, and when.',
      '',
      '- { id: b, date: 1920, category: origins, event: It went on, sources: a (sourced) }',
      '# the first',
      '- id: a # by name',
      '  # in English',
      '  event: It began',
      '  category: origins',
      '  date: "1919" # read twice',
      '  sources:',
      '    date: a (sourced) # page 3',
      '    default: a (sourced)',
      '# the end',
      '',
    ].join('\n')
    const fixed = canonicalText('timeline.yaml', written)
    expect(fixed).toBe(
      [
        '# What happened, and when.',
        '',
        '# the first',
        '- id: a # by name',
        '  date: 1919 # read twice',
        '  category: origins',
        '  # in English',
        '  event: It began',
        '  sources:',
        '    date: a (sourced) # page 3',
        '    default: a (sourced)',
        '',
        '- id: b',
        '  date: 1920',
        '  category: origins',
        '  event: It went on',
        '  sources: a (sourced)',
        '',
        '# the end',
        '',
      ].join('\n'),
    )
    expect(fixed && canonicalText('timeline.yaml', fixed)).toBe(fixed)
  })

  test('leaves alone what the check has to tell of: unknown fields, wrong sources, rows twice', () => {
    const written = [
      '- { office: o, member: AAA, membr: BBB, sources: { noot: a (sourced) } }',
      '- { office: o, member: AAA, sources: b (sourced) }',
      '',
    ].join('\n')
    expect(canonicalText('offices/coverage.yaml', written)).toBe(written)
  })

  test('does not exist for a file that cannot be read', () => {
    expect(canonicalText('timeline.yaml', '- { id: a')).toBeUndefined()
    expect(canonicalText('timeline.yaml', 'id: a')).toBeUndefined()
    expect(canonicalText('nothing.yaml', '- id: a')).toBeUndefined()
  })
})

describe('fixing the facts', () => {
  const authored = join(import.meta.dirname, '../facts')
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'facts-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }

  test('gives the files as they were from files in another order and format, and touches no other', () => {
    const mixed = [
      'members/BGR.yaml',
      'instruments/C138.yaml',
      'offices/coverage.yaml',
      'claims/seed-001.yaml',
    ]
    const sound = ['members/CHL.yaml', 'timeline.yaml']
    const before = new Map(
      [...mixed, ...sound].map((file) => [file, readFileSync(join(authored, file), 'utf8')]),
    )
    for (const [file, text] of before) {
      write(file, sound.includes(file) ? text : scrambled(text, [7, 1, 30, 4, 12, 9, 2, 55]))
    }
    expect(fixFacts(folder).toSorted()).toEqual(mixed.toSorted())
    for (const [file, text] of before) expect(readFileSync(join(folder, file), 'utf8'), file).toBe(text)
    expect(fixFacts(folder)).toEqual([])
  })

  test('changes no value and no source of any fact', () => {
    cpSync(authored, join(folder, 'all'), { recursive: true })
    const rows = (): object =>
      [...loadFacts(join(folder, 'all')).rows].map(([table, byKey]) => [
        table,
        [...byKey.values()].map(({ key, cells, citations }) => [key, [...cells], [...citations]]),
      ])
    const before = rows()
    fixFacts(join(folder, 'all'))
    expect(rows()).toEqual(before)
    expect(fixFacts(join(folder, 'all'))).toEqual([])
  })
})
