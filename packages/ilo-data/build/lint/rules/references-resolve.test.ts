import { describe, expect, it } from 'vitest'
import { findings } from '../testing.ts'
import { referencesResolve } from './references-resolve.ts'

describe('references-resolve', () => {
  it('keeps silent where every code is known', () => {
    expect(findings(referencesResolve)).toEqual([])
  })

  it('finds an unknown code, and names the nearest', () => {
    expect(
      findings(referencesResolve, { membershipCounts: [{ date: '1921', total: 1, source: 'some-sorce' }] }),
    ).toEqual([
      {
        table: 'membershipCounts',
        key: '1921|some-sorce',
        field: 'source',
        found: "source: 'some-sorce', which is no row of sources",
        expected: 'source: the key of a row of sources',
        todo: "did you mean 'some-source'? If not, add 'some-sorce'",
      },
    ])
  })

  it('looks for an id in each table that may hold it', () => {
    expect(
      findings(referencesResolve, {
        offices: [
          { id: 'here', kind: 'seat', names: { en: 'Here' }, city: 'Sofia', parent: 'office' },
          { id: 'there', kind: 'seat', names: { en: 'There' }, city: 'Sofia', parent: 'offise' },
        ],
      }),
    ).toEqual([
      {
        table: 'offices',
        key: 'there',
        field: 'parent',
        found: "parent: 'offise', which is no row of offices or organs",
        expected: 'parent: the key of a row of offices or organs',
        todo: "did you mean 'office'? If not, add 'offise'",
      },
    ])
  })

  it('finds a code in a list', () => {
    expect(
      findings(referencesResolve, {
        fundamentalSets: [{ id: 'set-2022', validFrom: '2022-06', instruments: ['C029', 'C190'] }],
      }),
    ).toEqual([
      expect.objectContaining({
        key: 'set-2022',
        found: "instruments: 'C190', which is no row of instruments",
      }),
    ])
  })

  it('finds a session of the Conference, but does not look for one of the Governing Body', () => {
    expect(
      findings(referencesResolve, {
        declarations: [
          {
            id: 'a',
            kind: 'declaration',
            names: { en: 'A' },
            adopted: '1998',
            body: 'conference',
            session: '86',
          },
          {
            id: 'b',
            kind: 'declaration',
            names: { en: 'B' },
            adopted: '1977',
            body: 'governing-body',
            session: '204',
          },
        ],
      }),
    ).toEqual([
      expect.objectContaining({ key: 'a', found: "session: '86', which is no row of conferenceSessions" }),
    ])
  })

  it('finds a disagreement about an unknown table', () => {
    expect(
      findings(referencesResolve, {
        conflicts: [{ table: 'instrument', key: 'C029', field: 'place', valueA: 'x', reason: 'a reason' }],
      }),
    ).toEqual([
      expect.objectContaining({ found: "the table 'instrument'", todo: "did you mean 'instruments'?" }),
    ])
  })

  it('finds one about an unknown row', () => {
    expect(
      findings(referencesResolve, {
        conflicts: [{ table: 'instruments', key: 'C028', field: 'place', valueA: 'x', reason: 'a reason' }],
      }),
    ).toEqual([
      expect.objectContaining({
        found: "key: 'C028', which is no row of instruments",
        todo: "did you mean 'C029'? If not, add 'C028'",
      }),
    ])
  })

  it('finds one about an unknown field', () => {
    expect(
      findings(referencesResolve, {
        conflicts: [{ table: 'instruments', key: 'C029', field: 'palce', valueA: 'x', reason: 'a reason' }],
      }),
    ).toEqual([
      expect.objectContaining({ found: "the field 'palce' of instruments", todo: "did you mean 'place'?" }),
    ])
  })

  it('lets a disagreement speak of a row that was left out, but only of a record that exists', () => {
    expect(
      findings(referencesResolve, {
        conflicts: [
          {
            table: 'instrumentTitles',
            key: 'C029|de|descriptive',
            field: 'title',
            valueA: 'x',
            reason: 'a reason',
          },
          {
            table: 'instrumentTitles',
            key: 'C030|de|descriptive',
            field: 'title',
            valueA: 'x',
            reason: 'a reason',
          },
        ],
      }),
    ).toEqual([expect.objectContaining({ found: "key: 'C030', which is no row of instruments" })])
  })

  it('finds one that chose a value of a row that is not held', () => {
    expect(
      findings(referencesResolve, {
        conflicts: [
          {
            table: 'instrumentTitles',
            key: 'C029|de|descriptive',
            field: 'title',
            valueA: 'x',
            chosen: 'x',
            reason: 'a reason',
          },
        ],
      }),
    ).toEqual([
      expect.objectContaining({
        field: 'key',
        found: "key: 'C029|de|descriptive', which is no row of instrumentTitles",
      }),
    ])
  })
})
