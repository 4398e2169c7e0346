import { contentHash } from 'ilo-data'
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

const pinned = /^(\/r\/([^/]*))(\/v1(?:\/.*)?)$/s

export const isRelease = (text: string): boolean => text === contentHash || text === contentHash.slice(0, 12)

export function placeOf(pathname: string): Place {
  const [, prefix = '', release, rest = pathname] = pinned.exec(pathname) ?? []
  const at = { prefix, ...(release === undefined ? {} : { release }) }
  const dot = rest.lastIndexOf('.')
  const suffix = rest.slice(dot + 1)
  return dot > rest.lastIndexOf('/') + 1 && rest !== contextPath && isFormat(suffix)
    ? { ...at, path: rest.slice(0, dot), format: suffix }
    : { ...at, path: rest }
}

/** Where a place leads that moved: to the same release, in the same form. */
export function movedWithin({ prefix, format }: Place, address: string): string {
  if (format === undefined) return prefix + address
  const at = address.indexOf('?')
  const [path, search] = at === -1 ? [address, ''] : [address.slice(0, at), address.slice(at)]
  return `${prefix}${path}.${format}${search}`
}
