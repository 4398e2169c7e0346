import type { Envelope, Links } from '@ilo/questions'
import { entityTag } from './cache/entity-tag.ts'
import { movedWithin } from './cache/place.ts'
import type { Place } from './cache/place.ts'
import { formats } from './formats/formats.ts'
import type { Format, Telling } from './formats/formats.ts'
import type { Headers } from './respond.ts'

/** An answer as it leaves: its bytes and all that is said of them. */
export type Representation = {
  readonly body: Uint8Array<ArrayBuffer>
  readonly tag: string
  /** What a 304 tells too. */
  readonly kept: Headers
  readonly content: Headers
  /** Whether the bytes are compressed in themselves. */
  readonly packed?: boolean
}

const forAWhile = 'public, max-age=300, s-maxage=3600, stale-while-revalidate=86400'
const forEver = 'public, max-age=31536000, immutable'
const longestHeader = 2_000
const pages = ['first', 'prev', 'next'] as const

/** The pages of a list stay within the release and the form in which it was asked for. */
function linkHeader(links: Links, place: Place): string {
  const leading = pages.flatMap((rel) => {
    const to = links[rel]
    return to === undefined ? [] : [`<${movedWithin(place, to)}>; rel="${rel}"`]
  })
  return [`<${links['self'] ?? '/'}>; rel="canonical"`, ...leading, '</>; rel="describedby"'].join(', ')
}

/** JSON as a header can carry it: in ASCII; nothing where it would be too long. */
function asciiOf(value: object | undefined): string | undefined {
  if (value === undefined) return undefined
  const text = JSON.stringify(value).replaceAll(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return text.length > longestHeader ? undefined : text
}

/** What `meta` of JSON says, for the forms that have no place for it. */
function metaHeaders({ on, dataDate, release, total, coverage }: Envelope['meta']): Headers {
  const told = asciiOf(coverage)
  return {
    'ILO-On': on,
    'ILO-Data-Date': dataDate,
    'ILO-Release': release,
    ...(total === undefined ? {} : { 'ILO-Total': String(total) }),
    ...(told === undefined ? {} : { 'ILO-Coverage': told }),
  }
}

/** As what, and under which release, an answer is written. */
type Written = {
  readonly route: Telling
  readonly format: Format
  readonly place: Place
  readonly release: string
}

export function representationOf(
  envelope: Envelope,
  { route, format, place, release }: Written,
): Representation {
  const { meta, links } = envelope
  const { document } = route.presentation
  const { contentType, write } = formats[format]
  const body = new TextEncoder().encode(
    document === undefined ? write(envelope, route) : JSON.stringify(envelope.data),
  )
  const tag = entityTag({ release, address: links['self'] ?? '', language: meta.language, format })
  return {
    body,
    tag,
    kept: {
      'Cache-Control': place.release === undefined ? forAWhile : forEver,
      'Content-Language': meta.language,
      ETag: tag,
      Link: linkHeader(links, place),
      ...(format === 'json' && document === undefined ? {} : metaHeaders(meta)),
    },
    content: { 'Content-Type': document?.type ?? contentType, 'Content-Length': String(body.byteLength) },
  }
}
