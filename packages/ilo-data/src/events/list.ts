import { daysOf } from '../dates/partial-date.ts'
import type { Day } from '../dates/partial-date.ts'
import { IloError } from '../errors.ts'
import { stream } from './stream.ts'
import type { EventFilter, IloEvent } from './types.ts'

const always: Day = '9999-12-31'
const never: Day = '0000-01-01'

/**
 * The events of the record, one dated stream out of all tables, by earliest day. Only what is held is told: the
 * ratifications of most instruments are not all held (see {@link coverageOf}).
 *
 * An event whose date is partial or derived is listed when it may lie in the interval, and then `certain` is false
 * unless all its days do. What lasted is listed when any of its days do.
 *
 * @throws {@link IloError} `invalid-date` when `to` is before `from`.
 *
 * @example
 * ```ts
 * listEvents({ kinds: ['withdrawal'], member: 'USA' }).map(({ date, text }) => `${date}: ${text}`) //=> ['1977-11-06: United States of America withdraws and ceases to be a Member']
 * listEvents({ member: 'BGR', from: '1920-12-01', to: '1920-12-31' }).find(({ certain }) => certain)?.id //=> 'membershipPeriods/BGR|1/from'
 * ```
 */
export function listEvents(filter: EventFilter = {}): IloEvent[] {
  const { from = never, to = always, order = 'asc' } = filter
  if (to < from) throw new IloError('invalid-date', to, `a day on or after ${from}`)
  const kinds = filter.kinds && new Set(filter.kinds)
  const listed: IloEvent[] = []
  for (const event of stream()) {
    if (event.from > to) break
    if (lastDayOf(event) < from) continue
    if (kinds && !kinds.has(event.kind)) continue
    if (filter.member !== undefined && event.member !== filter.member) continue
    if (filter.instrument !== undefined && event.instrument !== filter.instrument) continue
    if (filter.session !== undefined && event.session !== filter.session) continue
    listed.push(isCertain(event, from, to) ? event : { ...event, certain: false })
  }
  return order === 'asc' ? listed : listed.toReversed()
}

const lastDayOf = ({ to, until }: IloEvent): Day => (until === undefined ? to : daysOf(until).to)

function isCertain(event: IloEvent, from: Day, to: Day): boolean {
  if (event.from >= from && event.to <= to) return true
  return event.until !== undefined && event.to <= to && daysOf(event.until).from >= from
}
