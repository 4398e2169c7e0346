import * as z from 'zod'

type Primitive = string | number | boolean | null | undefined

/** A type without `readonly`, and with its intersections made one. */
type Plain<T> = unknown extends T
  ? T
  : T extends Primitive
    ? T
    : { -readonly [Key in keyof T]: Plain<T[Key]> }

/** Whether two types are the same but for `readonly`. */
export type Same<A, B> =
  (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? true : false

type If<Condition, T> = Condition extends true ? T : never

/** The one place where a schema is believed to describe what it was made from. */
function believed<T>(value: unknown): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each caller states why below
  return value as T
}

const register = (schema: z.ZodType, id: string, description: string | undefined): unknown =>
  schema.meta({ id, ...(description === undefined ? {} : { description }) })

type Exact<T> = <S extends z.ZodType>(
  id: string,
  schema: S & If<Same<T, z.output<S>>, S>,
  description?: string,
) => z.ZodType<T>

/** Names the schema of a type; the compiler refuses one that differs from the type in any field. */
export const exact =
  <T>(): Exact<T> =>
  (id, schema, description) =>
    // Proved the same type by the parameter.
    believed(register(schema, id, description))

type Wider<T> = <S extends z.ZodType>(
  id: string,
  schema: S & If<Plain<T> extends Plain<z.output<S>> ? true : false, S>,
  description?: string,
) => z.ZodType<T>

/** Names a schema that takes all of a union of many shapes, and may take more. */
export const wider =
  <T>(): Wider<T> =>
  (id, schema, description) =>
    // Proved to take every value of the type by the parameter.
    believed(register(schema, id, description))

/** The schemas of the fields of an object. */
export type FieldsOf<T> = {
  [Key in keyof T]-?: Partial<Pick<T, Key>> extends Pick<T, Key>
    ? z.ZodExactOptional<z.ZodType<Exclude<T[Key], undefined>>>
    : z.ZodType<T[Key]>
}

/** The fields of an object's schema that is known by its type alone, to make others from. */
export function fieldsOf<T extends object>(schema: z.ZodType<T>): FieldsOf<T> {
  if (!(schema instanceof z.ZodObject)) throw new TypeError('not the schema of an object')
  // A schema of a type has its fields, optional where they are.
  return believed(schema.shape)
}

/** Fields but for some. */
export function without<Fields extends object, Name extends keyof Fields>(
  fields: Fields,
  ...names: readonly Name[]
): Omit<Fields, Name> {
  const dropped: readonly PropertyKey[] = names
  // The rest of the same object.
  return believed(Object.fromEntries(Object.entries(fields).filter(([name]) => !dropped.includes(name))))
}

/** Some of the fields. */
export const only = <Fields extends object, Name extends keyof Fields>(
  fields: Fields,
  ...names: readonly Name[]
): Pick<Fields, Name> => believed(Object.fromEntries(names.map((name) => [name, fields[name]])))

/** One of the names of a list. */
export const oneOf = <T extends string>(values: readonly T[]): z.ZodType<T> => believed(z.enum(values))

type Narrower<T> = <S extends z.ZodType>(
  id: string,
  schema: S & If<z.output<S> extends T ? Same<keyof T, keyof z.output<S>> : false, S>,
  description?: string,
) => z.ZodType<T>

/** Names a schema with the fields of a type that says less of what stands in some of them. */
export const narrower =
  <T>(): Narrower<T> =>
  (id, schema, description) =>
    // Proved to give nothing but values of the type by the parameter.
    believed(register(schema, id, description))
