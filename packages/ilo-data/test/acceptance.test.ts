import { describe, expect, test } from 'vitest'
import { membershipCounts } from '../src/generated/tables/membership-counts.ts'
import { membershipPeriods } from '../src/generated/tables/membership-periods.ts'
import { exceptions } from '../src/generated/tables/exceptions.ts'
import { daysOf } from '../src/dates/partial-date.ts'
import {
  coverageOf,
  getMember,
  listRatifications,
  membersOn,
  parseInstrument,
  parseMember,
  provenanceOf,
  standing,
} from '../src/index.ts'
import { periodCounts } from '../src/members/period.ts'

describe('Bulgaria and the right to organise', () => {
  test('before its registration it had not ratified', () => {
    const answer = standing('BGR', 'C087', '1958-12-31')
    expect(answer).toMatchObject({ standing: 'not-ratified', certainty: 'firm' })
    expect(answer.sources).toContain('dc-scorecard')
  })

  test('between registration and twelve months later it is left open', () => {
    expect(standing('BGR', 'C087', '1959-07-01')).toMatchObject({
      standing: 'unknown',
      certainty: 'undecided',
      candidates: ['ratified', 'in-force'],
    })
  })

  test('fifty years later it is in force, with its sources', () => {
    const answer = standing('BGR', 'C087', '2009-06-01')
    expect(answer).toMatchObject({ standing: 'in-force', certainty: 'derived' })
    expect(answer.sources).toEqual(['dc-scorecard', 'pl-dzu1960-46-281-c087'])
  })

  test('a year without a day is an interval: inside it the answer is undecided', () => {
    expect(standing('BGR', 'C100', '1954-12-31')).toMatchObject({
      standing: 'not-ratified',
      certainty: 'firm',
    })
    expect(standing('BGR', 'C100', '1955-06-01')).toMatchObject({
      standing: 'unknown',
      certainty: 'undecided',
      candidates: ['not-ratified', 'ratified', 'in-force'],
    })
    expect(standing('BGR', 'C100', '1957-01-01')).toMatchObject({ standing: 'in-force' })
  })
})

test('no row in an incomplete holding is unknown, and says what is held and known to exist', () => {
  const answer = standing('USA', 'C095')
  expect(answer).toMatchObject({ standing: 'unknown', certainty: 'undecided' })
  expect(answer.coverage).toMatchObject({ held: 82, knownTotal: 99, completeness: 'partial' })
  expect(answer.reason).toContain('82 ratifications of C095 are held and 99 are known')
})

test('no row in a holding that was complete at an earlier date is unknown after it', () => {
  expect(standing('AFG', 'C189', '2020-10-01')).toMatchObject({ standing: 'not-ratified', certainty: 'firm' })
  expect(standing('AFG', 'C189', '2021-01-01')).toMatchObject({ standing: 'unknown' })
})

test('all seven standings are reached by real facts', () => {
  const reached = new Set(
    [
      standing('USA', 'C087', '1978-06-01'),
      standing('BGR', 'R204'),
      standing('USA', 'C087'),
      standing('BGR', 'C161', '2012-06-01'),
      standing('BGR', 'C087'),
      standing('MYS', 'C105'),
      standing('USA', 'C095'),
    ].map((answer) => answer.standing),
  )
  expect([...reached]).toEqual([
    'not-a-member',
    'not-open',
    'not-ratified',
    'ratified',
    'in-force',
    'denounced',
    'unknown',
  ])
})

test('a later Convention that revises an older one leaves it open whether the older was denounced', () => {
  expect(standing('BGR', 'C005')).toMatchObject({
    standing: 'unknown',
    candidates: ['in-force', 'denounced'],
  })
  expect(standing('BGR', 'C005', '1950-01-01')).toMatchObject({
    standing: 'in-force',
    certainty: 'last-known',
  })
})

