import { daysOf } from '../dates/partial-date.ts'
import type { Day, DayRange, PartialDate } from '../dates/partial-date.ts'
import { IloError } from '../errors.ts'
import { keepFirst } from '../packed/first.ts'
import { inStreamOrder, never, tellEvents } from './stream.ts'
import type { EventFilter, EventSink, IloEvent } from './types.ts'

const always: Day = '9999-12-31'

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
 * listEvents({ kinds: ['admission'], order: 'desc', limit: 1 })[0]?.member //=> 'TON'
 * ```
 */
export function listEvents(filter: EventFilter = {}): IloEvent[] {
  const { session, from = never, to = always, order = 'asc', limit = Number.POSITIVE_INFINITY } = filter
  if (to < from) throw new IloError('invalid-date', to, `a day on or after ${from}`)
  const kinds = filter.kinds && new Set(filter.kinds)
  const direction = order === 'asc' ? 1 : -1
  const first = keepFirst<IloEvent>(limit, (a, b) => direction * inStreamOrder(a, b))
  const [earliest, latest] =
    order === 'asc'
      ? [() => never, () => first.last()?.from ?? to]
      : [() => first.last()?.from ?? never, () => to]
  const sink: EventSink = {
    earliest,
    wants: (kind, days, until) =>
      earliest() <= days.from &&
      days.from <= latest() &&
      from <= lastDayOf(days, until) &&
      (kinds === undefined || kinds.has(kind)),
    add(event) {
      if (session === undefined || event.session === session) first.add(event)
    },
  }
  tellEvents(filter, sink)
  return first.all().map((event) => (isCertain(event, from, to) ? event : { ...event, certain: false }))
}

const lastDayOf = ({ to }: DayRange, until?: PartialDate): Day =>
  until === undefined ? to : daysOf(until).to

function isCertain(event: IloEvent, from: Day, to: Day): boolean {
  if (event.from >= from && event.to <= to) return true
  return event.until !== undefined && event.to <= to && daysOf(event.until).from >= from
}
