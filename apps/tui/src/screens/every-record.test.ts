import { answerAt } from '@ilo/questions'
import { dataDate, rowsOf } from 'ilo-data'
import { describe, expect, test } from 'vitest'
import { records } from '../../test/subjects.ts'
import type { Setting } from '../answers/setting.ts'
import { layOut } from '../pages/layout.ts'
import { keyOf } from '../pages/subject.ts'
import type { Subject } from '../pages/subject.ts'
import { lineText, lineWidth } from '../text/line.ts'
import type { PageSpec } from '../views/page.ts'
import { subjectOf } from './record/subject-of.ts'
import { pageOf } from './subjects.ts'

const widths = [40, 80, 120] as const

const today: Setting = { on: dataDate, language: 'en' }
const settings: readonly Setting[] = [today, { on: '1921-05-01', language: 'bg' }]

function expectWhole(page: PageSpec, setting: Setting, name: string): void {
  const blocks = page.blocks(setting)
  expect(blocks.length, name).toBeGreaterThan(1)
  expect(page.name(setting), name).not.toBe('')
  for (const width of widths) {
    for (const { line } of layOut(blocks, { width })) {
      const text = lineText(line)
      expect(text, name).not.toMatch(/undefined|NaN|\[object|\p{Cc}/u)
      expect(lineWidth(line), `${name} at ${width}: ${text}`).toBeLessThanOrEqual(width)
    }
  }
}

const leadsOf = (page: PageSpec, setting: Setting): readonly Subject[] =>
  layOut(page.blocks(setting), { width: 120 }).flatMap(({ leadsTo }) => leadsTo ?? [])

describe.each(Object.entries(records))('%s', (_, subjects) => {
  test('each have a page that fits, on its own day and before it was there', () => {
    for (const setting of settings)
      for (const subject of subjects) expectWhole(pageOf(subject), setting, keyOf(subject))
  })

  test('each have an address that answers', () => {
    for (const setting of settings)
      for (const subject of subjects) {
        const address = pageOf(subject).address(setting)
        const { data, meta } = answerAt(address)
        expect(meta.on, address).toBe(setting.on)
        if (setting === today && Array.isArray(data)) expect(data.length, address).toBeGreaterThan(0)
      }
  })

  test('lead to pages that are there', () => {
    const leads = new Map(
      subjects.slice(0, 20).flatMap((subject) => {
        const page = pageOf(subject)
        return leadsOf(page, today).map((lead): [string, Subject] => [keyOf(lead), lead])
      }),
    )
    const empty = [...leads.values()].slice(0, 40).filter((lead) => pageOf(lead).blocks(today).length === 0)
    expect(empty).toEqual([])
  })
})

test.each(['organs', 'supervision', 'programmes', 'concepts', 'declarations'] as const)(
  'the address of a page of %s tells that record alone',
  (table) => {
    for (const { id } of rowsOf(table)) {
      const subject = subjectOf(table, id)
      if (subject === undefined) throw new Error(id)
      const { data } = answerAt(pageOf(subject).address(today))
      expect(data).toMatchObject([{ id }])
    }
  },
)

test('the office in Moscow leads to the ten Members that it serves', () => {
  const leads = leadsOf(pageOf({ kind: 'office', id: 'dwt-co-moscow' }), today)
  const members = leads.flatMap((lead) => (lead.kind === 'member' ? [lead.id] : []))
  // The State where it is comes first, and is one of the ten.
  expect(new Set(members)).toEqual(
    new Set(['ARM', 'AZE', 'BLR', 'GEO', 'KAZ', 'KGZ', 'RUS', 'TJK', 'TKM', 'UZB']),
  )
  expect(members.length).toBe(11)
})

test('a fact leads to the record that it is about', () => {
  expect(subjectOf('membershipPeriods', 'BGR|1')).toEqual({ kind: 'member', id: 'BGR' })
  expect(subjectOf('ratifications', 'BGR|C087')).toEqual({
    kind: 'standing',
    member: 'BGR',
    instrument: 'C087',
  })
  expect(subjectOf('officeCoverage', 'dwt-co-moscow|ARM')).toEqual({ kind: 'office', id: 'dwt-co-moscow' })
  expect(subjectOf('membershipCounts', '1919')).toBeUndefined()
})

describe('what would be wrong is found:', () => {
  const broken = (text: string): PageSpec => ({
    name: () => 'broken',
    address: () => '/v1/nowhere',
    blocks: () => [
      { kind: 'title', text: 'broken' },
      { kind: 'drawing', draw: () => [[{ text, role: 'text' }]], words: () => [] },
    ],
  })

  test('a value that is not there', () => {
    expect(() => {
      expectWhole(broken('undefined'), today, 'broken')
    }).toThrow('undefined')
  })

  test('an address of no question', () => {
    expect(() => answerAt(broken('').address(today))).toThrow('No such address')
  })
})
