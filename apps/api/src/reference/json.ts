export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export type JsonObject = { readonly [name: string]: Json }

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export function objectIn(value: unknown): JsonObject {
  if (!isObject(value)) throw new TypeError(`not an object: ${JSON.stringify(value)}`)
  return value
}

export const objectAt = (object: JsonObject, name: string): JsonObject => objectIn(object[name] ?? {})

export const textIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

export const isList = (value: unknown): value is readonly Json[] => Array.isArray(value)

export const listIn = (value: unknown): readonly Json[] => (isList(value) ? value : [])

/** A value as a person reads it. */
export const shown = (value: Json | undefined): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')

export const textsIn = (value: unknown): readonly string[] =>
  listIn(value).filter((one) => typeof one === 'string')

/** What a text of JSON holds. */
export function parseJson(text: string): JsonObject {
  const read: unknown = JSON.parse(text)
  return objectIn(read)
}

/** Whether two values are written alike, in whatever order their names stand. */
export const same = (a: Json | undefined, b: Json | undefined): boolean => sorted(a) === sorted(b)

const sorted = (value: Json | undefined): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    isObject(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([x], [y]) => (x < y ? -1 : 1)))
      : inner,
  ) ?? 'undefined'

/** A value with each object in it replaced, the innermost first. */
export function mapped(value: Json, change: (object: JsonObject) => Json): Json {
  if (isList(value)) return value.map((one) => mapped(one, change))
  if (!isObject(value)) return value
  return change(
    Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mapped(inner, change)])),
  )
}
