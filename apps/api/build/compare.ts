import { isObject, listIn, objectAt, objectIn, same, shown, textIn, textsIn } from '../src/reference/json.ts'
import type { Json, JsonObject } from '../src/reference/json.ts'

/** Two documents, and how a value of each is found that another part of it holds. */
type Pair = { readonly before: JsonObject; readonly after: JsonObject }

type Compared = {
  readonly where: string
  readonly before: JsonObject
  readonly after: JsonObject
}

function follow(document: JsonObject, value: Json | undefined): JsonObject {
  const object = isObject(value) ? value : {}
  const ref = textIn(object['$ref'])
  if (ref === undefined) return object
  const { $ref: _, ...own } = object
  const found = ref
    .slice(2)
    .split('/')
    .reduce((inner, name) => objectAt(inner, name), document)
  return { ...follow(document, found), ...own }
}

const removed = (before: readonly string[], after: readonly string[]): readonly string[] =>
  before.filter((one) => !after.includes(one))

const namesIn = (object: JsonObject, name: string): readonly string[] => Object.keys(objectAt(object, name))

/** The schemas that a value may be of. */
const optionsOf = (schema: JsonObject): readonly Json[] => {
  const options = listIn(schema['anyOf'])
  return options.length === 0 ? [schema] : options
}

const valuesOf = (schema: JsonObject): readonly string[] | undefined =>
  schema['const'] !== undefined
    ? [shown(schema['const'])]
    : Array.isArray(schema['enum'])
      ? textsIn(schema['enum'])
      : undefined

const typesOf = (schema: JsonObject): readonly string[] => {
  const type = textIn(schema['type'])
  return type === undefined ? textsIn(schema['type']) : [type]
}

/** What answers no longer promise: a field, a type, or that a field is always there. */
function answerChanges({ where, before, after }: Compared, pair: Pair, seen: ReadonlySet<string>): string[] {
  const key = JSON.stringify([before, after])
  if (seen.has(key)) return []
  const within = new Set([...seen, key])
  const [old, now] = [follow(pair.before, before), follow(pair.after, after)]
  if (same(old, now) && same(before, after) && !JSON.stringify(old).includes('$ref')) return []
  const [options, others] = [optionsOf(old), optionsOf(now)]
  if (options.length > 1 || others.length > 1) {
    return options.flatMap((option, at) => {
      const other = others[at]
      return other === undefined
        ? [`${where}: one of the forms that it had is gone`]
        : answerChanges({ where, before: objectIn(option), after: objectIn(other) }, pair, within)
    })
  }
  const types = typesOf(now).filter((type) => typesOf(old).length > 0 && !typesOf(old).includes(type))
  if (types.length > 0 || (typesOf(now).length === 0 && typesOf(old).length > 0))
    return [`${where}: was ${typesOf(old).join(' or ')}, is ${typesOf(now).join(' or ') || 'anything'}`]
  const [values, newer] = [valuesOf(old), valuesOf(now)]
  const lost = values === undefined || newer === undefined ? [] : removed(values, newer)
  const [fields, left] = [objectAt(old, 'properties'), objectAt(now, 'properties')]
  return [
    ...lost.map((value) => `${where}: the value '${value}' is gone`),
    ...removed(Object.keys(fields), Object.keys(left)).map((name) => `${where}: the field '${name}' is gone`),
    ...textsIn(old['required'])
      .filter((name) => name in left && !textsIn(now['required']).includes(name))
      .map((name) => `${where}: the field '${name}' may now be missing`),
    ...Object.entries(fields).flatMap(([name, field]) =>
      name in left
        ? answerChanges(
            { where: `${where}.${name}`, before: objectIn(field), after: objectAt(left, name) },
            pair,
            within,
          )
        : [],
    ),
    ...(isObject(old['items']) && isObject(now['items'])
      ? answerChanges({ where: `${where}[]`, before: old['items'], after: now['items'] }, pair, within)
      : []),
  ]
}

/** What a parameter no longer takes. */
function parameterChanges({ where, before, after }: Compared, pair: Pair): string[] {
  const schemaOf = (document: JsonObject, parameter: JsonObject): JsonObject =>
    follow(document, parameter['schema'])
  const [old, now] = [schemaOf(pair.before, before), schemaOf(pair.after, after)]
  const itemOf = (document: JsonObject, schema: JsonObject): JsonObject =>
    schema['type'] === 'array' ? follow(document, schema['items']) : schema
  const [one, other] = [itemOf(pair.before, old), itemOf(pair.after, now)]
  const [values, newer] = [valuesOf(one), valuesOf(other)]
  const narrowed = (['maximum', 'maxLength'] as const).filter((limit) => {
    const most = other[limit]
    return typeof most === 'number' && !(Number(one[limit]) <= most)
  })
  const raised = typeof other['minimum'] === 'number' && !(Number(one['minimum']) >= other['minimum'])
  return [
    ...(old['type'] === now['type']
      ? []
      : [`${where}: took ${shown(old['type'])}, takes ${shown(now['type'])}`]),
    ...(before['required'] !== true && after['required'] === true ? [`${where}: is now required`] : []),
    ...(newer === undefined
      ? []
      : values === undefined
        ? [`${where}: takes only some values now`]
        : removed(values, newer).map((value) => `${where}: the value '${value}' is gone`)),
    ...(same(old['default'], now['default'])
      ? []
      : [`${where}: is ${shown(now['default'])} where it is not given, was ${shown(old['default'])}`]),
    ...narrowed.map((limit) => `${where}: ${limit} is ${shown(other[limit])} now, was ${shown(one[limit])}`),
    ...(raised ? [`${where}: minimum is ${shown(other['minimum'])} now`] : []),
    ...(other['pattern'] === undefined || same(one['pattern'], other['pattern'])
      ? []
      : [`${where}: has another form now`]),
  ]
}

