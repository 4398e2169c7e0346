import { Ajv2020 } from 'ajv/dist/2020.js'
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, inject, test } from 'vitest'
import * as z from 'zod'
import { tables } from 'ilo-data/schema'
import { parseJson } from './json.ts'
import { plain, readLines } from './records.ts'

const project = inject('project')
const folder = join(project, 'node_modules/ilo-data/dist/schema/json')
const schema = z.looseObject({ $id: z.string(), $ref: z.string() })
const files = globSync('*.schema.json', { cwd: folder }).toSorted()
const lines = readLines(project)

const compiled = files.map((file) => {
  const read = parseJson(schema, readFileSync(join(folder, file), 'utf8'))
  const ajv = new Ajv2020({ strict: true, allErrors: true })
  const type = read.$ref.split('/').at(-1)
  return { file, type, id: read.$id, validate: ajv.compile(read) }
})
const schemaOf = (type: string) => {
  const found = compiled.find((one) => one.type === type)
  if (!found) throw new Error(`no schema of ${type}`)
  return found.validate
}

/** Tables that the build reads and the package does not carry. */
const onlyOfTheBuild = new Set(['coverageBaseline', 'release'])

test('there is a strictly valid schema of every table', () => {
  const fileName = (table: string) => table.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  expect(files.map((file) => basename(file, '.schema.json')).toSorted()).toEqual(
    Object.keys(tables)
      .filter((table) => !onlyOfTheBuild.has(table))
      .map(fileName)
      .toSorted(),
  )
  for (const { file, id } of compiled)
    expect(id).toBe(`urn:ilo-data:schema:${basename(file, '.schema.json')}`)
  expect(() => new Ajv2020({ strict: true }).compile({ type: 'string', tsType: 'Day' })).toThrow(
    'unknown keyword',
  )
})

test('every record satisfies the schema of its type', () => {
  expect(lines.length).toBeGreaterThan(8000)
  for (const line of lines) {
    const validate = schemaOf(line['@type'])
    if (!validate(plain(line))) expect(validate.errors, line['@id']).toEqual([])
  }
})

test.for(compiled)('$type refuses what is no record', ({ type, validate }) => {
  const found = lines.find((line) => line['@type'] === type)
  expect(found).toBeDefined()
  if (!found) return
  const record = plain(found)
  expect(validate(record)).toBe(true)
  const [first = ''] = Object.keys(record)
  const { [first]: removed, ...without } = record
  const bad = [
    {},
    [],
    null,
    'text',
    without,
    { ...record, unknownField: 1 },
    ...Object.keys(record).flatMap((field) => [
      { ...record, [field]: null },
      { ...record, [field]: { other: 1 } },
      { ...record, [field]: '\u0000' },
      { ...record, [field]: -1.5 },
    ]),
  ]
  for (const value of bad) expect(validate(value), JSON.stringify(value)).toBe(false)
  expect(removed).toBeDefined()
})

const ratification = { member: 'BGR', instrument: 'C029', registered: '1932-09-22', state: 'in-force' }
test.for([
  ['a Member that is no code', { member: 'Bulgaria' }],
  ['an instrument that is no code', { instrument: 'C29' }],
  ['a day that is not in the calendar', { registered: '1931-02-29' }],
  ['a date with a time', { registered: '1932-09-22T00:00:00Z' }],
  ['a state that is none', { state: 'ratified' }],
  ['an empty list', { declarations: [] }],
  ['a remark that is too long', { note: 'x'.repeat(161) }],
  ['a remark with a direction mark', { note: 'a\u200Eb' }],
  ['a text with a space at its end', { note: 'a ' }],
])('a ratification with %s is refused', ([, change]) => {
  const validate = schemaOf('Ratification')
  expect(validate(ratification)).toBe(true)
  expect(validate({ ...ratification, registered: '1932-02-29' })).toBe(true)
  expect(validate({ ...ratification, ...Object(change) })).toBe(false)
})
