import type { PartialDate } from '../../../src/dates/partial-date.ts'
import { certainlyAfter } from '../dates.ts'
import { groupBy } from '../group-by.ts'
import type { Finding, Rule } from '../rule.ts'

type Period = {
  readonly key: string
  readonly from?: PartialDate | undefined
  readonly to?: PartialDate | undefined
}

export const periodsInOrder: Rule = {
  name: 'periods-in-order',
  what: 'Periods that follow one another are numbered in order, closed before the next begins, and do not overlap.',
  *check({ tables }) {
    const byMember = groupBy(tables.membershipPeriods, ({ member }) => member)
    for (const periods of byMember.values()) {
      yield* follow(
        'membershipPeriods',
        periods.map(({ member, seq, from, to }) => ({ key: `${member}|${seq}`, from, to })),
      )
      for (const [index, { member, seq }] of periods.entries()) {
        if (seq === index + 1) continue
        yield {
          table: 'membershipPeriods',
          key: `${member}|${seq}`,
          field: 'seq',
          found: `seq ${seq} as period ${index + 1}`,
          expected: `seq ${index + 1}`,
          todo: 'number the periods of a Member from 1 without a gap',
        }
      }
    }
    yield* follow(
      'directorsGeneral',
      tables.directorsGeneral.map(({ order, from, to }) => ({ key: String(order), from, to })),
    )
    yield* follow(
      'fundamentalSets',
      tables.fundamentalSets.map(({ id, validFrom, validTo }) => ({ key: id, from: validFrom, to: validTo })),
    )
    yield* follow(
      'governingBodyComposition',
      tables.governingBodyComposition
        .filter(({ inForce }) => inForce)
        .map(({ id, from, to }) => ({ key: id, from, to })),
    )
  },
}

function* follow(table: Finding['table'], periods: readonly Period[]): Iterable<Finding> {
  for (const [index, { key, from }] of periods.entries()) {
    const before = periods[index - 1]
    if (before === undefined || from === undefined) continue
    if (before.to !== undefined && !certainlyAfter(before.to, from)) continue
    yield {
      table,
      key,
      found: `a period from ${from}, but '${before.key}' lasts ${before.to === undefined ? 'still' : `until ${before.to}`}`,
      expected: `a period that begins when '${before.key}' has ended`,
      todo: 'close the earlier period, or correct the date that is wrong',
    }
  }
}
