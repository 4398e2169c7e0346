import type { Instrument } from '../../../src/generated/types.ts'
import type { Rule } from '../rule.ts'

export const instrumentEnds: Rule = {
  name: 'instrument-ends',
  what: 'Entry into force and end of an instrument are told the same way by all fields that tell them.',
  *check({ tables }) {
    for (const row of tables.instruments) {
      const { id, kind, inForce, inForceState, status, endedKind, endedOn, endedSession } = row
      const wrong = (field: keyof Instrument, found: string, expected: string) =>
        ({
          table: 'instruments',
          key: id,
          field,
          found,
          expected,
          todo: 'correct the field that is wrong',
        }) as const
      if ((kind === 'recommendation') !== (inForceState === 'n/a')) {
        yield wrong(
          'inForceState',
          `inForceState ${inForceState} of a ${kind}`,
          'n/a for Recommendations, and only for them',
        )
      }
      if (inForce !== undefined && inForceState !== 'in-force') {
        yield wrong(
          'inForce',
          `inForce ${inForce} with inForceState ${inForceState}`,
          'a date only with in-force',
        )
      }
      if ((status === 'withdrawn' || status === 'abrogated') && endedKind !== status) {
        yield wrong(
          'status',
          `status ${status} with endedKind ${endedKind ?? 'missing'}`,
          `endedKind ${status}`,
        )
      }
      if (endedKind === undefined && (endedOn ?? endedSession) !== undefined) {
        yield wrong(
          'endedOn',
          `an end (${endedOn ?? `session ${endedSession}`}) without endedKind`,
          'an endedKind',
        )
      }
    }
  },
}
