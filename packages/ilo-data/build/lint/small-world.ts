import type { Instrument, Tables } from '../../src/generated/types.ts'

export const c029: Instrument = {
  id: 'C029',
  kind: 'convention',
  number: 29,
  adopted: '1930-06-28',
  session: '14',
  place: 'Geneva',
  inForce: '1932-05-01',
  inForceState: 'in-force',
  category: 'fundamental',
  subject: 'forced-labour',
}

export const p029: Instrument = {
  id: 'P029',
  kind: 'protocol',
  number: 29,
  adopted: '2014-06-11',
  session: '103',
  place: 'Geneva',
  inForce: '2016-11-09',
  inForceState: 'in-force',
  category: 'fundamental',
  parent: 'C029',
}

export const r035: Instrument = {
  id: 'R035',
  kind: 'recommendation',
  number: 35,
  adopted: '1930-06-28',
  session: '14',
  place: 'Geneva',
  inForceState: 'n/a',
}

/** A record of two States and three instruments that keeps every rule. Its published totals are those of this world. */
export const smallWorld: Partial<Tables> & Pick<Tables, 'members' | 'instruments'> = {
  members: [
    { id: 'BGR', status: 'member', names: { en: 'Bulgaria', fr: 'Bulgarie' } },
    { id: 'SUN', status: 'former', names: { en: 'Union of Soviet Socialist Republics' } },
  ],
  membershipPeriods: [
    { member: 'BGR', seq: 1, from: '1920-12-16', counted: true },
    { member: 'SUN', seq: 1, from: '1934-09-18', to: '1940-02', endKind: 'expulsion', counted: false },
    { member: 'SUN', seq: 2, from: '1954-04-26', to: '1991-12-25', endKind: 'dissolution', counted: false },
  ],
  ratifications: [
    { member: 'BGR', instrument: 'C029', registered: '1932-09-22', inForce: '1933-09-22', state: 'in-force' },
  ],
  instruments: [c029, p029, r035],
  instrumentTitles: [
    { instrument: 'C029', language: 'en', form: 'official-short', title: 'Forced Labour Convention, 1930' },
    {
      instrument: 'P029',
      language: 'en',
      form: 'official-short',
      title: 'Protocol of 2014 to the Forced Labour Convention, 1930',
    },
    {
      instrument: 'R035',
      language: 'en',
      form: 'official-short',
      title: 'Forced Labour (Indirect Compulsion) Recommendation, 1930',
    },
  ],
  instrumentRelations: [
    { instrument: 'C029', relation: 'has-protocol', target: 'P029' },
    { instrument: 'C029', relation: 'supplemented-by', target: 'R035' },
    { instrument: 'P029', relation: 'protocol-to', target: 'C029' },
    { instrument: 'R035', relation: 'supplements', target: 'C029' },
  ],
  subjects: [{ id: 'forced-labour', names: { en: 'Forced labour' }, order: 1 }],
  fundamentalSets: [{ id: 'set-2022', validFrom: '2022-06', instruments: ['C029', 'P029'] }],
  coverage: [
    { instrument: 'C029', knownTotal: 1, asOf: '2026', completeness: 'complete', basis: 'published-total' },
    { instrument: 'P029', completeness: 'none' },
  ],
  ratificationTotals: [{ instrument: 'C029', asOf: '2026', source: 'some-source', total: 1 }],
  membershipCounts: [{ date: '1921', total: 1, source: 'some-source' }],
  conferenceSessions: [
    {
      id: '14',
      year: 1930,
      type: 'ordinary',
      opened: '1930-06-10',
      closed: '1930-06-28',
      places: ['Geneva'],
    },
    {
      id: '103',
      year: 2014,
      type: 'ordinary',
      opened: '2014-05-28',
      closed: '2014-06-12',
      places: ['Geneva'],
    },
  ],
  organs: [{ id: 'office', kind: 'organ', names: { en: 'Some organ' }, city: 'Sofia', country: 'BGR' }],
  sources: [{ id: 'some-source', kind: 'other', title: 'Some source', family: 'some-family' }],
  release: [{ dataDate: '2026-08-20', reason: 'the latest day of the small world' }],
}
