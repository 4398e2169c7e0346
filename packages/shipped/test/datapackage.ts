import { createHash } from 'node:crypto'
import * as z from 'zod'
import { readCsv } from './csv.ts'

const field = z.object({
  name: z.string(),
  type: z.enum(['string', 'integer', 'boolean', 'date']),
  trueValues: z.array(z.string()).optional(),
  falseValues: z.array(z.string()).optional(),
  constraints: z
    .strictObject({
      required: z.boolean().optional(),
      enum: z.array(z.string()).optional(),
      pattern: z.string().optional(),
    })
    .optional(),
})
type Field = z.infer<typeof field>

const resource = z.object({
  name: z.string().regex(/^[a-z-]+$/),
  path: z.string(),
  profile: z.literal('tabular-data-resource'),
  encoding: z.literal('utf-8'),
  bytes: z.int(),
  hash: z.string(),
  schema: z.object({
    fields: z.array(field),
    primaryKey: z.array(z.string()).optional(),
    uniqueKeys: z.array(z.array(z.string())).optional(),
    foreignKeys: z
      .array(
        z.object({ fields: z.string(), reference: z.object({ resource: z.string(), fields: z.string() }) }),
      )
      .optional(),
    missingValues: z.tuple([z.literal('')]),
  }),
})
type Resource = z.infer<typeof resource>

export type DataPackage = {
  readonly name: string
  readonly licenses: readonly { name: string; path: string }[]
  readonly sources: readonly { title: string; path?: string | undefined }[]
  readonly resources: readonly Resource[]
}

/** What Frictionless asks of a description of tables, as far as ours goes. */
export const dataPackage: z.ZodType<DataPackage> = z.object({
  profile: z.literal('tabular-data-package'),
  name: z.string(),
  licenses: z.array(z.object({ name: z.string(), path: z.url() })).min(1),
  sources: z.array(z.object({ title: z.string(), path: z.url().optional() })).min(1),
  resources: z.array(resource).min(1),
})

/** Everything in which the files are not what the description says. */
export function problemsOf(description: DataPackage, files: ReadonlyMap<string, string>): string[] {
  const described = new Set(description.resources.map(({ path }) => path))
  const others = [...files.keys()].filter((file) => !described.has(file))
  return [
    ...others.map((file) => `${file} is not described`),
    ...description.resources.flatMap((each) => {
      const text = files.get(each.path)
      if (text === undefined) return [`${each.path} is not there`]
      return problemsOfFile(each, text, description, files).map((problem) => `${each.path}: ${problem}`)
    }),
  ]
}

function problemsOfFile(
  { bytes, hash, schema }: Resource,
  text: string,
  description: DataPackage,
  files: ReadonlyMap<string, string>,
): string[] {
  const [header = [], ...rows] = readCsv(text)
  const names = schema.fields.map(({ name }) => name)
  const problems: string[] = []
  if (bytes !== Buffer.byteLength(text)) problems.push('other bytes')
  if (hash !== `sha256:${createHash('sha256').update(text).digest('hex')}`) problems.push('another hash')
  if (header.join(',') !== names.join(',')) return [...problems, `the columns are ${header.join(',')}`]
  for (const [index, row] of rows.entries()) {
    if (row.length !== names.length) problems.push(`row ${index} has ${row.length} cells`)
    for (const [at, each] of schema.fields.entries()) {
      const problem = problemOfCell(each, row[at] ?? '')
      if (problem !== undefined) problems.push(`row ${index}, ${each.name}: '${row[at]}' ${problem}`)
    }
  }
  const column = (name: string) => rows.map((row) => row[names.indexOf(name)] ?? '')
  for (const key of [...(schema.uniqueKeys ?? []), ...(schema.primaryKey ? [schema.primaryKey] : [])]) {
    const columns = key.map(column)
    const keys = rows.map((_, index) => columns.map((cells) => cells[index]).join('|'))
    if (new Set(keys).size < keys.length) problems.push(`the key ${key.join('|')} is not unique`)
  }
  for (const name of schema.primaryKey ?? []) {
    if (column(name).includes('')) problems.push(`the key field ${name} has an empty cell`)
  }
  for (const { fields, reference } of schema.foreignKeys ?? []) {
    const target = description.resources.find(({ name }) => name === reference.resource)
    const [targetHeader = [], ...targetRows] = target
      ? readCsv(files.get(target.path) ?? '')
      : [header, ...rows]
    const known = new Set(targetRows.map((row) => row[targetHeader.indexOf(reference.fields)]))
    for (const cell of column(fields)) {
      if (cell !== '' && !known.has(cell))
        problems.push(`${fields}: '${cell}' is no row of ${reference.resource}`)
    }
  }
  return problems
}

function problemOfCell({ type, constraints = {}, ...words }: Field, cell: string): string | undefined {
  if (cell === '') return constraints.required === true ? 'must not be empty' : undefined
  if (type === 'integer' && !/^-?\d+$/.test(cell)) return 'is no integer'
  if (type === 'boolean' && ![...(words.trueValues ?? []), ...(words.falseValues ?? [])].includes(cell))
    return 'is no boolean'
  if (type === 'date' && !z.iso.date().safeParse(cell).success) return 'is no date'
  if (constraints.enum && !constraints.enum.includes(cell)) return 'is none of the values'
  if (constraints.pattern !== undefined && !new RegExp(`^(?:${constraints.pattern})$`, 'u').test(cell))
    return 'does not match'
  return undefined
}
