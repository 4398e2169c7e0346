import type { Instrument, InstrumentKind } from '../../../src/generated/types.ts'
import type { Rule } from '../rule.ts'

const letters: Readonly<Record<InstrumentKind, string>> = {
  convention: 'C',
  protocol: 'P',
  recommendation: 'R',
}

export const instrumentCodes: Rule = {
  name: 'instrument-codes',
  what: 'A code is the letter of the kind and the number in the title; a Protocol has the number of its Convention.',
  *check({ tables }) {
    for (const { id, kind, number, parent } of tables.instruments) {
      const code = `${letters[kind]}${String(number).padStart(3, '0')}`
      const wrong = (field: keyof Instrument, found: string, expected: string) =>
        ({
          table: 'instruments',
          key: id,
          field,
          found,
          expected,
          todo: 'correct the field, or the id',
        }) as const
      if (id !== code) yield wrong('number', `${kind} ${number} with the id ${id}`, `the id ${code}`)
      if ((parent !== undefined) !== (kind === 'protocol')) {
        yield wrong(
          'parent',
          `parent ${parent ?? 'missing'} of a ${kind}`,
          'a parent for a Protocol, and only for one',
        )
      } else if (parent !== undefined && parent !== `C${id.slice(1)}`) {
        yield wrong('parent', `parent ${parent} of ${id}`, `C${id.slice(1)}`)
      }
    }
  },
}
