import { heldUntil } from '../dates/validity.ts'
import type { Decision } from '../dates/validity.ts'
import { daysOf } from '../dates/partial-date.ts'
import type { Day, DayRange, PartialDate } from '../dates/partial-date.ts'
import type { MembershipPeriod } from '../generated/types.ts'
import { groupBy } from '../packed/group.ts'
import { factsAt, inWords, isCount, isDated, nameOfMember, turnsOf } from './asking.ts'
import type { CheckOf, Question } from './check.ts'
import type { ClaimFacts, FactAt } from './facts.ts'

type Span = { readonly from: PartialDate | DayRange; readonly to?: PartialDate | DayRange | undefined }

const covers = ({ from, to }: Span, on: Day): Decision => heldUntil(from, to, on)

const factsOf = ({ member, seq, to }: MembershipPeriod): FactAt[] =>
  factsAt('membershipPeriods', `${member}|${seq}`, 'from', ...(to === undefined ? [] : ['to']))

const turnsOfPeriods = (periods: readonly MembershipPeriod[]): Day[] =>
  periods.flatMap(({ from, to }) => turnsOf(from, to))

/** A membership that another State continues is counted once, under that State. */
export function memberCount({ count }: CheckOf<'member-count'>, { tables }: ClaimFacts): Question {
  const counted = tables.membershipPeriods.filter((period) => period.counted)
  const spans = counted.map(({ member, seq, from, to }) => ({
    member,
    seq,
    from: daysOf(from),
    to: to === undefined ? undefined : daysOf(to),
  }))
  const byMember = [...groupBy(spans, ({ member }) => member).values()]
  return {
    states: inWords({ min: count, max: count }, 'Member'),
    turns: turnsOfPeriods(counted),
    answer(on) {
      const certain = byMember.flatMap(
        (periods) => periods.find((period) => covers(period, on) === 'yes') ?? [],
      )
      const possible = byMember.filter((periods) => periods.some((period) => covers(period, on) !== 'no'))
      const range = { min: certain.length, max: possible.length }
      const facts = certain.flatMap(({ member, seq }) =>
        factsAt('membershipPeriods', `${member}|${seq}`, 'from'),
      )
      return { truth: isCount(range, count), says: inWords(range, 'Member'), count: range, facts }
    },
  }
}

export function isMember({ member }: CheckOf<'is-member'>, facts: ClaimFacts): Question {
  const { tables } = facts
  const periods = tables.membershipPeriods.filter((period) => period.member === member)
  return {
    states: `${nameOfMember(member, facts)} is a Member`,
    turns: turnsOfPeriods(periods),
    answer(on) {
      const sure = periods.find((period) => covers(period, on) === 'yes')
      const open = periods.filter((period) => covers(period, on) === 'undecided')
      if (sure) return { truth: 'yes', says: `a Member since ${sure.from}`, facts: factsOf(sure) }
      if (open.length > 0) {
        return {
          truth: 'undecided',
          says: 'a partial date leaves open whether it was a Member',
          facts: open.flatMap(factsOf),
        }
      }
      return { truth: 'no', says: 'no Member', facts: periods.flatMap(factsOf) }
    },
  }
}

export function membershipStart(check: CheckOf<'membership-start'>, facts: ClaimFacts): Question {
  const { member, date } = check
  const { tables } = facts
  const periods = tables.membershipPeriods.filter((period) => period.member === member)
  return {
    states: `${nameOfMember(member, facts)} is a Member since ${date}`,
    turns: turnsOfPeriods(periods),
    answer(on) {
      const possible = periods.filter((period) => covers(period, on) !== 'no')
      const [only] = possible
      if (only === undefined) return { truth: 'no', says: 'no Member', facts: periods.flatMap(factsOf) }
      const says = `a Member since ${possible.map(({ from }) => from).join(' or ')}`
      const evidence = possible.flatMap(factsOf)
      const dated = possible.map((period) => isDated(period.from, date))
      if (dated.every((truth) => truth === 'no')) return { truth: 'no', says, facts: evidence }
      const sure = possible.length === 1 && covers(only, on) === 'yes' && dated[0] === 'yes'
      return { truth: sure ? 'yes' : 'undecided', says, facts: evidence }
    },
  }
}
