import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packNumbers, unpackNumbers } from './numbers.ts'

test('packed numbers come out as they went in', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -(2 ** 40), max: 2 ** 40 })), (numbers) => {
      expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers)
    }),
  )
})

test('small numbers take one character', () => {
  expect(packNumbers([0, -1, 15, -16])).toHaveLength(4)
  expect(packNumbers([16])).toHaveLength(2)
})
