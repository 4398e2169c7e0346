import { describe, expect, it } from 'vitest'
import type { Exception } from '../../src/generated/types.ts'
import { lint } from './lint.ts'
import type { Rule } from './rule.ts'
import { factsWith } from './testing.ts'

const saysBulgaria: Rule = {
  name: 'says-bulgaria',
  what: 'A rule of the test.',
  *check({ tables }) {
    for (const { id } of tables.members) {
      if (id !== 'BGR') continue
      yield {
        table: 'members',
        key: id,
        field: 'names.en',
        found: 'Bulgaria',
        expected: 'nothing',
        todo: 'nothing',
      }
    }
  },
}

const exception = (change: Partial<Exception> = {}): Exception => ({
  table: 'members',
  key: 'BGR',
  rule: 'says-bulgaria',
  reason: 'a reason',
  ...change,
})

const run = (exceptions: Exception[], rule: Rule = saysBulgaria, lost: string[] = []) =>
  lint({ ...factsWith({ exceptions }), lost: new Set(lost) }, [rule])

describe('lint', () => {
  it('gives a finding the place of its field', () => {
    expect(run([])).toEqual([
      {
        rule: 'says-bulgaria',
        place: { file: 'members.yaml', line: 1 },
        found: 'Bulgaria',
        expected: 'nothing',
        todo: 'nothing',
      },
    ])
  })

  it('accepts what is excepted, and only that', () => {
    expect(run([exception()])).toEqual([])
    expect(run([exception({ table: 'instruments' })])[0]).toMatchObject({ rule: 'says-bulgaria' })
  })

  it('finds an exception that is not needed', () => {
    expect(run([exception(), exception({ key: 'SUN' })])).toEqual([
      {
        rule: 'exception-needed',
        place: { file: 'exceptions.yaml', line: 2 },
        found: "an exception from says-bulgaria for 'SUN' of members, which keeps the rule",
        expected: 'an exception only for what breaks its rule',
        todo: 'delete the exception, or correct its key',
      },
    ])
  })

  it('finds an exception from something that is no rule', () => {
    expect(run([exception(), exception({ rule: 'say-bulgaria' })])).toEqual([
      {
        rule: 'exception-of-a-rule',
        place: { file: 'exceptions.yaml', line: 2 },
        found: "an exception from 'say-bulgaria', which is no rule",
        expected: 'one of says-bulgaria',
        todo: "did you mean 'says-bulgaria'?",
      },
    ])
  })

  it('leaves out a rule that needs what was lost, and does not judge its exceptions', () => {
    const needy: Rule = { ...saysBulgaria, needs: ['membershipPeriods.to'] }
    expect(run([], needy, ['membershipPeriods.to'])).toEqual([])
    expect(run([exception({ key: 'SUN' })], needy, ['membershipPeriods.to'])).toEqual([])
    expect(run([], needy, ['membershipPeriods.endKind'])).toHaveLength(1)
  })

  it('leaves out a rule about the record as a whole when anything could not be read', () => {
    const whole: Rule = { ...saysBulgaria, needs: 'everything' }
    expect(run([], whole)).toHaveLength(1)
    expect(run([], whole, ['offices.city'])).toEqual([])
  })

  it('does not judge exceptions for a table of which rows were lost', () => {
    expect(run([exception(), exception({ key: 'SUN' })], saysBulgaria, ['members'])).toEqual([])
  })

  it('takes a table of which a file could not be read for incomplete', () => {
    const { read, ...rest } = factsWith()
    const unreadable = {
      rule: 'readable-yaml',
      place: { file: 'members/FRA.yaml', line: 1 },
      found: '',
      expected: '',
      todo: '',
    }
    const needy: Rule = { ...saysBulgaria, needs: ['ratifications'] }
    expect(lint({ ...rest, read: { ...read, problems: [unreadable] } }, [needy])).toEqual([])
  })
})
