import { contentHash } from 'ilo-data'
import type { Language } from 'ilo-data'
import { isRelease } from './cache/place.ts'
import type { Place } from './cache/place.ts'
import { formatNames, formatOfType, mediaTypes } from './formats/formats.ts'
import type { Format } from './formats/formats.ts'
import { chooseLanguage } from './negotiate/language.ts'
import { chooseMediaType } from './negotiate/media-type.ts'
import { Problem } from './problem.ts'

const notAcceptable = (header: string, found: string | null, there: readonly string[]): Problem =>
  new Problem(406, 'not-acceptable', {
    ...(found === null ? {} : { found }),
    expected: `an ${header} header that takes one of ${there.join(', ')}`,
    nearest: there,
  })

/** The form that an address or, where it has no suffix, the `Accept` header asks for. */
export function formatFor(place: Place, accept: string | null): Format {
  if (place.format !== undefined) return place.format
  if (accept === null) return 'json'
  const type = chooseMediaType(accept, mediaTypes)
  const format = type === undefined ? undefined : formatOfType(type)
  if (format === undefined) throw notAcceptable('Accept', accept, mediaTypes)
  return format
}

const namesLanguage = /[?&]lang(?:=|&|$)/

/** The query with the language that `Accept-Language` asks for, where the query itself names none. */
export function inLanguage(search: string, header: string | null, languages: readonly Language[]): string {
  if (header === null || namesLanguage.test(search)) return search
  const chosen = chooseLanguage(header, languages)
  if (chosen === undefined) throw notAcceptable('Accept-Language', header, languages)
  if (chosen === languages[0]) return search
  return search === '' || search === '?' ? `?lang=${chosen}` : `${search}&lang=${chosen}`
}

/** Refuses an address of another release: only the one within is held. */
export function assertRelease({ prefix, release }: Place, address: string): void {
  if (release === undefined || isRelease(release)) return
  throw new Problem(404, 'other-release', {
    found: release,
    expected: `the release held: ${contentHash}, or its first 12 characters`,
    nearest: [`/r/${contentHash}${address.slice(prefix.length)}`],
  })
}

const suffixForm = /\.([a-z][a-z0-9]{0,9})$/i

/** The address without a suffix that is none of a format; undefined where it has none. */
export function withoutSuffix(path: string): { readonly bare: string; readonly suffix: string } | undefined {
  const suffix = suffixForm.exec(path)?.[1]
  return suffix === undefined ? undefined : { bare: path.slice(0, -suffix.length - 1), suffix }
}

export const unknownFormat = (suffix: string, bare: string): Problem =>
  new Problem(404, 'unknown-format', {
    found: `.${suffix}`,
    expected: `one of ${formatNames.map((name) => `.${name}`).join(', ')}`,
    nearest: formatNames.map((name) => `${bare}.${name}`),
  })
