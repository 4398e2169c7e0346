import { IloError, parseOneOf } from 'ilo-data'
import type { Parsed } from 'ilo-data'

const mostNamesTold = 40

/** Reads one of some names, whatever their case; of many only the nearest are told. */
export function parseName<T extends string>(text: string, names: readonly T[], what: string): Parsed<T> {
  const wanted = text.trim()
  const value =
    names.find((name) => name === wanted) ?? names.find((name) => name.toLowerCase() === wanted.toLowerCase())
  if (value !== undefined) return { ok: true, value }
  const read = parseOneOf(text, names, what)
  if (read.ok || names.length <= mostNamesTold) return read
  return { ok: false, error: new IloError(read.error.code, text, what, read.error.nearest) }
}

/** Reads values between commas, each once. */
export function parseSeveral<T>(text: string, parse: (item: string) => Parsed<T>): Parsed<readonly T[]> {
  const values = new Set<T>()
  for (const item of text.split(',')) {
    const read = parse(item)
    if (!read.ok) return read
    values.add(read.value)
  }
  return { ok: true, value: [...values] }
}

/** The parse of names between commas, each perhaps after a `-`, as the names in their own spelling. */
export const namesOf =
  (names: readonly string[], what: string, { signed = false }: { readonly signed?: boolean } = {}) =>
  (text: string): Parsed<readonly string[]> =>
    parseSeveral(text, (item) => {
      const descending = signed && item.trim().startsWith('-')
      const read = parseName(descending ? item.trim().slice(1) : item, names, what)
      return read.ok && descending ? { ok: true, value: `-${read.value}` } : read
    })
