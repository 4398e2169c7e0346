import { answerAt, rowsOf } from '@ilo/questions'
import type { Envelope } from '@ilo/questions'

/**
 * The answer to an address with the rows of all its pages.
 *
 * @throws What the question throws where it cannot be answered as it is written.
 */
export function wholeAnswerAt(address: string): Envelope {
  const first = answerAt(address)
  if (first.links['next'] === undefined) return first
  const rows = [...rowsOf(first)]
  for (let next: string | undefined = first.links['next']; next !== undefined; ) {
    const page = answerAt(next)
    rows.push(...rowsOf(page))
    next = page.links['next']
  }
  const { page: _, ...meta } = first.meta
  const links = Object.fromEntries(Object.entries(first.links).filter(([name]) => name !== 'next'))
  return { data: rows, meta, links }
}
