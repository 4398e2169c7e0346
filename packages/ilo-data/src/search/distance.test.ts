import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance } from '../text/nearest.ts'
import { editsAllowed, editsFrom } from './distance.ts'

const word = fc.stringMatching(/^[abc]{0,9}$/)

test('within the limit it is the distance, beyond it infinitely far', () => {
  fc.assert(
    fc.property(word, word, fc.nat(3), (a, b, limit) => {
      const distance = editDistance(a, b)
      expect(editsFrom(a, limit)(b).whole).toBe(distance <= limit ? distance : Number.POSITIVE_INFINITY)
    }),
    { numRuns: 2000 },
  )
})

test('the start is the least distance to any beginning', () => {
  fc.assert(
    fc.property(word, word, fc.nat(3), (a, b, limit) => {
      const least = Math.min(
        ...Array.from({ length: b.length + 1 }, (_, i) => editDistance(a, b.slice(0, i))),
      )
      expect(editsFrom(a, limit)(b).start).toBe(least <= limit ? least : Number.POSITIVE_INFINITY)
    }),
    { numRuns: 2000 },
  )
})

test('one measure may be used for many candidates', () => {
  const edits = editsFrom('labour', 2)
  expect(['labuor', 'labor', 'harbour', 'x', 'labour'].map((other) => edits(other).whole)).toEqual([
    1,
    1,
    2,
    Number.POSITIVE_INFINITY,
    0,
  ])
})

test('short words, years and codes must be exact', () => {
  expect(['mlc', '1948', 'c087', '劳动公约', 'cuba', 'discrimination'].map(editsAllowed)).toEqual([
    0, 0, 0, 0, 1, 2,
  ])
})
