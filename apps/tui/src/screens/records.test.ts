import fc from 'fast-check'
import { dataDate, gaps, listInstruments, listRatifications, membersOn, standing } from 'ilo-data'
import type { Language } from 'ilo-data'
import { describe, expect, test } from 'vitest'
import { anyDay, anyInstrument, anyMember, today } from '../../test/library.ts'
import type { Setting } from '../answers/setting.ts'
import type { Block, PageLine } from '../pages/blocks.ts'
import { layOut } from '../pages/layout.ts'
import type { Subject } from '../pages/subject.ts'
import { pageWords } from '../pages/words.ts'
import { lineText, lineWidth, span } from '../text/line.ts'
import { common } from '../words/common.ts'
import { uiLanguages } from '../words/languages.ts'
import { recordTerms } from '../words/record.ts'
import { terms } from '../words/terms.ts'
import { instrumentWords } from './instruments/words.ts'
import { memberWords } from './members/words.ts'
import { standingWords } from './standing/words.ts'
import { pageOf } from './subjects.ts'

const wide = 500

const blocksOf = (subject: Subject, setting: Setting): readonly Block[] => pageOf(subject).blocks(setting)
const linesOf = (subject: Subject, setting: Setting = today, width: number = wide): PageLine[] =>
  layOut(blocksOf(subject, setting), { width })
const textsOf = (subject: Subject, setting: Setting = today, width: number = wide): string[] =>
  linesOf(subject, setting, width).map(({ line }) => lineText(line))

const anySubject: fc.Arbitrary<Subject> = fc.oneof(
  anyMember.map((id): Subject => ({ kind: 'member', id })),
  anyInstrument.map((id): Subject => ({ kind: 'instrument', id })),
  fc.record({ kind: fc.constant('standing' as const), member: anyMember, instrument: anyInstrument }),
)

const anySetting: fc.Arbitrary<Setting> = fc.record({ on: anyDay, language: fc.constantFrom(...uiLanguages) })

test('no page is wider than its room', () => {
  fc.assert(
    fc.property(anySubject, anySetting, fc.constantFrom(40, 80, 120), (subject, setting, width) => {
      for (const { line } of linesOf(subject, setting, width))
        expect(lineWidth(line), lineText(line)).toBeLessThanOrEqual(width)
    }),
    { numRuns: 60 },
  )
})

describe('a Member', () => {
  const bulgaria = textsOf({ kind: 'member', id: 'BGR' })

  test('is told with what is in force by category, as the library says', () => {
    const ofCategory = listInstruments({ category: 'fundamental', on: dataDate }).filter(
      ({ kind }) => kind !== 'recommendation',
    )
    const bound = ofCategory.filter(({ id }) => standing('BGR', id).standing === 'in-force')
    expect(bulgaria).toContainEqual(
      expect.stringMatching(
        new RegExp(`^Fundamental +in force ${bound.length} of ${ofCategory.length} · not ratified 1$`),
      ),
    )
    expect(bulgaria).toContainEqual(expect.stringMatching(/^ +unknown: no ratification is held here, but/))
  })

  test('lists each ratification and each gap, and each leads to its standing', () => {
    const leads = linesOf({ kind: 'member', id: 'BGR' }).flatMap(({ leadsTo }) =>
      leadsTo?.kind === 'standing' ? [leadsTo.instrument] : [],
    )
    const { notRatified, unknown, denounced } = gaps('BGR')
    const missing = [...notRatified, ...unknown, ...denounced]
    const held = listRatifications({ member: 'BGR' })
    expect(leads.length).toBe(held.length + missing.length)
    expect(new Set(leads)).toEqual(new Set([...held, ...missing].map(({ instrument }) => instrument)))
  })

  test('keeps a disagreement, its office and what happened last', () => {
    expect(bulgaria).toContainEqual(
      expect.stringMatching(/^Disputed +from: seed-000, knsb2020 say 1920-12-06/),
    )
    expect(linesOf({ kind: 'member', id: 'BGR' }).map(({ leadsTo }) => leadsTo)).toContainEqual({
      kind: 'office',
      id: 'dwt-co-budapest',
    })
    expect(bulgaria).toContain(
      '2024-04-02  ratification                   C155 Occupational Safety and Health Convention, 1981',
    )
  })

  test('of the past has no gaps where it was none', () => {
    const texts = textsOf({ kind: 'member', id: 'USA' }, { ...today, on: '1978-06-01' })
    expect(texts[0]).toBe('United States of America (USA), not a Member on 1978-06-01')
    expect(texts).not.toContain('Not in force, or not known')
  })
})

