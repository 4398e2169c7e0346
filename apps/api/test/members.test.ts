import { coverageOfMember, getMember, membershipOf } from 'ilo-data'
import { describe, expect, test } from 'vitest'
import { anyString, ask, containing, moved, objectIn, rowsIn, throughJson } from './ask.ts'

const idsOf = (data: unknown) => rowsIn(data).map(({ id }) => id)

const bulgariaIn = async (language: string) =>
  rowsIn((await ask(`/v1/members?lang=${language}`)).data).find(({ id }) => id === 'BGR')?.['name']

describe('the list of Members', () => {
  test('holds the Members of the day of the data where no day is given', async () => {
    const { data, meta, links } = await ask('/v1/members')
    expect(data).toHaveLength(187)
    expect(meta).toMatchObject({ total: 187, count: { min: 187, max: 187 }, language: 'en' })
    expect(meta['on']).toBe(meta['dataDate'])
    expect(links['self']).toBe('/v1/members')
    expect(meta).not.toHaveProperty('notes')
  })

  test('follows the day: the United States left and came back', async () => {
    expect(idsOf((await ask('/v1/members?on=1977-12-31')).data)).not.toContain('USA')
    expect(idsOf((await ask('/v1/members?on=1981-01-01')).data)).toContain('USA')
  })

  test('flags whom a partial date leaves open, in the order of codes', async () => {
    const { data, meta } = await ask('/v1/members?on=1950-06-01')
    const open = rowsIn(data).filter(({ membership }) => membership === 'undecided')
    expect(idsOf(open)).toEqual(['VDR'])
    expect(meta['count']).toEqual({ min: 61, max: 62 })
    expect(idsOf(data)).toEqual(idsOf(data).map(String).toSorted())
  })

  test('holds all former States with status=former, and tells whether they were Members', async () => {
    const today = await ask('/v1/members?status=former')
    expect(idsOf(today.data)).toEqual(['CSK', 'DDR', 'SUN', 'VDR', 'YMD', 'YUG'])
    expect(rowsIn(today.data).every(({ membership }) => membership === 'no')).toBe(true)
    const then = await ask('/v1/members?status=former&on=1985-01-01')
    expect(rowsIn(then.data).map(({ id, membership }) => [id, membership])).toContainEqual(['DDR', 'yes'])
    expect(then.meta).not.toHaveProperty('count')
  })

  test('tells whom a filter by region leaves out for want of a region', async () => {
    const { data, meta } = await ask('/v1/members?region=europe-central-asia&on=1950-06-01')
    expect(idsOf(data)).toContain('BGR')
    expect(idsOf(data)).not.toContain('CSK')
    expect(meta['coverage']).toEqual({ notHeld: { region: 2 } })
    expect(meta['notes']).toContain('Left out: 2 of which no region is held.')
  })

  test('names Members in the language asked for, or says that it is English', async () => {
    expect(await bulgariaIn('bg')).toEqual({ text: 'България', language: 'bg' })
    expect(await bulgariaIn('zh')).toEqual({ text: 'Bulgaria', language: 'en' })
  })

  test('links each Member to its own address, and to the ILO where its page is known', async () => {
    const { data } = await ask('/v1/members?region=europe-central-asia')
    expect(rowsIn(data).find(({ id }) => id === 'BGR')).toMatchObject({
      url: getMember('BGR').url,
      links: { self: '/v1/members/BGR', ratifications: '/v1/members/BGR/ratifications' },
    })
  })

  test('warns of a day after the date of the record', async () => {
    const { meta } = await ask('/v1/members?on=2100-01-01')
    expect(meta['notes']).toEqual([containing('2100-01-01 lies after')])
  })
})

describe('a Member', () => {
  test('carries the sources of its membership and what contradicts them', async () => {
    const { data, meta } = await ask('/v1/members/BGR')
    expect(data).toMatchObject({
      id: 'BGR',
      membership: 'yes',
      periods: [
        {
          from: '1920-12-16',
          provenance: [
            {
              field: 'from',
              sources: ['frus1919v13', 'wpmem'],
              confidence: 'corroborated',
              conflicts: [{ valueA: '1920-12-06', sourcesA: ['seed-000', 'knsb2020'], chosen: '1920-12-16' }],
            },
            { field: 'counted' },
          ],
        },
      ],
    })
    expect(rowsIn(meta['sources']).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['frus1919v13', 'wpmem', 'seed-000', 'knsb2020']),
    )
  })

  test('is what the library holds', async () => {
    for (const id of ['BGR', 'SUN', 'WSM', 'YUG'] as const) {
      const { data } = await ask(`/v1/members/${id}?on=1960-01-01`)
      const { periods, ...record } = getMember(id)
      expect(data).toMatchObject(objectIn(throughJson(record)))
      expect(data).toMatchObject({ periods: throughJson(periods) })
      expect(data).toMatchObject({ membership: membershipOf(id, '1960-01-01').isMember })
    }
  })

  test('links a former State to the Member that continues it', async () => {
    expect((await ask('/v1/members/SUN')).links).toMatchObject({ continuedBy: '/v1/members/RUS' })
  })

  test('moves to its canonical address from any other name', async () => {
    await moved('/v1/members/bg', '/v1/members/BGR')
    await moved('/v1/members/100?on=1950-01-01&lang=fr', '/v1/members/BGR?on=1950-01-01&lang=fr')
    await moved(`/v1/members/${encodeURIComponent('Болгария')}`, '/v1/members/BGR')
    await moved('/v1/members/Bulgaria/ratifications?lang=bg', '/v1/members/BGR/ratifications?lang=bg')
    await moved('/v1/members/BGR/', '/v1/members/BGR')
    await moved('/v1/members//?on=1950-01-01', '/v1/members?on=1950-01-01')
  })
})

describe('the ratifications of a Member', () => {
  test('say that they are not all, and how they stand on the day', async () => {
    const { data, meta, links } = await ask('/v1/members/BGR/ratifications?on=1955-06-01&lang=fr')
    expect(meta['coverage']).toEqual(throughJson(coverageOfMember('BGR')))
    expect(objectIn(meta['coverage'])['held']).toBeGreaterThan(Number(meta['total']))
    expect(meta['notes']).toEqual([containing('The list is partial')])
    expect(links).toMatchObject({ member: '/v1/members/BGR', memberAtIlo: getMember('BGR').url })
    const rows = rowsIn(data)
    expect(rows.map(({ instrument }) => instrument)).not.toContain('C087')
    expect(rows.find(({ instrument }) => instrument === 'C100')).toMatchObject({
      member: 'BGR',
      title: { language: 'fr' },
      standing: { standing: 'unknown', certainty: 'undecided' },
      provenance: [{ field: 'registered', confidence: anyString }, {}, {}],
      links: { standing: '/v1/standing?member=BGR&instrument=C100&on=1955-06-01' },
    })
  })

  test('of a former State that another continues stand there', async () => {
    const { data, links } = await ask('/v1/members/SUN/ratifications')
    expect(data).toEqual([])
    expect(links).toMatchObject({ continuedBy: '/v1/members/RUS/ratifications' })
  })
})
