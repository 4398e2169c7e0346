import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tables as registry } from '../src/schema/registry.ts'
import { loadFacts } from './load.ts'
import type { Problem } from './problems.ts'
import { eachTable } from './tables.ts'
import { validate } from './validate.ts'
import type { Validated } from './validate.ts'

function validated(files: Record<string, string>): Validated {
  const folder = mkdtempSync(join(tmpdir(), 'facts-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const read = loadFacts(folder)
  rmSync(folder, { recursive: true })
  return validate(read)
}

const sources = '- { id: cc, kind: dataset, title: Country codes, family: cc }\n'

const sessionOf = (id: number): string =>
  `- { id: ${id}, year: 1944, type: ordinary, opened: 1944, places: [ Geneva ], sources: cc (sourced) }\n`

const setOf = (instruments: string): string =>
  `- { id: set, validFrom: 1995, instruments: ${instruments}, sources: cc (sourced) }\n`

const member = (lines: string): Record<string, string> => ({
  'sources.yaml': sources,
  'members/BGR.yaml': `id: BGR\n${lines}sources: cc (sourced)\n`,
})

const told = ({ problems }: Validated): Omit<Problem, 'rule'>[] =>
  problems
    .filter(({ rule }) => rule === 'schema')
    .map(({ place, found, expected, todo }) => ({ place, found, expected, todo }))

const problemsOfSet = (instruments: string) =>
  told(validated({ 'sources.yaml': sources, 'fundamental-sets.yaml': setOf(instruments) }))

describe('validate', () => {
  it('fills every table of the registry with rows of its schema', () => {
    const schemas = new Map<string, unknown>()
    eachTable((table, schema) => {
      schemas.set(table, schema)
      return []
    })
    expect(schemas).toEqual(new Map(Object.entries(registry).map(([table, { schema }]) => [table, schema])))
  })

  it('gives written values their types', () => {
    const { tables, problems } = validated({
      'sources.yaml': sources,
      'members/BGR.yaml': [
        'id: BGR',
        'status: member',
        'm49: 100',
        'names:',
        '  en: Bulgaria',
        'normlexId: 102576',
        'sources: cc (sourced)',
        'periods:',
        '  - { seq: 1, from: 1920-12-16, counted: true, sources: cc (sourced) }',
        'ratifications:',
        '  - { instrument: C138, state: in-force, declarations: [ minimum-age-16 ], sources: cc (sourced) }',
        '',
      ].join('\n'),
    })
    expect(problems).toEqual([])
    expect(tables.members).toEqual([
      { id: 'BGR', status: 'member', m49: '100', names: { en: 'Bulgaria' }, normlexId: 102576 },
    ])
    expect(tables.membershipPeriods).toEqual([{ member: 'BGR', seq: 1, from: '1920-12-16', counted: true }])
    expect(tables.ratifications).toEqual([
      { member: 'BGR', instrument: 'C138', state: 'in-force', declarations: ['minimum-age-16'] },
    ])
  })

  it('puts rows in the order of their keys, numbers by value', () => {
    const { tables } = validated({
      'sources.yaml': sources,
      'conference-sessions.yaml': [100, 20, 30].map(sessionOf).join(''),
    })
    expect(tables.conferenceSessions.map(({ id }) => id)).toEqual(['20', '30', '100'])
  })

  it('tells all that is wrong in all files, each with its line', () => {
    const result = validated({
      ...member('status: memeber\nnames:\n  en: Bulgaria\nnormlexId: 1e3\n'),
      'subjects.yaml': '- { id: wages, names: { en: Wages }, order: -1, sources: cc (sourced) }\n',
    })
    expect(told(result)).toEqual([
      {
        place: { file: 'members/BGR.yaml', line: 2 },
        found: "status: 'memeber'",
        expected: 'status: one of member, former',
        todo: "did you mean 'member'?",
      },
      {
        place: { file: 'members/BGR.yaml', line: 5 },
        found: "normlexId: '1e3'",
        expected: 'normlexId: a whole number such as 0 or 187',
        todo: 'correct the value',
      },
      {
        place: { file: 'subjects.yaml', line: 1 },
        found: "order: '-1'",
        expected: 'order: a whole number such as 0 or 187',
        todo: 'correct the value',
      },
    ])
    expect([...result.lost]).toEqual(['members', 'subjects'])
  })

  it('says which required fields are missing, also inside an object', () => {
    expect(told(validated(member('iso2: BG\n')))).toEqual([
      {
        place: { file: 'members/BGR.yaml', line: 1 },
        found: "no status in 'BGR' of members",
        expected: 'status: one of member, former',
        todo: 'add the field status',
      },
      expect.objectContaining({ found: "no names.en in 'BGR' of members", todo: 'add the field names.en' }),
    ])
  })

  it.each([
    ['names:\n  en: " Bulgaria"\n', 'names.en', 'a text of one line in Unicode NFC'],
    ['names:\n  en: Bulgaria\niso2: bg\n', 'iso2', 'a text like /^[A-Z]{2}$/'],
    ['names:\n  en: Bulgaria\nnote: ""\n', 'note', 'a remark of at most 160 characters'],
  ])('words what was expected of %j', (lines, path, expected) => {
    const [problem] = told(validated(member(`status: member\n${lines}`)))
    expect(problem?.expected).toContain(`${path}: ${expected}`)
  })

  it('points at the item of a list, and at a list without one', () => {
    expect(problemsOfSet('[ C029, C87 ]')).toEqual([
      expect.objectContaining({
        found: "instruments: 'C87'",
        expected: 'instruments: a code of the ILO such as C029, P029 or R204',
      }),
    ])
    expect(problemsOfSet('[ ]')).toEqual([
      expect.objectContaining({ found: 'instruments is empty', expected: 'instruments: at least one item' }),
    ])
  })

  it('keeps a row that can stand without the refused value, and says what was lost', () => {
    const { tables, lost, problems } = validated(
      member('status: member\nnames:\n  en: Bulgaria\nregion: europe\n'),
    )
    expect(problems).toHaveLength(1)
    expect(tables.members).toEqual([{ id: 'BGR', status: 'member', names: { en: 'Bulgaria' } }])
    expect([...lost]).toEqual(['members.region'])
  })

  it('refuses a boolean that is spelt otherwise', () => {
    const [problem] = told(
      validated({
        'sources.yaml': sources,
        'members/BGR.yaml':
          'id: BGR\nstatus: member\nnames: { en: Bulgaria }\nsources: cc (sourced)\nperiods:\n  - { seq: 1, from: 1920, counted: yes, sources: cc (sourced) }\n',
      }),
    )
    expect(problem).toMatchObject({
      found: "counted: 'yes'",
      expected: 'counted: true or false',
      place: { line: 6 },
    })
  })
})