describe('an instrument', () => {
  test('lists the Members by standing, all of the day once', () => {
    const { members, undecided } = membersOn(dataDate)
    const leads = linesOf({ kind: 'instrument', id: 'C095' }).flatMap(({ leadsTo }) =>
      leadsTo?.kind === 'standing' ? [leadsTo.member] : [],
    )
    expect(new Set(leads).size).toBe(leads.length)
    expect([...members, ...undecided].filter(({ id }) => !leads.includes(id))).toEqual([])
    const held = listRatifications({ instrument: 'C095' })
    expect(held.filter(({ member }) => !leads.includes(member))).toEqual([])
    const inForce = members.filter(({ id }) => standing(id, 'C095').standing === 'in-force')
    expect(textsOf({ kind: 'instrument', id: 'C095' })).toContain(`In force: ${inForce.length}`)
  })

  test('shows what revised it, and how much is held', () => {
    const texts = textsOf({ kind: 'instrument', id: 'C041' })
    expect(texts).toContain('C004 → [C041] → C089')
    expect(texts).toContainEqual(expect.stringMatching(/^revised by +C089 Night Work/))
    expect(textsOf({ kind: 'instrument', id: 'C095' })).toContainEqual(
      expect.stringMatching(/^Coverage +82 held of 99 known as of 2024 \(partial\)/),
    )
    expect(textsOf({ kind: 'instrument', id: 'R190' })).toContainEqual(
      expect.stringMatching(/Recommendations are not ratified$/),
    )
  })
})

describe('a standing', () => {
  test('that is unknown says why in plain words', () => {
    const told = (member: 'BGR' | 'BDI', language: Language): string =>
      textsOf({ kind: 'standing', member, instrument: 'C095' }, { ...today, language }).join('\n')
    expect(told('BGR', 'en')).toMatch(/^Standing +unknown: it may be in force or denounced$/m)
    expect(told('BGR', 'en')).toContain(standingWords('en').leftOpen)
    expect(told('BDI', 'en')).toContain(standingWords('en').notHeld)
    expect(told('BDI', 'bg')).toContain(standingWords('bg').notHeld)
  })

  test('marks the reason of the record where the screen speaks another language', () => {
    const reason = standing('BGR', 'C087').reason
    const subject: Subject = { kind: 'standing', member: 'BGR', instrument: 'C087' }
    expect(textsOf(subject)).toContainEqual(expect.stringMatching(/^Why .*2026$/))
    expect(textsOf(subject, { ...today, language: 'fr' })).toContain(`Pourquoi     ${reason} [en]`)
  })
})

type Word = string | ((...parameters: never) => unknown) | { readonly [name: string]: Word } | readonly Word[]

const texts = (word: Word): string[] => {
  if (typeof word === 'string') return [word]
  return typeof word === 'function' ? [] : Object.values(word).flatMap(texts)
}

const wordsOf = (language: Language): string[] =>
  [memberWords, instrumentWords, standingWords, pageWords, common, terms, recordTerms].flatMap((words) =>
    texts(words(language)),
  )

const isWithin = (word: string, text: string): boolean =>
  new RegExp(`(?<![\\p{L}-])${word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}-])`, 'u').test(text)

/** English words of the screens that another language does not have itself. */
function foreign(language: Language): string[] {
  const own = wordsOf(language).map((text) => text.toLowerCase())
  return wordsOf('en').filter(
    (word) => word.length > 3 && !own.some((text) => isWithin(word.toLowerCase(), text)),
  )
}

/** Facts that say their language: marked, or named by it, as `Title, en` and `Bulgaria (en)`. */
const saysItsLanguage = (text: string): boolean => /\[en\]|\(en\)|^\S+, [a-z]{2} /.test(text)

/** What is said on a page besides such facts, names of sources, and addresses. */
const said = (blocks: readonly Block[]): string[] => {
  const sources = blocks.findLastIndex(({ kind }) => kind === 'heading')
  return layOut([...blocks.slice(1, sources + 1), ...blocks.slice(-1)], { width: 5000 })
    .map(({ line }) => lineText(line))
    .filter((text) => !saysItsLanguage(text) && !text.includes('https://'))
}

const leftovers = (blocks: readonly Block[], language: Language): string[] => {
  const english = foreign(language)
  return said(blocks).filter((text) => english.some((word) => isWithin(word, text)))
}

describe.each(['bg', 'ru', 'fr', 'es'] as const)('in %s', (language) => {
  const subjects: Subject[] = [
    { kind: 'member', id: 'BGR' },
    { kind: 'member', id: 'SUN' },
    { kind: 'instrument', id: 'C041' },
    { kind: 'instrument', id: 'C087' },
    { kind: 'instrument', id: 'R190' },
    { kind: 'standing', member: 'BGR', instrument: 'C095' },
    { kind: 'standing', member: 'MYS', instrument: 'C105' },
  ]
  test.each(subjects)('no English word of the screens is left on %o', (subject) => {
    const setting = { ...today, language }
    expect(foreign(language).length).toBeGreaterThan(200)
    expect(leftovers(blocksOf(subject, setting), language)).toEqual([])
  })

  test('one that is left is found', () => {
    const page = blocksOf({ kind: 'member', id: 'BGR' }, { ...today, language })
    const [title, ...rest] = page
    if (title === undefined) throw new Error('an empty page')
    const wrong: Block = { kind: 'field', label: 'Membership', line: [span('ratified')] }
    expect(leftovers([title, wrong, ...rest], language).length).toBe(1)
    expect(leftovers(blocksOf({ kind: 'member', id: 'BGR' }, today), language).length).toBeGreaterThan(5)
  })
})
