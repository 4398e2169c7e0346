import { IloError } from 'ilo-data'
import type { Parsed } from 'ilo-data'
import type { AnswerMeta, Links } from '../envelope.ts'
import { Problem } from '../problem.ts'
import type { Asking } from '../route.ts'

const largestPage = 1_000
export const usualPage = 500

export const limitExpected: string = `how many rows to give at most, 1 to ${largestPage}; ${usualPage} where nothing is said`
export const cursorExpected = 'where to go on, as links.next and links.prev of the list give it'

export function parseLimit(text: string): Parsed<number> {
  const value = /^\d{1,4}$/.test(text) ? Number(text) : 0
  return value >= 1 && value <= largestPage
    ? { ok: true, value }
    : { ok: false, error: new IloError('unknown-value', text, `a whole number from 1 to ${largestPage}`) }
}

const cursorForm = /^(?:after|before):./su

export const parseCursor = (text: string): Parsed<string> =>
  cursorForm.test(text)
    ? { ok: true, value: text }
    : { ok: false, error: new IloError('unknown-value', text, 'a cursor: after: or before: and a key') }

export type Page<Row> = { readonly rows: readonly Row[]; readonly meta: AnswerMeta; readonly links: Links }

function spanOf(keys: readonly string[], limit: number, cursor: string | undefined): [number, number] {
  if (cursor === undefined) return [0, limit]
  const [side, key] = [cursor.slice(0, cursor.indexOf(':')), cursor.slice(cursor.indexOf(':') + 1)]
  const at = keys.indexOf(key)
  if (at === -1) {
    throw new Problem(400, 'unknown-value', {
      found: cursor,
      expected: 'a cursor of this list: begin again without one',
      parameter: 'cursor',
    })
  }
  return side === 'after' ? [at + 1, at + 1 + limit] : [Math.max(0, at - limit), at]
}

/** The part of the rows that is asked for, and the addresses of those before and after it. */
export function paged<Row>(
  rows: readonly Row[],
  key: (row: Row) => string,
  {
    limit,
    cursor,
    at,
  }: { readonly limit: number; readonly cursor?: string | undefined } & Pick<Asking, 'at'>,
): Page<Row> {
  const total = rows.length
  if (cursor === undefined && total <= limit) return { rows, meta: { total }, links: {} }
  const keys = rows.map(key)
  const [start, end] = spanOf(keys, limit, cursor)
  const part = rows.slice(start, end)
  const [first, last] = [keys[start], keys[Math.min(end, total) - 1]]
  return {
    rows: part,
    meta: { total, page: { limit, offset: start, size: part.length } },
    links: {
      first: at({ cursor: undefined }),
      ...(start > 0 && first !== undefined ? { prev: at({ cursor: `before:${first}` }) } : {}),
      ...(end < total && last !== undefined ? { next: at({ cursor: `after:${last}` }) } : {}),
    },
  }
}
