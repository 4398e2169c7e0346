import { ask, changes } from '@ilo/questions'
import { describe, expect, test } from 'vitest'
import { call } from '../../../test/call.ts'
import { layOut } from '../../pages/layout.ts'
import { widthOf } from '../../text/graphemes.ts'
import { lineText } from '../../text/line.ts'
import { markdownOf } from '../markdown.ts'
import { commandNames, commands } from '../commands/table.ts'
import { genericTable } from './generic.ts'

/** Told by its own field names: the tables as they are kept, and what somebody asks for by name. */
const byName = /^ilo (tables \S|data-package|export|help|config|open|completion)|--fields|--group-by/

const wordsOf = (line: string): string[] =>
  line.split(' | ')[0]?.replaceAll('"', '').split(' ').slice(1) ?? []

const examples = commandNames
  .flatMap((name) => commands[name].examples)
  .filter((line) => !byName.test(line) && !/--(?:json|format|lang)\b/.test(line))

/** The headings of the tables and the labels of the fields of a page in Markdown. */
const labelsIn = (markdown: string): string[] => [
  ...[...markdown.matchAll(/^\| (.*) \|\n\| -/gm)].flatMap(([, cells = '']) => cells.split(' | ')),
  ...[...markdown.matchAll(/^- \*\*(.*?)\*\*:/gm)].map(([, label = '']) => label),
]

/** A name such as programs have: `knownTotal`, `before.standing`. */
const isFieldName = (label: string): boolean => /[a-z][A-Z]|^\w+\.\w+$/.test(label)

describe('a page has words and no names of fields', () => {
  test.each(examples.map((line) => [line]))('%s', async (line) => {
    const { stdout } = await call([...wordsOf(line), '--format', 'md'])
    expect(labelsIn(stdout).filter(isFieldName)).toEqual([])
  })

  test('one that is left is found', () => {
    const { data } = ask(changes, {}, { from: '1958-12-31', to: '1959-12-31', member: 'BGR' })
    expect(labelsIn(markdownOf(genericTable(data))).filter(isFieldName)).toContain('before.standing')
    expect(labelsIn('- **knownTotal**: 3\n').filter(isFieldName)).toEqual(['knownTotal'])
  })
})

const firstLine = async (line: string): Promise<string> => (await call(line)).stdout.split('\n')[0] ?? ''

describe('a title tells what was asked', () => {
  test.each([
    ['ratifications BGR', /^Bulgaria \(BGR\): \d+ ratifications$/],
    [
      'ratifications C138 --on 1980-01-01',
      /^C138 Minimum Age Convention, 1973, 1980-01-01: \d+ ratifications$/,
    ],
    ['ratifications', /^\d+ ratifications$/],
    ['gaps USA', /^United States of America \(USA\): not in force, or not known \(\d+\)$/],
    ['events BGR --lang fr', /^Bulgarie \(BGR\) : \d+ événements$/],
    ['compare BGR ROU', /^Bulgaria, Romania on 2026-08-20: \d+ of 11 differ$/],
    ['map C138 --members africa', /^C138 Minimum Age Convention, 1973: Africa on 2026-08-20$/],
    ['map', /^How many fundamental instruments are in force: the world on 2026-08-20$/],
    ['years members', /^Members by year$/],
    ['tables offices', /^Offices: \d+$/],
    [
      'changes 1958-12-31 1960-12-31 --member BGR',
      /^Bulgaria \(BGR\): 10 changes from 1958-12-31 to 1960-12-31$/,
    ],
  ])('%s', async (line, expected) => {
    expect(await firstLine(`${line} --width 200`)).toMatch(expected)
  })

  test('the groups of a list are not counted as its rows', async () => {
    expect(await firstLine('members --group-by region')).toBe('The Members of a day')
  })
})

describe('what differs between two days', () => {
  test('stands under the days, with the dates of the events between', async () => {
    const { stdout } = await call('changes 1958-12-31 1960-12-31 --member BGR')
    expect(stdout).toMatch(/^Code +Name +1958-12-31 +1960-12-31 +When$/m)
    expect(stdout).toMatch(/^BGR C087 +Freedom .* +not ratified +in force +1959-06-08, 1959–1960$/m)
  })

  test('tells of an unknown standing what it may be, and what the letters mean', async () => {
    const { stdout } = await call('changes 1958-12-31 1960-12-31 --member BGR')
    expect(stdout).toMatch(/^BGR C107 .* unknown: n\/R +unknown: n\/R\/F\/D /m)
    expect(stdout).toMatch(/^F in force {2}R ratified {2}D denounced {2}n not ratified$/m)
  })
})

describe('notes', () => {
  test('say of the language only what is so', async () => {
    const english = (await call('events --limit 2')).stdout
    expect(english).toContain('Only what is held is told')
    expect(english).not.toContain('in English')
    const bulgarian = (await call('events --limit 2 --lang bg')).stdout
    expect(bulgarian).toContain('Показано е само наличното')
    expect(bulgarian).not.toContain('Texts are in English')
  })

  test('of the question are marked in another language', async () => {
    const { stdout } = await call('offices --covers BGR --lang bg')
    expect(stdout).toMatch(/^Left out: .* \[en\]$/m)
  })
})

describe('rows with more fields than there is room for', () => {
  test('stand one field under the other, and nothing is cut', async () => {
    const { stdout } = await call('tables offices --width 80')
    expect(stdout).toMatch(/^id +dwt-co-moscow$/m)
    expect(stdout).not.toContain('…')
    expect(Math.max(...stdout.split('\n').map(widthOf))).toBeLessThanOrEqual(80)
  })

  test('are a table where there is room', () => {
    const rows = [{ id: 'a', text: 'b' }]
    const textOf = (room: number) =>
      layOut(genericTable(rows, room), { width: 80 }).map(({ line }) => lineText(line).trimEnd())
    expect(textOf(80)).toEqual(['id  text', 'a   b'])
    expect(textOf(6)).toEqual(['', 'id    a', 'text  b'])
  })
})
