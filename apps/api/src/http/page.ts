import { Problem } from '@ilo/questions'
import type { Common } from './answer.ts'
import { entityTag } from './cache/entity-tag.ts'
import { mediaTypes } from './formats/formats.ts'
import { chooseMediaType } from './negotiate/media-type.ts'
import type { Representation } from './representation.ts'
import type { Headers, Reply } from './respond.ts'

/** A text that is the same for all who ask. */
export type Page = {
  readonly path: string
  readonly type: string
  readonly contentType: string
  readonly write: () => string
  readonly headers: Headers
}

const hasSuffix = (path: string): boolean => path.includes('.')

/** Whether a page is wanted at an address that answers as data too: only where it is preferred to that. */
export const preferred = ({ type }: Page, accept: string | null): boolean =>
  accept !== null && chooseMediaType(accept, [...mediaTypes, type]) === type

function assertAcceptable({ path, type }: Page, accept: string | null): void {
  if (accept === null || hasSuffix(path) || chooseMediaType(accept, [type]) !== undefined) return
  throw new Problem(406, 'not-acceptable', {
    found: accept,
    expected: `an Accept header that takes ${type}`,
    nearest: [type],
  })
}

function assertNoQuery(search: string): void {
  const pair = search
    .slice(1)
    .split('&')
    .find((one) => one !== '')
  if (pair === undefined) return
  throw new Problem(400, 'unknown-parameter', {
    found: pair,
    expected: 'a parameter: this address takes none',
  })
}

function made({ path, contentType, write, headers }: Page, release: string): Representation {
  const text = write()
  const body = new TextEncoder().encode(text)
  const kind = contentType.startsWith('text/html') ? 'html' : 'json'
  const tag = entityTag({ release, address: text, language: 'en', format: kind })
  return {
    body,
    tag,
    kept: {
      'Cache-Control': 'public, max-age=300, s-maxage=3600, stale-while-revalidate=86400',
      'Content-Language': 'en',
      ETag: tag,
      Link: `<${path}>; rel="canonical", </>; rel="describedby"`,
      ...headers,
    },
    content: { 'Content-Type': contentType, 'Content-Length': String(body.byteLength) },
  }
}

/** Answers with the page, which is prepared once. */
export function answeredPage(
  page: Page,
  { search, request }: { readonly search: string; readonly request: Request },
  { delivery, release }: Common,
): Reply | Promise<Reply> {
  assertNoQuery(search)
  assertAcceptable(page, request.headers.get('Accept'))
  const key = `page ${page.path}`
  return delivery.again(key, request) ?? delivery.first(key, made(page, release), request)
}
