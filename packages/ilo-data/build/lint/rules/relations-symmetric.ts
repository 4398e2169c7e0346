import type { Relation } from '../../../src/generated/types.ts'
import type { Rule } from '../rule.ts'

const inverse: Readonly<Record<Relation, Relation>> = {
  revises: 'revised-by',
  'revised-by': 'revises',
  supplements: 'supplemented-by',
  'supplemented-by': 'supplements',
  replaces: 'replaced-by',
  'replaced-by': 'replaces',
  'protocol-to': 'has-protocol',
  'has-protocol': 'protocol-to',
}

export const relationsSymmetric: Rule = {
  name: 'relations-symmetric',
  what: 'A relation stands in the files of both instruments, and the parent of a Protocol is what it is a Protocol to.',
  needs: ['instrumentRelations', 'instruments.parent'],
  *check({ tables }) {
    const held = new Set(
      tables.instrumentRelations.map(
        ({ instrument, relation, target }) => `${instrument}|${relation}|${target}`,
      ),
    )
    for (const { instrument, relation, target } of tables.instrumentRelations) {
      if (held.has(`${target}|${inverse[relation]}|${instrument}`)) continue
      yield {
        table: 'instrumentRelations',
        key: `${instrument}|${relation}|${target}`,
        found: `${instrument} ${relation} ${target}, but not ${target} ${inverse[relation]} ${instrument}`,
        expected: 'the relation in both files',
        todo: `add { relation: ${inverse[relation]}, target: ${instrument}, … } to facts/instruments/${target}.yaml`,
      }
    }
    const parents = new Map(tables.instruments.map(({ id, parent }) => [id, parent]))
    for (const { id, parent } of tables.instruments) {
      if (parent === undefined || held.has(`${id}|protocol-to|${parent}`)) continue
      yield {
        table: 'instruments',
        key: id,
        field: 'parent',
        found: `parent ${parent}, but no relation protocol-to ${parent}`,
        expected: 'the parent among the relations',
        todo: `add { relation: protocol-to, target: ${parent}, … }`,
      }
    }
    for (const { instrument, relation, target } of tables.instrumentRelations) {
      if (relation !== 'protocol-to' || parents.get(instrument) === target) continue
      yield {
        table: 'instrumentRelations',
        key: `${instrument}|${relation}|${target}`,
        found: `protocol-to ${target}, but the parent of ${instrument} is ${parents.get(instrument) ?? 'not given'}`,
        expected: `parent: ${target}`,
        todo: 'correct the parent, or the relation',
      }
    }
  },
}
