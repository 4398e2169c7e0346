import { nearest } from './text/nearest.ts'

/** What an {@link IloError} is about. */
export type IloErrorCode =
  | 'unknown-member'
  | 'unknown-instrument'
  | 'unknown-source'
  | 'unknown-value'
  | 'invalid-date'

/**
 * A question that cannot be answered as asked: what was found, what was expected, and the nearest things that exist.
 */
export class IloError extends Error {
  override readonly name = 'IloError'
  readonly code: IloErrorCode
  readonly found: string
  readonly expected: string
  /** The nearest ids that exist, nearest first; empty where nothing is near. */
  readonly nearest: readonly string[]

  constructor(code: IloErrorCode, found: string, expected: string, near: readonly string[] = []) {
    const hint = near.length > 0 ? `; did you mean ${near.join(', ')}?` : ''
    super(`'${found}' is not ${expected}${hint}`)
    this.code = code
    this.found = found
    this.expected = expected
    this.nearest = near
  }
}

/** The outcome of reading a text that a person typed: the value, or the error to show. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: IloError }

export const found = <T>(value: T): Parsed<T> => ({ ok: true, value })
export const missed = (error: IloError): Parsed<never> => ({ ok: false, error })

/**
 * Reads one of a closed set of values.
 *
 * @example
 * ```ts
 * parseOneOf('africa', ['africa', 'americas'], 'a region') //=> { ok: true, value: 'africa' }
 * ```
 */
export function parseOneOf<T extends string>(text: string, values: readonly T[], what: string): Parsed<T> {
  const value = values.find((candidate) => candidate === text.trim().toLowerCase())
  if (value !== undefined) return found(value)
  return missed(
    new IloError('unknown-value', text, `${what} (${values.join(', ')})`, nearest(text, values, 1)),
  )
}
