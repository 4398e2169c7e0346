import { runInThisContext } from 'node:vm'
import { answerAt, questions } from '@ilo/questions'
import * as ilo from 'ilo-data'
import { describe, expect, test } from 'vitest'
import { commandLineOf } from '../cli/elsewhere.ts'
import { askedAt } from './asked.ts'
import { requestOf } from './request.ts'
import { typescriptOf } from './typescript.ts'

const askedBy = (address: string) => {
  const asked = askedAt(address)
  if (asked === undefined) throw new Error(`no question at ${address}`)
  return asked
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Runs code that imports from the library alone, and gives its last value as JSON would. */
function valueOf(code: string): unknown {
  const names = /^import \{ (.*) \} from 'ilo-data'/.exec(code)?.[1]?.split(', ') ?? []
  for (const name of names) {
    expect(ilo, name).toHaveProperty(name)
    expect(code.split('\n').slice(1).join('\n'), name).toMatch(new RegExp(`\\b${name}\\b`))
  }
  const body = code.replace(/^import.*$/m, '')
  const run: unknown = runInThisContext(
    `(ilo) => { const { ${names.join(', ')} } = ilo\n${body}\nreturn answer }`,
  )
  const value: unknown = typeof run === 'function' ? Reflect.apply(run, undefined, [ilo]) : undefined
  return JSON.parse(JSON.stringify(value))
}

/** The names of what may tell rows apart. */
const keys = [
  'id',
  'year',
  'order',
  'member',
  'instrument',
  'target',
  'relation',
  'table',
  'key',
  'field',
  'date',
]

/** Tells a row by what rows of both sides have. */
function keyWith(one: unknown, other: unknown): (row: unknown) => string {
  const both = keys.filter((name) => isObject(one) && isObject(other) && name in one && name in other)
  return (row) => JSON.stringify(isObject(row) ? both.map((name) => row[name]) : row)
}

const scalar = (value: unknown): boolean => typeof value !== 'object'

/** What two tell under the same name is the same; and they tell something under the same name. */
function expectAgreement(one: unknown, other: unknown): void {
  if (!isObject(one) || !isObject(other)) {
    expect(one).toEqual(other)
    return
  }
  const shared = Object.keys(one).filter(
    (name) => Object.hasOwn(other, name) && scalar(one[name]) && scalar(other[name]),
  )
  expect(shared.length, JSON.stringify([Object.keys(one), Object.keys(other)])).toBeGreaterThan(0)
  for (const name of shared) expect(one[name], name).toEqual(other[name])
}

describe('every question', () => {
  test.each(questions)('$name has a command, a request and code', ({ example, name }) => {
    const asked = askedBy(example)
    expect(asked.question.name).toBe(name)
    expect(commandLineOf(example)).toMatch(/^ilo [a-z]/)
    expect(typescriptOf(asked)).toMatch(/^import \{ .* \} from 'ilo-data'\n/)
  })

  const records = new Set([
    'governingBody',
    'citation',
    'version',
    'standings',
    'instrument',
    'overview',
    'dataPackage',
  ])

  test.each(questions.filter(({ name }) => !records.has(name)))(
    'the code for $name runs and gives the same data',
    ({ example }) => {
      const code = typescriptOf(askedBy(example)) ?? ''
      expect(code).not.toContain('still to do')
      const answer = answerAt(example)
      const told: unknown = JSON.parse(JSON.stringify(answer.data))
      const given = valueOf(code)
      if (!Array.isArray(told)) {
        expectAgreement(given, told)
        return
      }
      const rows: readonly unknown[] = Array.isArray(given) ? given : []
      const keyOf = keyWith(rows[0], told[0])
      expect(rows.length, code).toBe(told.length)
      expect(rows.map(keyOf).toSorted()).toEqual(told.map(keyOf).toSorted())
      const byKey = new Map(told.map((row) => [keyOf(row), row]))
      for (const row of rows) expectAgreement(row, byKey.get(keyOf(row)))
    },
  )

  test('the code for the others gives what it names', () => {
    const of = (address: string) => valueOf(typescriptOf(askedBy(address)) ?? '')
    const told = (address: string) => {
      const data: unknown = JSON.parse(JSON.stringify(answerAt(address).data))
      return isObject(data) ? data : {}
    }
    expect(of('/v1/cite/instrument/C087?style=bibtex')).toBe(
      told('/v1/cite/instrument/C087?style=bibtex')['text'],
    )
    expect(of('/version')).toEqual({
      release: ilo.release,
      dataDate: ilo.dataDate,
      contentHash: ilo.contentHash,
    })
    expect(of('/v1/instruments/C087?lang=fr')).toMatchObject({ id: 'C087', title: { language: 'fr' } })
    const all = told('/v1/overview?on=1989-11-10')
    expect(of('/v1/overview?on=1989-11-10')).toMatchObject({ members: all['members'] })
    expect(of('/v1/datapackage.json')).toHaveLength(ilo.tableNames().length)
    const body = told('/v1/governing-body?on=1960-01-01')
    expect(of('/v1/governing-body?on=1960-01-01')).toMatchObject({
      composition: body['composition'],
      chair: body['chair'],
    })
  })
})

test('other data would be seen', () => {
  for (const other of [{ id: 'C029' }, { name: 'C087' }, 'C087'])
    expect(() => {
      expectAgreement({ id: 'C087' }, other)
    }).toThrow(/expected/)
})

test('a word that a shell would read otherwise is quoted', () => {
  expect(commandLineOf('/v1/search?q=forced%20labour')).toBe("ilo search 'forced labour'")
  expect(commandLineOf('/v1/members?region=africa&sort=-joined&on=1989-11-10')).toBe(
    'ilo members --region africa --sort -joined --on 1989-11-10',
  )
  expect(commandLineOf('/v1/ratifications?group_by=category')).toBe('ilo ratifications --group-by category')
  expect(requestOf("/v1/search?q='")).toBe("curl -s 'localhost:8787/v1/search?q=%27'")
})

test('what the library has no word for is left to be done, and said', () => {
  expect(typescriptOf(askedBy('/v1/members?q=land'))).toContain('// still to do: q=land')
})

test('at an address of no question there is nothing', () => {
  expect(askedAt('/v1/nothing')).toBeUndefined()
})
