import { addMonths, daysOf } from '../../../src/dates/partial-date.ts'
import type { Day, PartialDate } from '../../../src/dates/partial-date.ts'
import type { Instrument, Ratification } from '../../../src/generated/types.ts'
import { groupBy } from '../group-by.ts'
import { heldByMembers } from '../held.ts'
import type { Finding, Rule } from '../rule.ts'

export const totalsNotExceeded: Rule = {
  name: 'totals-not-exceeded',
  what: 'No more ratifications are held than were published to exist at a time; a date that leaves doubt counts for neither.',
  needs: ['members', 'instruments', 'instruments.inForce'],
  *check({ tables }) {
    const instruments = new Map(tables.instruments.map((row) => [row.id, row]))
    const byInstrument = heldByMembers(tables)
    for (const { instrument, asOf, source, total, inForceTotal } of tables.ratificationTotals) {
      const key = ['ratificationTotals', `${instrument}|${asOf ?? ''}|${source ?? ''}`] as const
      const rows = byInstrument.get(instrument) ?? []
      const first = instruments.get(instrument)
      if (asOf === undefined) continue
      yield* exceeded(
        key,
        'total',
        total,
        rows.filter(registeredBefore(asOf)),
        `${instrument} registered`,
        asOf,
      )
      const bound = rows.filter((row) => boundAt(row, first, asOf))
      yield* exceeded(key, 'inForceTotal', inForceTotal, bound, `${instrument} in force`, asOf)
    }
    const byMember = groupBy(tables.ratifications, ({ member }) => member)
    for (const { member, asOf, source, conventions, protocols } of tables.ratificationTotalsByMember) {
      const key = ['ratificationTotalsByMember', `${member}|${asOf ?? ''}|${source ?? ''}`] as const
      if (asOf === undefined) continue
      const rows = (byMember.get(member) ?? []).filter(registeredBefore(asOf))
      const ofKind = (kind: Instrument['kind']) =>
        rows.filter(({ instrument }) => instruments.get(instrument)?.kind === kind)
      yield* exceeded(key, 'conventions', conventions, ofKind('convention'), `Conventions by ${member}`, asOf)
      yield* exceeded(key, 'protocols', protocols, ofKind('protocol'), `Protocols by ${member}`, asOf)
    }
  },
}

function* exceeded(
  [table, key]: readonly [Finding['table'], string],
  field: string,
  published: number | undefined,
  held: readonly Ratification[],
  what: string,
  asOf: PartialDate,
): Iterable<Finding> {
  if (published === undefined || held.length <= published) return
  yield {
    table,
    key,
    field,
    found: `${held.length} ratifications of ${what} before ${asOf} are held, ${published} were published`,
    expected: `${published} or fewer`,
    todo: 'delete the ratification that is wrong, or correct the total; if both are as their sources print them, say so in facts/exceptions.yaml',
  }
}

const registeredBefore =
  (asOf: PartialDate) =>
  ({ registered }: Ratification): boolean =>
    registered !== undefined && daysOf(registered).to < daysOf(asOf).from

/** Whether a row certainly is in force at a time: its state is told then or later, and it came into force before. */
function boundAt(row: Ratification, instrument: Instrument | undefined, asOf: PartialDate): boolean {
  const { state, stateAsOf, endedOn, registered, inForce } = row
  if (state !== 'in-force' || endedOn !== undefined || instrument?.inForce === undefined) return false
  if (stateAsOf === undefined || daysOf(stateAsOf).from < daysOf(asOf).to) return false
  const known = inForce === undefined ? undefined : daysOf(inForce).to
  const latest =
    known ?? (registered && lastOf(addMonths(daysOf(registered).to, 12), daysOf(instrument.inForce).to))
  return latest !== undefined && latest < daysOf(asOf).from
}

const lastOf = (a: Day, b: Day): Day => (a > b ? a : b)
