import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { dataPackage, problemsOf } from './datapackage.ts'
import { parseJson } from './json.ts'
import { tablesFolder } from './records.ts'

const folder = tablesFolder(inject('project'))
const description = parseJson(dataPackage, readFileSync(join(folder, 'datapackage.json'), 'utf8'))
const names = globSync('*.csv', { cwd: folder })
const files = new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))

test('the tables are what their description says', () => {
  expect(problemsOf(description, files)).toEqual([])
  expect(names.length).toBeGreaterThan(30)
})

test('codes lead from table to table', () => {
  const links = description.resources.flatMap(({ name, schema }) =>
    (schema.foreignKeys ?? []).map(({ fields, reference }) => `${name}.${fields} → ${reference.resource}`),
  )
  expect(links).toEqual(
    expect.arrayContaining([
      'ratifications.member → members',
      'ratifications.instrument → instruments',
      'instruments.session → conference-sessions',
      'instruments.subject → subjects',
      'instruments.parent → ',
      'office-coverage.office → offices',
    ]),
  )
})

test.for([
  ['a cell that is no code', 'ratifications.csv', 'AFG,C013', 'AFGH,C013', /member: 'AFGH' does not match/],
  ['a code of no Member', 'ratifications.csv', 'AFG,C013', 'XXX,C013', /member: 'XXX' is no row of members/],
  ['a value that is none', 'members.csv', 'AFG,member', 'AFG,guest', /status: 'guest' is none of the values/],
  ['an empty cell', 'members.csv', 'AFG,member', 'AFG,', /status: '' must not be empty/],
  ['a row that comes twice', 'members.csv', 'AGO,member', 'AFG,member', /the key id is not unique/],
  ['another column', 'members.csv', 'id,status', 'id,state', /the columns are id,state/],
  ['a truth that is none', 'membership-periods.csv', ',true,', ',yes,', /counted: 'yes' is no boolean/],
  ['a number that is none', 'membership-periods.csv', 'AFG,1', 'AFG,one', /seq: 'one' is no integer/],
] as const)('%s is found', ([, file, found, written, problem]) => {
  const altered = new Map(files).set(file, (files.get(file) ?? '').replace(found, written))
  const problems = problemsOf(description, altered)
  expect(problems).toContain(`${file}: another hash`)
  expect(problems.join('\n')).toMatch(problem)
})

test('a file that is missing, and one that nobody described, are found', () => {
  const others = new Map([...files].filter(([name]) => name !== 'members.csv')).set('other.csv', 'id\n')
  const problems = problemsOf(description, others)
  expect(problems).toContain('members.csv is not there')
  expect(problems).toContain('other.csv is not described')
})
