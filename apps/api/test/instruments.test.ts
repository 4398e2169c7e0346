import { coverageOf, getInstrument } from 'ilo-data'
import { describe, expect, test } from 'vitest'
import { anyString, ask, containing, moved, objectIn, rowsIn, throughJson } from './ask.ts'

const idsOf = (data: unknown) => rowsIn(data).map(({ id }) => id)

const listed = async (query: string) => idsOf((await ask(`/v1/instruments?${query}`)).data)

describe('the list of instruments', () => {
  test('holds all of them, each with a title and its page at the ILO', async () => {
    const { data, meta } = await ask('/v1/instruments')
    expect(meta['total']).toBe(407)
    expect(rowsIn(data).find(({ id }) => id === 'C029')).toMatchObject({
      title: { text: 'Forced Labour Convention, 1930', language: 'en', form: 'official-short' },
      url: getInstrument('C029').url,
      links: { self: '/v1/instruments/C029', ratifications: '/v1/instruments/C029/ratifications' },
    })
  })

  test('filters by each parameter and by all at once', async () => {
    expect(await listed('category=governance')).toEqual(['C081', 'C122', 'C129', 'C144'])
    expect(await listed('kind=protocol')).toHaveLength(6)
    expect(await listed('on=1919-11-29')).toEqual([
      'C001',
      'C002',
      'C003',
      'C004',
      'C005',
      'C006',
      'R001',
      'R002',
      'R003',
      'R004',
      'R005',
      'R006',
    ])
    expect(await listed('status=abrogated&kind=convention')).toContain('C004')
    expect(await listed('subject=forced-labour&kind=convention&category=fundamental')).toEqual([
      'C029',
      'C105',
    ])
  })

  test('tells how many a filter leaves out for want of a value', async () => {
    const { meta } = await ask('/v1/instruments?kind=convention&status=up-to-date')
    expect(meta['coverage']).toEqual({ notHeld: { status: 19 } })
    expect((await ask('/v1/instruments?kind=convention')).meta).not.toHaveProperty('coverage')
  })

  test('says that categories and statuses do not follow the day', async () => {
    const { meta } = await ask('/v1/instruments?on=1950-01-01&category=fundamental')
    expect(meta['notes']).toEqual(
      expect.arrayContaining([containing('Category, status and subject are those of')]),
    )
  })
})

describe('an instrument', () => {
  test('is what the library holds, with sources', async () => {
    const { data, meta, links } = await ask('/v1/instruments/C087?lang=fr')
    const { relations, ...record } = getInstrument('C087')
    expect(data).toMatchObject(objectIn(throughJson(record)))
    expect(data).toMatchObject({
      title: { language: 'fr', form: 'official-short' },
      relations: throughJson(relations),
    })
    const fields = rowsIn(objectIn(data)['provenance'])
    expect(fields.find(({ field }) => field === 'adopted')).toMatchObject({ confidence: anyString })
    expect(rowsIn(meta['sources']).length).toBeGreaterThan(0)
    expect(meta['coverage']).toEqual(throughJson(coverageOf('C087')))
    expect(links).toMatchObject({ ratifications: '/v1/instruments/C087/ratifications' })
  })

  test('tells the sources of its titles and relations', async () => {
    const { data } = await ask('/v1/instruments/P029')
    const { titles, relations } = objectIn(data)
    expect(rowsIn(titles)[0]).toMatchObject({ provenance: [{ field: 'title' }] })
    expect(rowsIn(relations)[0]).toMatchObject({ target: 'C029', provenance: [{ field: '*' }] })
  })

  test('moves to its canonical address from any other name', async () => {
    await moved('/v1/instruments/c87', '/v1/instruments/C087')
    await moved('/v1/instruments/No.%2087?lang=fr', '/v1/instruments/C087?lang=fr')
    await moved('/v1/instruments/mlc/ratifications', '/v1/instruments/C186/ratifications')
  })
})

describe('the ratifications of an instrument', () => {
  test('are whole where the holding is', async () => {
    const { data, meta } = await ask('/v1/instruments/C029/ratifications')
    expect(meta['coverage']).toEqual(throughJson(coverageOf('C029')))
    expect(meta).not.toHaveProperty('notes')
    expect(rowsIn(data).find(({ member }) => member === 'CHN')).toMatchObject({
      registered: '2022',
      name: { text: 'China', language: 'en' },
    })
  })

  test('tell a denunciation', async () => {
    const { data } = await ask('/v1/instruments/C105/ratifications?on=1995-01-01')
    expect(rowsIn(data).find(({ member }) => member === 'MYS')).toMatchObject({
      standing: { standing: 'denounced', ended: { from: '1990-01-01' } },
    })
  })

  test('say how many are missing', async () => {
    const { meta } = await ask('/v1/instruments/C095/ratifications')
    expect(meta['coverage']).toMatchObject({ held: 82, knownTotal: 99, completeness: 'partial' })
    expect(meta['notes']).toEqual([containing('82 are held of 99 known')])
  })

  test('say since when they are no longer whole', async () => {
    const { meta } = await ask('/v1/instruments/C029/ratifications?on=2040-01-01')
    expect(meta['notes']).toEqual([containing('whole as of 2026'), anyString])
  })

  test('leave out what was registered later', async () => {
    const { data, meta } = await ask('/v1/instruments/C087/ratifications?on=1958-12-31')
    expect(rowsIn(data).map(({ member }) => member)).not.toContain('BGR')
    expect(meta['total']).toBeLessThan(158)
  })

  test('of a Recommendation there are none', async () => {
    const { data, meta } = await ask('/v1/instruments/R204/ratifications')
    expect(data).toEqual([])
    expect(meta['notes']).toEqual(['Recommendations are not ratified.'])
  })
})
