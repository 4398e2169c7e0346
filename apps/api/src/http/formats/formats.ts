import type { Envelope } from '../envelope.ts'
import { csvOf } from './csv.ts'
import { linkedOf } from './json-ld.ts'
import { rowsOf } from './rows.ts'

export type Format = 'json' | 'csv' | 'ndjson' | 'jsonld'

/** A form in which an answer can leave: its media type, and how the answer is written in it. */
type FormatSpec = {
  readonly type: string
  readonly contentType: string
  readonly write: (envelope: Envelope, name: string) => string
}

const ndjsonOf = (envelope: Envelope): string =>
  rowsOf(envelope)
    .map((row) => `${JSON.stringify(row)}\n`)
    .join('')

/** All forms by the suffix of an address that asks for them; the preferred first. */
export const formats: Readonly<Record<Format, FormatSpec>> = {
  json: { type: 'application/json', contentType: 'application/json', write: (all) => JSON.stringify(all) },
  csv: {
    type: 'text/csv',
    contentType: 'text/csv; charset=utf-8; header=present',
    write: (all) => csvOf(rowsOf(all)),
  },
  ndjson: { type: 'application/x-ndjson', contentType: 'application/x-ndjson', write: ndjsonOf },
  jsonld: {
    type: 'application/ld+json',
    contentType: 'application/ld+json',
    write: (all, name) => JSON.stringify(linkedOf(all, name)),
  },
}

export const isFormat = (text: string): text is Format => Object.hasOwn(formats, text)

export const formatNames: readonly Format[] = Object.keys(formats).filter(isFormat)

export const mediaTypes: readonly string[] = formatNames.map((name) => formats[name].type)

export const formatOfType = (type: string): Format | undefined =>
  formatNames.find((name) => formats[name].type === type)
