import { expect, test } from 'vitest'
import { conflicts } from '../generated/tables/conflicts.ts'
import { instrumentTitles } from '../generated/tables/instrument-titles.ts'
import { instruments } from '../generated/tables/instruments.ts'
import { listMembers } from '../members/members.ts'
import { listRatifications } from '../ratifications/ratifications.ts'
import { countGap } from './count-gap.ts'
import type { GapRow, GapWorld } from './count-gap.ts'
import { listKnownGaps } from './gaps.ts'
import { gapOf } from './instrument-gap.ts'
import { coverage } from './report.ts'

const report = coverage()

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

test('what is held by instrument, by Member and in the ledger is the same', () => {
  const ledger = listRatifications().length
  expect(sum(report.instruments.map(({ held, heldOfFormer }) => held + heldOfFormer))).toBe(ledger)
  expect(sum(report.members.map(({ held }) => held))).toBe(ledger)
  expect(sum(report.members.map(({ conventions, protocols }) => conventions + protocols))).toBe(ledger)
  for (const { registered, held, member } of report.members) {
    expect(registered.day + registered.monthOrYear + registered.notHeld, member).toBe(held)
  }
})

test('every instrument is held whole, or says why not', () => {
  for (const { instrument, completeness, gap } of report.instruments) {
    expect(gap === undefined, instrument).toBe(completeness === 'complete')
    expect(gapOf(instrument), instrument).toEqual(gap)
  }
  const counts = { complete: 0, partial: 0, none: 0 }
  for (const { completeness } of report.instruments) counts[completeness]++
  expect(counts).toEqual(report.overall.instruments)
})

test('of a Member each Convention and Protocol is held, held whole, or unknown', () => {
  const whole = new Set(
    report.instruments
      .filter(({ completeness }) => completeness === 'complete')
      .map(({ instrument }) => instrument),
  )
  for (const { id, status } of listMembers()) {
    const member = report.members.find((each) => each.member === id)
    const held = new Set(listRatifications({ member: id }).map(({ instrument }) => instrument))
    const expected = report.instruments
      .map(({ instrument }) => instrument)
      .filter((code) => !held.has(code) && (status === 'former' || !whole.has(code)))
    expect(member?.unknown, id).toEqual(expected)
  }
})

test('a published total without a date gets none', () => {
  const undated = report.members
    .flatMap(({ published }) => published)
    .filter(({ asOf }) => asOf === undefined)
  expect(undated.map(({ member }) => member)).toEqual(['BGR', 'USA'])
})

test('no Member is called complete: no published total is reached', () => {
  expect(report.members.every(({ completeness }) => completeness === 'partial')).toBe(true)
})

test('the values of the tables make up those of the record', () => {
  const { corroborated, sourced, unverified } = report.overall.values
  const cited = report.tables.flatMap(({ values }) => values ?? [])
  expect(sum(cited.map((values) => values.corroborated))).toBe(corroborated)
  expect(corroborated + sourced + unverified).toBeGreaterThan(20_000)
})

test('known gaps are counted, and each is open', () => {
  const open = new Map(listKnownGaps().map((gap) => [gap.id, gap.open]))
  expect([...open].filter(([, count]) => count === 0)).toEqual([])
  expect(open.get('instrument-status')).toBe(
    instruments().filter(({ status }) => status === undefined).length,
  )
  const french = new Set(
    instrumentTitles()
      .filter(({ language, form }) => language === 'fr' && form === 'official-short')
      .map(({ instrument }) => instrument),
  )
  expect(open.get('titles-in-french')).toBe(instruments().length - french.size)
  expect(open.get('conflicts-undecided')).toBe(
    conflicts().filter(({ chosen }) => chosen === undefined).length,
  )
  expect(report.tables.flatMap(({ gaps }) => gaps)).toHaveLength(open.size)
})

test('a gap that the facts close counts nothing', () => {
  const gap = listKnownGaps('conferenceSessions').find(({ id }) => id === 'presidents-missing')
  const session = (president: string | undefined) => ({ key: '1', value: () => president })
  const world = (sessions: readonly GapRow[]): GapWorld => ({
    rows: () => sessions,
    key: () => ['id'],
    confidences: () => [],
  })
  expect(gap && countGap(gap, world([session('one'), session(undefined)]))).toBe(1)
  expect(gap && countGap(gap, world([session('one')]))).toBe(0)
})