test('the Soviet Union holds what the Russian Federation continues', () => {
  expect(standing('SUN', 'C087', '1970-01-01')).toMatchObject({ standing: 'in-force' })
  expect(standing('SUN', 'C087', '1995-01-01')).toMatchObject({ standing: 'not-a-member' })
})

test('the United States was not a Member from 1977 to 1980', () => {
  const has = (on: '1977-12-31' | '1981-01-01') => membersOn(on).members.some(({ id }) => id === 'USA')
  expect(has('1977-12-31')).toBe(false)
  expect(has('1981-01-01')).toBe(true)
})

describe('published numbers of Members', () => {
  for (const published of membershipCounts()) {
    const { from, to } = daysOf(published.date)
    const counts = [from, to].map(
      (on) => membershipPeriods().filter((period) => periodCounts(period, on)).length,
    )
    const key = `${published.date}|${published.source}`
    const reason = exceptions().find((row) => row.table === 'membershipCounts' && row.key === key)
    test(`${published.date}: ${published.total}${reason ? ` (${reason.reason})` : ''}`, () => {
      if (reason) expect(counts.every((count) => count === published.total)).toBe(false)
      else expect(counts).toEqual([published.total, published.total])
    })
  }
})

test('dates that the record is asked for most', () => {
  expect(listRatifications({ member: 'CHN', instrument: 'C029' })[0]?.registered).toBe('2022')
  expect(listRatifications({ member: 'MYS', instrument: 'C105' })[0]).toMatchObject({
    state: 'denounced',
    endedOn: '1990',
  })
  const inForce = listRatifications({ instrument: 'C182' }).filter(
    (row) => standing(row.member, 'C182').standing === 'in-force',
  )
  expect(inForce).toHaveLength(187)
})

test('the membership of Bulgaria keeps the date that another source gives', () => {
  expect(getMember('BGR').periods[0]?.from).toBe('1920-12-16')
  const [conflict] = provenanceOf('membershipPeriods', 'BGR|1', 'from')?.conflicts ?? []
  expect(conflict).toMatchObject({
    valueA: '1920-12-06',
    sourcesA: ['seed-000', 'knsb2020'],
    chosen: '1920-12-16',
  })
})

describe('what people type', () => {
  test.each([
    ['bg', 'BGR'],
    ['100', 'BGR'],
    ['Болгария', 'BGR'],
    ['bulgarie', 'BGR'],
    ['côte d’ivoire', 'CIV'],
  ])('the Member %s', (text, code) => expect(parseMember(text)).toEqual({ ok: true, value: code }))

  test.each([
    ['No. 87', 'C087'],
    ['C87', 'C087'],
    ['c087', 'C087'],
    ['MLC', 'C186'],
    ['Protocol 29', 'P029'],
    ['R204', 'R204'],
  ])('the instrument %s', (text, code) => expect(parseInstrument(text)).toEqual({ ok: true, value: code }))

  test('what is unknown names the nearest', () => {
    const missed = parseInstrument('C193')
    expect(missed.ok ? [] : missed.error.nearest).toContain('C192')
    expect(parseMember('Bulgraia')).toMatchObject({ ok: false, error: { code: 'unknown-member' } })
  })
})

test('the fundamental instruments are held whole', () => {
  const expected = {
    C029: 181,
    C087: 158,
    C098: 168,
    C100: 175,
    C105: 178,
    C111: 175,
    C138: 177,
    C155: 94,
    C182: 187,
    C187: 77,
    P029: 66,
  } as const
  const held = Object.fromEntries(
    (['C029', 'C087', 'C098', 'C100', 'C105', 'C111', 'C138', 'C155', 'C182', 'C187', 'P029'] as const).map(
      (code) => [code, coverageOf(code)?.held],
    ),
  )
  expect(held).toEqual(expected)
  expect(listRatifications({ instrument: 'C105' }).filter((row) => row.state === 'denounced')).toHaveLength(2)
})
