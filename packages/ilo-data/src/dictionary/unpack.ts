import { trusted } from '../packed/trusted.ts'
import type { FieldDescription, TableDescription } from './types.ts'

/*
 * The dictionary is packed as text: first the patterns, one a line; then, after an empty line, each table as a line of
 * its name, type, key, whether the key is only unique, and description, and each of its fields as a line that begins
 * with a tab: name, type, marks, separator, pattern, reference, values, and description.
 */

/** The letters of the types, and of what may be said of a field besides. */
const types = { s: 'string', i: 'integer', b: 'boolean', d: 'date' } as const

const filled = (text: string): string | undefined => (text === '' ? undefined : text)

function fieldOf(line: string, patterns: readonly string[]): FieldDescription {
  const [, name = '', type = 's', marks = '', separator = '', at = '', target = '', values = '', words = ''] =
    line.split('\t')
  const pattern = at === '' ? undefined : patterns[Number(at)]
  const constraints = {
    ...(marks.includes('!') ? { required: true } : {}),
    ...(values === '' ? {} : { enum: values.split('|') }),
    ...(pattern === undefined ? {} : { pattern }),
  }
  const [resource = '', fields = ''] = target.split('.')
  const description = filled(words)
  return {
    name,
    type: types[trusted<keyof typeof types>(type)],
    ...(separator === '' ? {} : { separator }),
    ...(marks.includes('~') ? { partialDate: true } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
    ...(target === '' ? {} : { reference: { resource, fields } }),
    ...(description === undefined ? {} : { description }),
  }
}

/** The descriptions of all tables by their names. */
export function unpackDictionary(packed: string): Readonly<Record<string, TableDescription>> {
  const [head = '', body = ''] = packed.split('\n\n')
  const patterns = head.split('\n')
  const tables: [string, TableDescription][] = body.split(/\n(?!\t)/).map((text) => {
    const [first = '', ...fields] = text.split('\n')
    const [table = '', type = '', key = '', unique = '', words = ''] = first.split('\t')
    const names = key.split(' ')
    const description = filled(words)
    return [
      table,
      {
        type,
        ...(description === undefined ? {} : { description }),
        fields: fields.map((line) => fieldOf(line, patterns)),
        ...(unique === '' ? { primaryKey: names } : { uniqueKeys: [names] }),
      },
    ]
  })
  return Object.fromEntries(tables)
}
