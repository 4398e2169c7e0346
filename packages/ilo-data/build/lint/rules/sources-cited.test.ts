import { describe, expect, it } from 'vitest'
import { smallWorld } from '../small-world.ts'
import { findings } from '../testing.ts'
import { sourcesCited } from './sources-cited.ts'

describe('sources-cited', () => {
  it('keeps silent on a source that a value cites', () => {
    expect(findings(sourcesCited)).toEqual([])
  })

  it('counts a source that a row names in a field of its own', () => {
    expect(
      findings(sourcesCited, {
        ...smallWorld,
        sources: [{ id: 'published', kind: 'other', title: 'A source', family: 'f' }],
        ratificationTotals: [{ instrument: 'C029', asOf: '2026', source: 'published', total: 1 }],
      }),
    ).toEqual([])
  })

  it('finds one that nothing cites', () => {
    expect(
      findings(sourcesCited, {
        sources: [{ id: 'left-over', kind: 'other', title: 'A source', family: 'f' }],
      }),
    ).toEqual([
      {
        table: 'sources',
        key: 'left-over',
        found: "the source 'left-over', which no value cites",
        expected: 'a value that cites it',
        todo: 'cite it where it was used, or delete it',
      },
    ])
  })
})
