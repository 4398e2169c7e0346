import { daysOf } from '../../../src/dates/partial-date.ts'
import type { PartialDate } from '../../../src/dates/partial-date.ts'
import type { MembershipPeriod } from '../../../src/generated/types.ts'
import { isCountedOn } from '../dates.ts'
import type { Rule } from '../rule.ts'

export const totalNotReproduced: Rule = {
  name: 'total-not-reproduced',
  what: 'A published number of Members is what the periods of membership give on its date.',
  needs: ['membershipPeriods', 'membershipPeriods.to'],
  *check({ tables }) {
    for (const { date, source, total } of tables.membershipCounts) {
      const [low, high] = countedIn(date, tables.membershipPeriods)
      if (low <= total && total <= high) continue
      yield {
        table: 'membershipCounts',
        key: `${date}|${source}`,
        field: 'total',
        found: `${total} Members on ${date} by ${source}; the periods give ${low === high ? low : `${low} to ${high}`}`,
        expected: 'the number that the periods of membership give',
        todo: 'correct the period that is wrong; if the source is, say why in facts/exceptions.yaml',
      }
    }
  },
}

/** The smallest and the largest number of Members on the days of a date. */
function countedIn(
  date: PartialDate,
  periods: readonly MembershipPeriod[],
): readonly [low: number, high: number] {
  const { from, to } = daysOf(date)
  const changes = periods
    .flatMap((period) => [
      daysOf(period.from).from,
      ...(period.to === undefined ? [] : [daysOf(period.to).to]),
    ])
    .filter((day) => from < day && day <= to)
  const counts = [from, ...new Set(changes)].map(
    (day) => periods.filter((period) => isCountedOn(day, period)).length,
  )
  return [Math.min(...counts), Math.max(...counts)]
}
