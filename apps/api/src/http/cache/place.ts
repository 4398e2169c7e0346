import { paths } from '@ilo/questions'
import { isFormat } from '../formats/formats.ts'
import type { Format } from '../formats/formats.ts'
import { contextPath } from '../formats/json-ld.ts'

/** A path taken apart: `/r/{release}` before it, the suffix of a format after it. */
export type Place = {
  /** `/r/{release}` as it was written, or nothing. */
  readonly prefix: string
  readonly release?: string
  readonly path: string
  readonly format?: Format
}

/** Addresses in which what follows the dot is part of the name. */
const whole: ReadonlySet<string> = new Set([contextPath, paths.dataPackage, '/openapi.json'])

const pinned = /^(\/r\/([^/]*))(\/v1(?:\/.*)?)$/s

export function placeOf(pathname: string): Place {
  const [, prefix = '', release, rest = pathname] = pinned.exec(pathname) ?? []
  const at = { prefix, ...(release === undefined ? {} : { release }) }
  const dot = rest.lastIndexOf('.')
  const suffix = rest.slice(dot + 1)
  return dot > rest.lastIndexOf('/') + 1 && !whole.has(rest) && isFormat(suffix)
    ? { ...at, path: rest.slice(0, dot), format: suffix }
    : { ...at, path: rest }
}

/** The document that an address means which lacks a part of its name, such as `/datapackage.json` or `/v1/datapackage`. */
export const documentAt = ({ path, format }: Place): string | undefined =>
  [...whole].find((document) => {
    const [, bare = '', suffix] = /^(.*)\.([^.]*)$/s.exec(document) ?? []
    return (path === bare || `/v1${path}` === bare) && (format === undefined || format === suffix)
  })

/** Where a place leads that moved: to the same release, in the same form. */
export function movedWithin({ prefix, format }: Place, address: string): string {
  if (format === undefined) return prefix + address
  const at = address.indexOf('?')
  const [path, search] = at === -1 ? [address, ''] : [address.slice(0, at), address.slice(at)]
  return `${prefix}${path}.${format}${search}`
}
