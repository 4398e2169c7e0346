import { found, IloError, missed } from '../errors.ts'
import type { Parsed } from '../errors.ts'
import { isDay } from './partial-date.ts'
import type { Day } from './partial-date.ts'

/**
 * Reads a day that a person typed, for `on`.
 *
 * @example
 * ```ts
 * parseDay('1958-12-31') //=> { ok: true, value: '1958-12-31' }
 * parseDay('31.12.1958').ok //=> false
 * ```
 */
export function parseDay(text: string): Parsed<Day> {
  const day = text.trim()
  return isDay(day)
    ? found(day)
    : missed(
        new IloError('invalid-date', text, 'a day of the calendar written YYYY-MM-DD, such as 1958-12-31'),
      )
}
