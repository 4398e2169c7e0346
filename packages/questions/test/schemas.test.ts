import * as z from 'zod'
import { describe, expect, test } from 'vitest'
import { answers, answerSchemas, exact, lists, meta, problem } from '../src/schemas/index.ts'
import { answerAt, detailsOf, member, members, Problem, questions } from '../src/index.ts'

test('every question has a schema, and only one', () => {
  const described = answerSchemas.map(({ route }) => route)
  expect(new Set(described)).toEqual(new Set(questions))
  expect(described.length).toBe(questions.length)
})

test('the schemas take what the questions answer', () => {
  for (const { route, schema, extras } of answerSchemas) {
    const { data, meta: told } = answerAt(route.example)
    const whole = extras === undefined ? schema : z.array(z.intersection(loosened(schema), optional(extras)))
    expect(whole.safeParse(data).error?.issues, route.example).toBeUndefined()
    expect(meta.safeParse(told).error?.issues, route.example).toBeUndefined()
  }
})

const optional = (extras: z.ZodType): z.ZodType => (extras instanceof z.ZodObject ? extras.partial() : extras)

/** A row may be told with more than it is, which the schema of what is added says. */
const loosened = (schema: z.ZodType): z.ZodType => (schema instanceof z.ZodObject ? schema.loose() : schema)

test('a problem is as its schema says', () => {
  const told = detailsOf(new Problem(400, 'unknown-value', { expected: 'a region' }), '/v1/members')
  expect(problem.safeParse(told).success).toBe(true)
  expect(problem.safeParse({ ...told, colour: 'red' }).success).toBe(false)
})

type Row = { readonly id: string; readonly note?: string }

describe('the compiler refuses', () => {
  const id = z.string()
  const schemaOf = exact<Row>()

  test('the schema of another type', () => {
    schemaOf('Row1', z.strictObject({ id, note: id.exactOptional() }))
    // @ts-expect-error -- a field is missing
    schemaOf('Row2', z.strictObject({ id }))
    // @ts-expect-error -- a field too many
    schemaOf('Row3', z.strictObject({ id, note: id.exactOptional(), more: id }))
    // @ts-expect-error -- a field of another type
    schemaOf('Row4', z.strictObject({ id: z.number(), note: id.exactOptional() }))
    // @ts-expect-error -- a field that need not be there
    schemaOf('Row5', z.strictObject({ id, note: id }))
    expect(schemaOf).toBeTypeOf('function')
  })

  test('the schema of another question', () => {
    const row: z.ZodType<Row> = z.strictObject({ id, note: id.exactOptional() })
    // @ts-expect-error -- a Member is more than that
    expect(answers(member, row).route).toBe(member)
    // @ts-expect-error -- and so is one of a list
    expect(lists(members, row).route).toBe(members)
  })
})

test('no schema is carried by who asks', async () => {
  const { rolldown } = await import('rolldown')
  const build = await rolldown({
    input: new URL('../src/index.ts', import.meta.url).pathname,
    external: ['ilo-data'],
  })
  const { output } = await build.generate()
  await build.close()
  const modules = output.flatMap((chunk) => (chunk.type === 'chunk' ? Object.keys(chunk.modules) : []))
  expect(modules.length).toBeGreaterThan(20)
  expect(modules.filter((name) => /\/schemas\/|\/zod\//.test(name))).toEqual([])
})
