import { namesOfTables } from '../../tables.ts'
import { citedSources } from '../../citations.ts'
import { fields } from '../../rows.ts'
import type { Rule } from '../rule.ts'

export const sourcesCited: Rule = {
  name: 'sources-cited',
  what: 'Every source of the list is cited by some value.',
  needs: [...namesOfTables],
  *check({ written }) {
    const cited = new Set<string>()
    for (const table of namesOfTables) {
      const paths = fields(table).filter(({ type, path }) => type === 'SourceId' && path !== 'id')
      for (const { cells, citations } of written.get(table)?.values() ?? []) {
        for (const citation of new Set(citations.values()))
          for (const id of citedSources(citation)) cited.add(id)
        for (const { path } of paths) {
          const cell = cells.get(path) ?? []
          for (const id of typeof cell === 'string' ? [cell] : cell) cited.add(id)
        }
      }
    }
    for (const id of written.get('sources')?.keys() ?? []) {
      if (cited.has(id)) continue
      yield {
        table: 'sources',
        key: id,
        found: `the source '${id}', which no value cites`,
        expected: 'a value that cites it',
        todo: 'cite it where it was used, or delete it',
      }
    }
  },
}
