import { certainlyAfter } from '../dates.ts'
import type { Finding, Rule } from '../rule.ts'

export const automaticDenunciation: Rule = {
  name: 'automatic-denunciation',
  what: 'Only the ratification of a later instrument that revises a Convention, and is in force, denounces it.',
  needs: [
    'instruments',
    'instruments.inForce',
    'instruments.inForceState',
    'instrumentRelations',
    'ratifications',
    'coverage',
    'coverage.completeness',
  ],
  *check({ tables }) {
    const instruments = new Map(tables.instruments.map((row) => [row.id, row]))
    const held = new Map(tables.ratifications.map((row) => [`${row.member}|${row.instrument}`, row]))
    const whole = new Set(
      tables.coverage
        .filter(({ completeness }) => completeness === 'complete')
        .map(({ instrument }) => instrument),
    )
    const revisions = new Set(
      tables.instrumentRelations
        .filter(({ relation }) => relation === 'revises')
        .map(({ instrument, target }) => `${instrument}|${target}`),
    )
    for (const { member, instrument, denouncedBy: later, endedOn } of tables.ratifications) {
      const revising = later === undefined ? undefined : instruments.get(later)
      if (later === undefined || revising === undefined) continue
      const wrong = (found: string, expected: string, todo: string): Finding => ({
        table: 'ratifications',
        key: `${member}|${instrument}`,
        field: 'denouncedBy',
        found,
        expected,
        todo,
      })
      if (!revisions.has(`${later}|${instrument}`)) {
        yield wrong(
          `denounced by ${later}, which does not revise ${instrument}`,
          `an instrument that revises ${instrument}`,
          'correct the code, or add the relation revises to its file',
        )
      }
      const { inForce, inForceState } = revising
      if (inForceState !== 'in-force') {
        yield wrong(
          `denounced by ${later}, which is ${inForceState === 'never' ? 'never' : 'not yet'} in force`,
          'an instrument that is in force',
          'delete denouncedBy, or correct inForceState of the later instrument',
        )
      } else if (inForce !== undefined && endedOn !== undefined && certainlyAfter(inForce, endedOn)) {
        yield wrong(
          `ended ${endedOn} by ${later}, in force from ${inForce}`,
          `an end on or after ${inForce}`,
          'correct the date that is wrong, or delete denouncedBy',
        )
      }
      const act = held.get(`${member}|${later}`)
      if (act === undefined && whole.has(later)) {
        yield wrong(
          `denounced by ${later}, which ${member} did not ratify: all ratifications of ${later} are held`,
          `a ratification of ${later} by ${member}`,
          'add the ratification, or delete denouncedBy',
        )
      }
      if (act?.registered === undefined || endedOn === undefined) continue
      if (certainlyAfter(act.registered, endedOn)) {
        yield wrong(
          `ended ${endedOn} by ${later}, registered ${act.registered}`,
          `an end on or after ${act.registered}`,
          'correct the date that is wrong, or delete denouncedBy',
        )
      }
    }
  },
}
