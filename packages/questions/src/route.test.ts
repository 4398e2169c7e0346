import { expect, test } from 'vitest'
import { ask } from './ask.ts'
import { optional } from './parameters.ts'
import { route } from './route.ts'

test('the compiler knows what a route may ask', () => {
  const limit = optional('a number', (text: string) => ({ ok: true, value: Number(text) }))
  const typed = route({
    name: 'typed',
    path: '/typed',
    summary: 'Typed',
    example: '/typed',
    ids: {},
    parameters: { limit },
    shared: {},
    answer(asked) {
      const wanted: number | undefined = asked.limit
      // @ts-expect-error -- no such parameter
      const other: unknown = asked.offset
      return { data: { wanted, other } }
    },
  })
  expect(Object.keys(typed.parameters)).toEqual(['limit'])
  const data: { readonly wanted: number | undefined } = ask(typed, {}, { limit: '3' }).data
  expect(data.wanted).toBe(3)
})

test('a name is not in the path and in the query of one route', () => {
  const parse = (text: string) => ({ ok: true, value: text }) as const
  expect(() =>
    route({
      name: 'twice',
      path: '/twice/{id}',
      summary: 'Twice',
      example: '/twice/1',
      ids: { id: parse },
      parameters: { id: optional('an id', parse) },
      shared: {},
      answer: () => ({ data: {} }),
    }),
  ).toThrow("'id' is in the path and in the query")
})