/** The value of `on` where none is given is the date of the record, which is another with each release of the facts. */
const isDateOfRecord = (name: string): boolean => name === 'on'

function parametersOf(document: JsonObject, item: JsonObject): ReadonlyMap<string, JsonObject> {
  const all = listIn(item['parameters']).map((one) => follow(document, one))
  return new Map(
    all.map((one) => {
      const name = textIn(one['name']) ?? ''
      const { default: _, ...schema } = objectAt(one, 'schema')
      return [`${textIn(one['in'])} parameter '${name}'`, isDateOfRecord(name) ? { ...one, schema } : one]
    }),
  )
}

function parametersChanges(path: string, { before, after }: Compared, pair: Pair): string[] {
  const [old, now] = [parametersOf(pair.before, before), parametersOf(pair.after, after)]
  return [
    ...removed([...old.keys()], [...now.keys()]).map((name) => `${path}: the ${name} is gone`),
    ...[...now].flatMap(([name, parameter]) => {
      const earlier = old.get(name)
      const where = `${path}: the ${name}`
      if (earlier !== undefined) return parameterChanges({ where, before: earlier, after: parameter }, pair)
      return parameter['required'] === true ? [`${where} is new and required`] : []
    }),
  ]
}

function responseChanges({ where, before, after }: Compared, pair: Pair): string[] {
  const [old, now] = [objectAt(before, 'content'), objectAt(after, 'content')]
  return [
    ...removed(Object.keys(old), Object.keys(now)).map((type) => `${where}: ${type} is gone`),
    ...removed(namesIn(before, 'headers'), namesIn(after, 'headers')).map(
      (name) => `${where}: the header ${name} is gone`,
    ),
    ...Object.keys(old).flatMap((type) =>
      type in now
        ? answerChanges(
            {
              where: `${where}, ${type}: answer`,
              before: objectAt(objectAt(old, type), 'schema'),
              after: objectAt(objectAt(now, type), 'schema'),
            },
            pair,
            new Set(),
          )
        : [],
    ),
  ]
}

function operationChanges({ where, before, after }: Compared, pair: Pair): string[] {
  const [old, now] = [objectAt(before, 'responses'), objectAt(after, 'responses')]
  const name = textIn(before['operationId'])
  return [
    ...(name === textIn(after['operationId']) ? [] : [`${where}: is no longer called ${name ?? 'nothing'}`]),
    ...removed(Object.keys(old), Object.keys(now)).map((status) => `${where}: the status ${status} is gone`),
    ...Object.keys(old).flatMap((status) =>
      status in now
        ? responseChanges(
            {
              where: `${where} ${status}`,
              before: follow(pair.before, old[status]),
              after: follow(pair.after, now[status]),
            },
            pair,
          )
        : [],
    ),
  ]
}

const methods = ['get', 'head', 'options'] as const

/** What somebody who relies on the first document would miss in the second, in words; nothing where all holds. */
export function breakingChanges(before: JsonObject, after: JsonObject): readonly string[] {
  const pair = { before, after }
  const [old, now] = [objectAt(before, 'paths'), objectAt(after, 'paths')]
  return [
    ...new Set([
      ...removed(Object.keys(old), Object.keys(now)).map((path) => `${path} is gone`),
      ...Object.entries(old).flatMap(([path, item]) => {
        if (!(path in now)) return []
        const compared = { where: path, before: objectIn(item), after: objectAt(now, path) }
        return [
          ...parametersChanges(path, compared, pair),
          ...methods.flatMap((method) => {
            const [one, other] = [compared.before[method], compared.after[method]]
            if (!isObject(one)) return []
            const where = `${method.toUpperCase()} ${path}`
            return isObject(other)
              ? operationChanges({ where, before: one, after: other }, pair)
              : [`${where} is gone`]
          }),
        ]
      }),
    ]),
  ]
}

const majorOf = (document: JsonObject): string =>
  (textIn(objectAt(document, 'info')['version']) ?? '').split('.')[0] ?? ''

/** The changes that a version of the same major number may not make. */
export const forbiddenChanges = (before: JsonObject, after: JsonObject): readonly string[] =>
  majorOf(before) === majorOf(after) ? breakingChanges(before, after) : []
