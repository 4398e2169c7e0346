import { atomOf, columnsOf, csvOf, jsonFeedOf, ndjsonOf, rowsOf } from '@ilo/questions'
import type { Envelope, Route } from '@ilo/questions'
import { linkedOf } from './json-ld.ts'

export type Format = 'json' | 'csv' | 'ndjson' | 'jsonld' | 'atom' | 'jsonfeed'

/** What a form needs to know of the route whose answer it writes. */
export type Telling = Pick<Route, 'name' | 'presentation'>

/** A form in which an answer can leave: its media type, and how the answer is written in it. */
type FormatSpec = {
  readonly type: string
  readonly contentType: string
  readonly write: (envelope: Envelope, route: Telling) => string
  /** Only lists of events can be followed. */
  readonly feed?: true
}

/** All forms by the suffix of an address that asks for them; the preferred first. */
export const formats: Readonly<Record<Format, FormatSpec>> = {
  json: { type: 'application/json', contentType: 'application/json', write: (all) => JSON.stringify(all) },
  csv: {
    type: 'text/csv',
    contentType: 'text/csv; charset=utf-8; header=present',
    write: (all, { presentation }) => csvOf(rowsOf(all), columnsOf(all, presentation)),
  },
  ndjson: { type: 'application/x-ndjson', contentType: 'application/x-ndjson', write: ndjsonOf },
  jsonld: {
    type: 'application/ld+json',
    contentType: 'application/ld+json',
    write: (all, { presentation }) => JSON.stringify(linkedOf(all, presentation)),
  },
  atom: {
    type: 'application/atom+xml',
    contentType: 'application/atom+xml; charset=utf-8',
    write: (all, { presentation }) => atomOf(all, presentation),
    feed: true,
  },
  jsonfeed: {
    type: 'application/feed+json',
    contentType: 'application/feed+json',
    write: (all, { presentation }) => jsonFeedOf(all, presentation),
    feed: true,
  },
}

export const isFormat = (text: string): text is Format => Object.hasOwn(formats, text)

const allNames: readonly Format[] = Object.keys(formats).filter(isFormat)

/** The forms of every answer. */
export const formatNames: readonly Format[] = allNames.filter((name) => formats[name].feed !== true)

/** The forms that an answer of a route can have. */
export const formatsOf = ({ presentation }: Telling): readonly Format[] =>
  presentation.feed === undefined ? formatNames : allNames

export const typesOf = (names: readonly Format[]): readonly string[] =>
  names.map((name) => formats[name].type)

export const mediaTypes: readonly string[] = typesOf(formatNames)

export const formatOfType = (type: string): Format | undefined =>
  allNames.find((name) => formats[name].type === type)

/** The latest first, where a feed names no order: who follows it asks for what is new. */
export function inOrderOf(format: Format, search: string): string {
  if (formats[format].feed !== true || /[?&]s(?:o|%6f)rt=/i.test(search)) return search
  return search === '' || search === '?' ? '?sort=-date' : `${search}&sort=-date`
}
