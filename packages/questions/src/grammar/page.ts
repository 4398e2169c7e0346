import { IloError } from 'ilo-data'
import type { Parsed } from 'ilo-data'
import type { AnswerMeta, Links } from '../envelope.ts'
import { Problem } from '../problem.ts'
import type { Asking } from '../route.ts'

export const largestPage = 1_000
export const usualPage = 500

export const limitExpected: string = `how many rows to give at most, 1 to ${largestPage}; ${usualPage} where nothing is said`
export const cursorExpected = 'where to go on, as links.next and links.prev of the list give it'

export function parseLimit(text: string): Parsed<number> {
  const value = /^\d{1,4}$/.test(text) ? Number(text) : 0
  return value >= 1 && value <= largestPage
    ? { ok: true, value }
    : { ok: false, error: new IloError('unknown-value', text, `a whole number from 1 to ${largestPage}`) }
}

export const cursorForm: RegExp = /^(?:after|before):./su

export const parseCursor = (text: string): Parsed<string> =>
  cursorForm.test(text)
    ? { ok: true, value: text }
    : { ok: false, error: new IloError('unknown-value', text, 'a cursor: after: or before: and a key') }

export type Page<Row> = { readonly rows: readonly Row[]; readonly meta: AnswerMeta; readonly links: Links }

function spanOf<Row>(
  rows: readonly Row[],
  key: (row: Row) => string,
  { limit, cursor }: Pick<Paging, 'limit' | 'cursor'>,
): [number, number] {
  if (cursor === undefined) return [0, limit]
  const [side, wanted] = [cursor.slice(0, cursor.indexOf(':')), cursor.slice(cursor.indexOf(':') + 1)]
  const at = rows.findIndex((row) => key(row) === wanted)
  if (at === -1) {
    throw new Problem(400, 'unknown-value', {
      found: cursor,
      expected: 'a cursor of this list: begin again without one',
      parameter: 'cursor',
    })
  }
  return side === 'after' ? [at + 1, at + 1 + limit] : [Math.max(0, at - limit), at]
}

/** Which page is asked for, and how the address of another is made. */
export type Paging = Pick<Asking, 'at'> & { readonly limit: number; readonly cursor?: string | undefined }

/** The part of the rows that is asked for, and the addresses of those before and after it. */
export function paged<Row>(
  rows: readonly Row[],
  key: (row: Row) => string,
  { limit, cursor, at }: Paging,
): Page<Row> {
  const total = rows.length
  if (cursor === undefined && total <= limit) return { rows, meta: { total }, links: {} }
  const [start, end] = spanOf(rows, key, { limit, cursor })
  const part = rows.slice(start, end)
  const [first, last] = [part[0], part.at(-1)]
  return {
    rows: part,
    meta: { total, page: { limit, offset: start, size: part.length } },
    links: {
      first: at({ cursor: undefined }),
      ...(start > 0 && first !== undefined ? { prev: at({ cursor: `before:${key(first)}` }) } : {}),
      ...(end < total && last !== undefined ? { next: at({ cursor: `after:${key(last)}` }) } : {}),
    },
  }
}
