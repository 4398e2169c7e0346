import { ask, claimCheck } from '@ilo/questions'
import { listClaims } from 'ilo-data'
import type { CheckResult } from 'ilo-data'
import { expect, test } from 'vitest'
import type { Setting } from '../../answers/setting.ts'
import { checkOn, statedIn } from './check.ts'

const setting: Setting = { on: '2015-03-01', language: 'en' }
const checks = listClaims().flatMap(({ computed }) => computed?.checks ?? [])

const answered = (stated: Readonly<Record<string, string>>): CheckResult =>
  ask(claimCheck, {}, { ...stated, on: setting.on, asked: setting.on }).data

test('a check on the day is what the question answers to the same texts', () => {
  expect(checks.length).toBeGreaterThan(40)
  for (const { check } of checks) expect(answered(statedIn(check))).toEqual(checkOn(check, setting))
})

test('what was right for a time is right of a day in it', () => {
  const members = checks.find(({ check }) => check.form === 'member-count')
  if (members === undefined) throw new Error('no claim counts the Members')
  expect(members.verdict).toBe('outdated')
  expect(checkOn(members.check, { on: '2004-06-01', language: 'en' }).verdict).toBe('consistent')
  expect(checkOn(members.check, { on: '1999-06-01', language: 'en' }).verdict).toBe('contradicted')
})

test('a check that states something else is answered otherwise', () => {
  const members = checks.find(({ check }) => check.form === 'member-count')
  if (members === undefined) throw new Error('no claim counts the Members')
  const other = answered({ ...statedIn(members.check), count: '3' })
  expect(other.verdict).not.toBe(checkOn(members.check, setting).verdict)
})
