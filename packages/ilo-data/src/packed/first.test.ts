import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keepFirst } from './first.ts'

const ascending = (a: number, b: number): number => a - b
const anyLimit = fc.oneof(fc.nat(12), fc.constant(Number.POSITIVE_INFINITY))

test('what is kept is what comes first in the order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), anyLimit, (numbers, limit) => {
      const first = keepFirst(limit, ascending)
      for (const number of numbers) first.add(number)
      expect(first.all()).toEqual(numbers.toSorted(ascending).slice(0, limit))
    }),
  )
})

test('what comes after the last that has a place may be left out', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), anyLimit, (numbers, limit) => {
      const first = keepFirst(limit, ascending)
      for (const number of numbers) if (number <= (first.last() ?? number)) first.add(number)
      expect(first.all()).toEqual(numbers.toSorted(ascending).slice(0, limit))
    }),
  )
})
