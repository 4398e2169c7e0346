import { standing } from 'ilo-data'
import { describe, expect, test } from 'vitest'
import { ask, containing, objectIn, rowsIn, throughJson } from './ask.ts'

const asked = (member: string, instrument: string, on: string) =>
  ask(`/v1/standing?${String(new URLSearchParams({ member, instrument, on }))}`)

describe('a standing', () => {
  test('is firm before a registration that is held', async () => {
    const { data } = await asked('BGR', 'C087', '1958-12-31')
    expect(data).toMatchObject({ standing: 'not-ratified', certainty: 'firm' })
  })

  test('names the candidates where a partial date leaves it open', async () => {
    const { data } = await asked('BGR', 'C100', '1955-06-01')
    expect(data).toMatchObject({
      standing: 'unknown',
      certainty: 'undecided',
      candidates: ['not-ratified', 'ratified', 'in-force'],
    })
  })

  test('carries its sources', async () => {
    const { data, meta } = await asked('BGR', 'C087', '2009-06-01')
    expect(data).toMatchObject({ standing: 'in-force' })
    const cited = objectIn(data)['sources']
    expect(cited).toContain('dc-scorecard')
    expect(rowsIn(meta['sources']).map(({ id }) => id)).toEqual(cited)
  })

  test('tells a late ratification and a denunciation', async () => {
    expect((await asked('CHN', 'C029', '2023-12-31')).data).toMatchObject({
      standing: 'in-force',
      ratification: { registered: '2022' },
    })
    expect((await asked('MYS', 'C105', '1991-01-01')).data).toMatchObject({
      standing: 'denounced',
      ended: { from: '1990-01-01', to: '1990-12-31' },
    })
  })

  test('is unknown, with its coverage, where no row is held of a holding in part', async () => {
    const { data, meta } = await asked('USA', 'C095', '2020-01-01')
    const coverage = { held: 82, knownTotal: 99, completeness: 'partial' }
    expect(data).toMatchObject({ standing: 'unknown', certainty: 'undecided', coverage })
    expect(meta).toMatchObject({ coverage })
  })

  test('can be asked in any form and language, and answers with codes', async () => {
    const query = new URLSearchParams({ member: 'Болгария', instrument: 'No. 87', lang: 'bg' })
    const { data, links } = await ask(`/v1/standing?${String(query)}`)
    expect(data).toMatchObject({
      member: 'BGR',
      instrument: 'C087',
      name: { text: 'България', language: 'bg' },
      title: { language: 'en' },
    })
    expect(links).toMatchObject({
      self: '/v1/standing?member=BGR&instrument=C087&lang=bg',
      member: '/v1/members/BGR',
      instrumentAtIlo: containing('normlex.ilo.org'),
    })
  })

  test('is what the library answers', async () => {
    const { data } = await asked('SUN', 'C087', '1960-01-01')
    expect(data).toMatchObject(objectIn(throughJson(standing('SUN', 'C087', '1960-01-01'))))
  })
})
