import { describe, expect, it } from 'vitest'
import type { Ratification, Tables } from '../../../src/generated/types.ts'
import { c029, p029 } from '../small-world.ts'
import { findings } from '../testing.ts'
import { automaticDenunciation } from './automatic-denunciation.ts'

const ended: Ratification = {
  member: 'BGR',
  instrument: 'C029',
  registered: '1932-09-22',
  state: 'denounced',
  endedOn: '2020',
  denouncedBy: 'P029',
}
const act: Ratification = { member: 'BGR', instrument: 'P029', registered: '2020-05', state: 'in-force' }

/** A world in which P029 revises C029, and BGR ratified it. */
const revised: Partial<Tables> = {
  instruments: [c029, p029],
  instrumentRelations: [{ instrument: 'P029', relation: 'revises', target: 'C029' }],
  ratifications: [ended, act],
}

const found = (changes: Partial<Tables>): string[] =>
  findings(automaticDenunciation, { ...revised, ...changes }).map((finding) => finding.found)

describe('automatic-denunciation', () => {
  it('keeps silent on the ratification of a revising instrument in force', () => {
    expect(found({})).toEqual([])
  })

  it('keeps silent on dates that leave it open, and on a ratification that may not be held', () => {
    expect(
      found({
        ratifications: [
          { ...ended, endedOn: '2020-05' },
          { ...act, registered: '2020' },
        ],
      }),
    ).toEqual([])
    expect(
      found({ ratifications: [ended], coverage: [{ instrument: 'P029', completeness: 'partial' }] }),
    ).toEqual([])
  })

  it('finds an instrument that revises nothing, or another', () => {
    expect(findings(automaticDenunciation, { ...revised, instrumentRelations: [] })).toEqual([
      {
        table: 'ratifications',
        key: 'BGR|C029',
        field: 'denouncedBy',
        found: 'denounced by P029, which does not revise C029',
        expected: 'an instrument that revises C029',
        todo: 'correct the code, or add the relation revises to its file',
      },
    ])
  })

  it('finds one that is not in force, or was not yet', () => {
    const { inForce: _, ...without } = p029
    expect(found({ instruments: [c029, { ...without, inForceState: 'not-yet' }] })).toEqual([
      'denounced by P029, which is not yet in force',
    ])
    expect(
      found({
        ratifications: [
          { ...ended, endedOn: '2015' },
          { ...act, registered: '2015' },
        ],
      }),
    ).toEqual(['ended 2015 by P029, in force from 2016-11-09'])
  })

  it('finds a ratification that is missing where all are held, and one that came later', () => {
    expect(
      found({ ratifications: [ended], coverage: [{ instrument: 'P029', completeness: 'complete' }] }),
    ).toEqual(['denounced by P029, which BGR did not ratify: all ratifications of P029 are held'])
    expect(found({ ratifications: [ended, { ...act, registered: '2021-01' }] })).toEqual([
      'ended 2020 by P029, registered 2021-01',
    ])
  })
})
