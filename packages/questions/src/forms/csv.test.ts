import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvOf } from './csv.ts'

const dangerous = /^[=+\-@\t\r\n＝＋－＠]/
const anyCell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('=1+1', '+SUM(A1)', '-2+3', '@x', '\tx', '\r=x', '-5', '+3.25', '"', ',', 'a\r\nb', '＝1'),
)

const holds = (write: (rows: readonly object[]) => string): void =>
  fc.assert(
    fc.property(fc.array(anyCell, { minLength: 1, maxLength: 4 }), (cells) => {
      for (const cell of cells) {
        const [, line] = write([{ a: 'x', b: cell, c: 'y' }]).split(/(?<=^a,b,c\r\n)/)
        const body = (line ?? '').replace(/^x,/, '').replace(/,y\r\n$/, '')
        const quoted = body.startsWith('"')
        const shown = quoted ? body.slice(1, -1).replaceAll('""', '"') : body
        expect(quoted).toBe(/[",\r\n]/.test(shown))
        expect(dangerous.test(shown)).toBe(/^[+-]\d+(?:\.\d+)?$/.test(cell))
        expect(shown.replace(/^'/, '')).toBe(cell.replace(/^'/, ''))
      }
    }),
    { numRuns: 500, seed: 4 },
  )

describe('CSV', () => {
  test('no cell is a formula, and each can be read back', () => holds(csvOf))

  test('that goes red without the guard', () => {
    const plain = (rows: readonly object[]): string => csvOf(rows).replaceAll(/(?<=[,"])'(?=[=+\-@])/g, '')
    expect(() => holds(plain)).toThrow('Property failed')
  })

  test('names inner values by their way, and writes lists between semicolons', () => {
    expect(
      csvOf([
        { id: 1, names: { en: 'A' }, list: ['x', 'y'] },
        { id: -2, none: null, rows: [{ a: 1 }] },
      ]),
    ).toBe('id,names.en,list,none,rows\r\n1,A,x;y,,\r\n-2,,,,"[{""a"":1}]"\r\n')
  })
})
