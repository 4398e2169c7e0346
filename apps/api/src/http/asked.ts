import { Problem } from '@ilo/questions'
import type { Route } from '@ilo/questions'
import type { Language } from 'ilo-data'
import type { Place } from './cache/place.ts'
import { formatNames, formatOfType, formatsOf, typesOf } from './formats/formats.ts'
import type { Format } from './formats/formats.ts'
import { chooseLanguage } from './negotiate/language.ts'
import { chooseMediaType } from './negotiate/media-type.ts'

export const notAcceptable = (header: string, found: string | null, there: readonly string[]): Problem =>
  new Problem(406, 'not-acceptable', {
    ...(found === null ? {} : { found }),
    expected: `an ${header} header that takes one of ${there.join(', ')}`,
    nearest: there,
  })

/** The form that an address or, where it has no suffix, the `Accept` header asks for. */
export function formatFor(place: Place, accept: string | null, route: Route): Format {
  const there = formatsOf(route)
  if (place.format !== undefined) {
    if (!there.includes(place.format)) throw unknownFormat(place.format, place.path, there)
    return place.format
  }
  // A document has one form, and its address names it.
  if (accept === null || route.presentation.document !== undefined) return 'json'
  const types = typesOf(there)
  const type = chooseMediaType(accept, types)
  const format = type === undefined ? undefined : formatOfType(type)
  if (format === undefined) throw notAcceptable('Accept', accept, types)
  return format
}

/** Whether a query names a language, in whatever spelling; what cannot be decoded is refused elsewhere. */
const namesLanguage = (search: string): boolean =>
  search
    .slice(1)
    .split('&')
    .some((pair) => decoded(pair.split('=')[0] ?? '') === 'lang')

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** The query with the language that `Accept-Language` asks for, where the query itself names none. */
export function inLanguage(search: string, header: string | null, languages: readonly Language[]): string {
  if (header === null || namesLanguage(search)) return search
  const chosen = chooseLanguage(header, languages)
  if (chosen === undefined) throw notAcceptable('Accept-Language', header, languages)
  if (chosen === languages[0]) return search
  return search === '' || search === '?' ? `?lang=${chosen}` : `${search}&lang=${chosen}`
}

/** Refuses an address of another release: only the one within is held. */
export function assertRelease({ prefix, release }: Place, address: string, held: string): void {
  if (release === undefined || release === held) return
  throw new Problem(404, 'other-release', {
    found: release,
    expected: `the release held: ${held}`,
    nearest: [`/r/${held}${address.slice(prefix.length)}`],
  })
}

const suffixForm = /\.([a-z][a-z0-9]{0,9})$/i

/** The address without a suffix that is none of a format; undefined where it has none. */
export function withoutSuffix(path: string): { readonly bare: string; readonly suffix: string } | undefined {
  const suffix = suffixForm.exec(path)?.[1]
  return suffix === undefined ? undefined : { bare: path.slice(0, -suffix.length - 1), suffix }
}

export const unknownFormat = (
  suffix: string,
  bare: string,
  there: readonly Format[] = formatNames,
): Problem =>
  new Problem(404, 'unknown-format', {
    found: `.${suffix}`,
    expected: `one of ${there.map((name) => `.${name}`).join(', ')}`,
    nearest: there.map((name) => `${bare}.${name}`),
  })
