import { describe, expect, it } from 'vitest'
import { findings } from '../testing.ts'
import { choiceKept } from './choice-kept.ts'

describe('choice-kept', () => {
  it('keeps silent where the record has the value chosen', () => {
    expect(
      findings(choiceKept, {
        conflicts: [
          {
            table: 'instruments',
            key: 'C029',
            field: 'adopted',
            valueA: '1930-06-27',
            chosen: '1930-06-28',
            reason: 'a reason',
          },
        ],
      }),
    ).toEqual([])
  })

  it('keeps silent on an item of a list', () => {
    expect(
      findings(choiceKept, {
        conflicts: [
          {
            table: 'fundamentalSets',
            key: 'set-2022',
            field: 'instruments',
            valueA: 'C030',
            chosen: 'P029',
            reason: 'a reason',
          },
        ],
      }),
    ).toEqual([])
  })

  it('finds another value', () => {
    expect(
      findings(choiceKept, {
        conflicts: [
          {
            table: 'instruments',
            key: 'C029',
            field: 'adopted',
            valueA: '1930-06-28',
            chosen: '1930-06-27',
            reason: 'a reason',
          },
        ],
      }),
    ).toEqual([
      {
        table: 'conflicts',
        key: 'instruments|C029|adopted|1930-06-28|',
        field: 'chosen',
        found: "chosen 1930-06-27, but adopted of 'C029' in instruments is 1930-06-28",
        expected: 'the same value in both places',
        todo: 'correct adopted in facts/instruments.yaml, or what is said of it here',
      },
    ])
  })

  it('finds a correction that was lost', () => {
    expect(
      findings(choiceKept, {
        corrections: [{ table: 'members', key: 'SUN', field: 'continuedBy', now: 'RUS', reason: 'a reason' }],
      }),
    ).toEqual([
      {
        table: 'corrections',
        key: 'members|SUN|continuedBy',
        field: 'now',
        found: "now RUS, but continuedBy of 'SUN' in members is empty",
        expected: 'the same value in both places',
        todo: 'correct continuedBy in facts/members.yaml, or what is said of it here',
      },
    ])
  })

  it('keeps silent on a field emptied by a correction', () => {
    expect(
      findings(choiceKept, {
        corrections: [{ table: 'members', key: 'SUN', field: 'continuedBy', was: 'RUS', reason: 'a reason' }],
      }),
    ).toEqual([])
  })
})
