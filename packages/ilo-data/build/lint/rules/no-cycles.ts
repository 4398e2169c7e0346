import type { Finding, Rule } from '../rule.ts'

type Node = { readonly id: string; readonly parent?: string }

export const noCycles: Rule = {
  name: 'no-cycles',
  what: 'Nothing is a part of itself.',
  *check({ tables }) {
    yield* cyclesIn('organs', tables.organs)
    yield* cyclesIn('offices', tables.offices)
    yield* cyclesIn('supervision', tables.supervision)
  },
}

function* cyclesIn(table: Finding['table'], nodes: readonly Node[]): Iterable<Finding> {
  const parents = new Map(nodes.map(({ id, parent }) => [id, parent]))
  for (const { id, parent } of nodes) {
    const seen = new Set<string>()
    let above = parent
    while (above !== undefined && above !== id && !seen.has(above)) {
      seen.add(above)
      above = parents.get(above)
    }
    if (above !== id) continue
    yield {
      table,
      key: id,
      field: 'parent',
      found: `${[id, ...seen].join(' is a part of ')}, which is a part of ${id}`,
      expected: 'a chain of parents that ends',
      todo: 'correct the parent',
    }
  }
}
