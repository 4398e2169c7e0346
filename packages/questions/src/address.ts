import { parseOneOf } from 'ilo-data'
import { Problem } from './problem.ts'

/** An address as it was asked: still encoded. */
export type Address = { readonly path: string; readonly search: string }

/** The values of a path or a query by their names. */
export type Texts = Readonly<Record<string, string>>

const placeholder = /\{(\w+)\}/g
const longestAddress = 2_048
/** Looking for the nearest name takes time that grows with the text, so that no text may be long. */
export const longestText = 100
/** Of several values between commas: each is looked for by itself. */
const longestList = 1_000

/** Splits an address into its path and its query; refuses what cannot be decoded. */
export function addressOf(written: string): Address {
  if (written.length > longestAddress) {
    throw new Problem(414, 'too-long', {
      found: written,
      expected: `an address of up to ${longestAddress} characters`,
    })
  }
  const at = written.indexOf('?')
  const path = at === -1 ? written : written.slice(0, at)
  decode(path)
  return { path, search: written.slice(path.length) }
}

/** An address as an answer to it names it; a very long one only by how it begins. */
export const shortened = (address: string): string =>
  address.length > longestAddress ? address.replace(/\?.*$/s, '').slice(0, longestText) : address

export function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw new Problem(400, 'broken-encoding', { found: text, expected: 'percent-encoded UTF-8' })
  }
}

export function assertShort(text: string, parameter: string, longest: number = longestText): void {
  if (text.length <= longest) return
  throw new Problem(400, 'too-long', {
    found: text,
    expected: `a text of up to ${longest} characters`,
    parameter,
  })
}

/** Refuses a list that is too long, or has an item that is. */
export function assertShortItems(text: string, parameter: string): void {
  assertShort(text, parameter, longestList)
  for (const item of text.split(',')) assertShort(item, parameter)
}

/** The address that a template and its values make: the same values, the same address. */
export function addressAt(template: string, ids: Texts = {}, query: Texts = {}): string {
  const path = template.replace(placeholder, (_, name: string) => encodeURIComponent(ids[name] ?? ''))
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`
}

/** The values that a path has in the places of a template; undefined where it is not one of that form. */
export function idsIn(template: string, path: string): Texts | undefined {
  const [wanted, given] = [template.split('/'), path.split('/').map(decode)]
  const fits =
    wanted.length === given.length &&
    wanted.every((segment, at) => (segment.startsWith('{') ? given[at] !== '' : segment === given[at]))
  if (!fits) return undefined
  return Object.fromEntries(
    wanted.flatMap((segment, at): [string, string][] =>
      segment.startsWith('{') ? [[segment.slice(1, -1), given[at] ?? '']] : [],
    ),
  )
}

/** A template filled from the segments that a path has in their places; undefined where their number differs. */
function filledFrom(template: string, path: string): string | undefined {
  const [wanted, given] = [template.split('/'), path.split('/')]
  if (wanted.length !== given.length) return undefined
  return wanted.map((segment, index) => (segment.startsWith('{') ? given[index] : segment)).join('/')
}

/** The path without slashes at its end, where that is one of the templates. */
export function withoutTrailingSlash(path: string, templates: readonly string[]): string | undefined {
  const trimmed = path.replace(/\/+$/, '')
  if (trimmed === path) return undefined
  return templates.some((template) => filledFrom(template, trimmed) === trimmed) ? trimmed : undefined
}

/** What an unknown path may have meant. */
export function unknownRoute(path: string, templates: readonly string[]): Problem {
  const candidates = [path, `/v1${path}`].flatMap((guess) =>
    templates.flatMap((template) => filledFrom(template, guess) ?? []),
  )
  const read = parseOneOf(path, [...new Set(candidates)], 'an address')
  const nearest = read.ok ? [read.value] : read.error.nearest
  return new Problem(404, 'unknown-route', {
    found: path,
    expected: 'an address of this API: / lists them',
    nearest: nearest.filter((candidate) => candidate.length <= longestText),
  })
}
