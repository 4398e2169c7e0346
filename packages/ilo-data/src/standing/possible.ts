import { completeOn } from '../coverage/coverage.ts'
import { happenedBy } from '../dates/partial-date.ts'
import type { Day } from '../dates/partial-date.ts'
import type { InstrumentCore } from '../generated/cores/instruments.ts'
import { membershipPeriodsCore } from '../generated/cores/membership-periods.ts'
import type { InstrumentCode, MemberCode } from '../generated/types.ts'
import { instrumentCore } from '../instruments/core.ts'
import { memberCore } from '../members/core.ts'
import { periodOn } from '../members/period.ts'
import { each } from '../packed/each.ts'
import { once } from '../packed/once.ts'
import { heldRatification } from '../generated/tables/ratifications.ts'
import { possibleOfRatification } from './ratified.ts'
import { possibleWithoutRow } from './standing.ts'
import type { StandingKind } from './types.ts'

type Kinds = readonly StandingKind[]

/** The lists of kinds that were met, so that equal ones are one and the same. */
const met: () => Map<string, Kinds> = /* @__PURE__ */ once(() => new Map())

function oneAndTheSame(kinds: Kinds): Kinds {
  const key = kinds.join()
  const known = met().get(key) ?? kinds
  met().set(key, known)
  return known
}

const orElse = (kind: StandingKind, others: Kinds): Kinds => [...new Set([kind, ...others])]

/** Whether an instrument can be ratified: it exists, is no Recommendation, and has not ended. */
function openOn({ adopted, kind, endedOn }: InstrumentCore, on: Day): 'yes' | 'no' | 'undecided' {
  const [begun, ended] = [
    happenedBy(adopted, on),
    endedOn === undefined ? ('no' as const) : happenedBy(endedOn, on),
  ]
  if (begun === 'no' || kind === 'recommendation' || ended === 'yes') return 'no'
  return begun === 'undecided' || ended === 'undecided' ? 'undecided' : 'yes'
}

/**
 * What may hold between Members and instruments on a day, for questions about very many pairs: the standing alone where
 * it is decided, its candidates where it is not, in the same order as {@link standing} names them, but without words and
 * facts. What depends on one side only is worked out once; two answers are equal where they are the same object.
 */
export function possibleOn(on: Day): (member: MemberCode, instrument: InstrumentCode) => Kinds {
  const sideOf = each((code: MemberCode) => {
    const { id, status, continuedBy } = memberCore(code)
    return {
      isMember: periodOn(membershipPeriodsCore.of(id), on).isMember,
      holder: continuedBy ?? id,
      // Complete holdings are of Members of today.
      gone: status === 'former' && continuedBy === undefined,
    }
  })
  const textOf = each((code: InstrumentCode) => {
    const core = instrumentCore(code)
    const open = openOn(core, on)
    const told = (kinds: Kinds): { readonly yes: Kinds; readonly undecided: Kinds } => {
      const inside: Kinds =
        open === 'no' ? ['not-open'] : open === 'undecided' ? orElse('not-open', kinds) : kinds
      return {
        yes: oneAndTheSame(inside),
        undecided: oneAndTheSame(orElse('not-a-member', inside)),
      }
    }
    const unheld = possibleWithoutRow(core, on)
    const whole = completeOn(code, on) !== 'no'
    return { core, open, told, unheld: told(unheld), rest: told(whole ? ['not-ratified'] : unheld) }
  })
  const outside = oneAndTheSame(['not-a-member'])
  return (member, instrument) => {
    const { isMember, holder, gone } = sideOf(member)
    if (isMember === 'no') return outside
    const { core, open, told, unheld, rest } = textOf(instrument)
    const row = open === 'no' ? undefined : heldRatification(holder, instrument)
    if (row === undefined) return (gone ? unheld : rest)[isMember]
    return told(possibleOfRatification(row, core, on))[isMember]
  }
}
