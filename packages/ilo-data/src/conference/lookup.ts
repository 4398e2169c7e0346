import { found, IloError, missed } from '../errors.ts'
import type { Parsed } from '../errors.ts'
import type { SessionId } from '../generated/types.ts'
import { fold, nearest } from '../text/nearest.ts'
import { sessions, sessionsById } from './rows.ts'

/** `14`, `14th`, `ILC 14`, `14th session`, `14e`, `14-я`: a number with the ending that makes it an ordinal. */
const numbered =
  /^(?:the\s+|ilc\s*|session\s*|(?:no\.?|№)\s*)*0*(\d{1,3})(?:st|nd|rd|th|ere?|re|e|eme|[aoªº°.]|-?(?:я|ая|та|ва|ма|а))?(?:\s+(?:session|sesion|reunion|сессия|сесия))?$/u

const special =
  /^(?:the\s+)?(?:1941[\s-]*special(?:\s+session)?|special[\s-]*(?:session[\s-]*)?(?:of[\s-]*)?1941)$/

/**
 * Reads a session of the Conference that a person typed: its number, as a figure or an ordinal, or `1941-special`.
 * A year is no session, since some years had three: the error names the sessions of that year.
 *
 * @example
 * ```ts
 * parseSession('14') //=> { ok: true, value: '14' }
 * parseSession('110th session') //=> { ok: true, value: '110' }
 * parseSession('special session of 1941') //=> { ok: true, value: '1941-special' }
 * const year = parseSession('1936')
 * year.ok ? [] : year.error.nearest //=> ['20', '21', '22']
 * ```
 */
export function parseSession(text: string): Parsed<SessionId> {
  const typed = fold(text.trim())
  const id = special.test(typed) ? '1941-special' : numbered.exec(typed)?.[1]
  const session = id === undefined ? undefined : sessionsById().get(id)
  return session ? found(session.id) : missed(unknownSession(text))
}

/** The error for a text that is no session, with the nearest ones. */
export function unknownSession(text: string): IloError {
  const last = sessions().at(-1)?.id
  const expected = `a session of the Conference (1 to ${last}, or 1941-special)`
  return new IloError('unknown-value', text, expected, nearestSessions(text))
}

/** The sessions of a year that is typed, else those whose numbers are nearest, else those whose ids look alike. */
function nearestSessions(text: string, count = 3): string[] {
  const number = /^\D{0,8}(\d{1,4})\D{0,8}$/.exec(text.trim())?.[1]
  const ids = sessions().map(({ id }) => id)
  if (number === undefined) return nearest(text, ids, count)
  const ofYear = sessions().filter(({ year }) => year === Number(number))
  if (ofYear.length > 0) return ofYear.map(({ id }) => id)
  const distance = (id: string): number => Math.abs(Number(id) - Number(number))
  return ids
    .filter((id) => /^\d+$/.test(id))
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, count)
}
