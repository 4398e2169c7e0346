import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layOut } from '../build/layout.ts'
import { editFiles } from './edit.ts'
import { row, threeWorlds, world } from './small-world.ts'
import type { World } from './small-world.ts'

function edited(text: string, before: World, after: World): string | undefined {
  const files = editFiles(before, after, () => text)
  expect(files.size).toBe(1)
  return [...files.values()][0]
}

test('an edited file is what laying out its rows gives, where nobody wrote in it', () => {
  fc.assert(
    fc.property(threeWorlds, ({ base, theirs }) => {
      const [before, after] = [layOut(base), layOut(theirs)]
      const files = editFiles(base, theirs, (file) => before.get(file) ?? '')
      for (const file of new Set([...before.keys(), ...after.keys()])) {
        if (files.has(file)) expect(files.get(file), file).toBe(after.get(file))
        else expect(before.get(file), file).toBe(after.get(file))
      }
    }),
    { numRuns: 200 },
  )
})

test('rows that do not change touch no file', () => {
  const same = world(row('timeline', { id: 'one', date: '1919', category: 'origins', event: 'It began' }))
  expect(editFiles(same, same, () => 'not even read').size).toBe(0)
})

const event = (id: string, text: string, note = ''): ReturnType<typeof row> =>
  row('timeline', {
    id,
    date: '1919',
    category: 'origins',
    event: text,
    ...(note === '' ? {} : { endDate: note }),
  })

describe('what people wrote stays', () => {
  const file = `# What happened, and when.

# from the archive
- id: b
  date: "1919" # read twice
  # in English
  event: 'It began'
  category: origins
  sources: a (sourced)

- id: d
  category: origins
  date: 1919
  event: It went on
  sources:
    category: a (sourced)
    date: a (sourced)
    event: a (sourced)
# the end
`
  const before = world(event('b', 'It began'), event('d', 'It went on'))

  test('beside a value that changes', () => {
    const after = world(event('b', 'It started'), event('d', 'It went on'))
    expect(edited(file, before, after)).toBe(
      file.replace("'It began'", 'It started').replace('# the end', '\n# the end'),
    )
  })

  test('around a row that comes, wherever it comes', () => {
    const after = world(
      ...['a', 'b', 'c', 'd', 'e'].map((id) => event(id, id === 'b' ? 'It began' : 'It went on')),
    )
    const text = edited(file, before, after) ?? ''
    expect(text).toMatch(/^# What happened, and when\.\n\n- id: a\n {2}date: 1919\n/)
    expect(text).toContain('\n\n# from the archive\n- id: b\n  date: "1919" # read twice\n  # in English\n')
    expect(text.match(/^- id: ./gm)).toEqual(['- id: a', '- id: b', '- id: c', '- id: d', '- id: e'])
    expect(text.match(/\n\n(?:# .*\n)?- id/g)).toHaveLength(5)
  })

  test('at the head of a file whose first row goes', () => {
    const text = edited(file, before, world(event('d', 'It went on'))) ?? ''
    expect(text).toMatch(/^# What happened, and when\.\n\n- id: d\n {2}category: origins\n/)
    expect(text).not.toContain('archive')
  })

  test('at the head of a file, in one paragraph or in two', () => {
    for (const heading of ['# one\n\n', '# one\n\n# two\n\n', '# one\n#\n# two\n\n']) {
      const text = edited(
        `${heading}- id: b\n  date: 1919\n  category: origins\n  event: It began\n  sources: a (sourced)\n`,
        world(event('b', 'It began')),
        world(event('a', 'It began'), event('b', 'It began')),
      )
      expect(text?.startsWith(`${heading}- id: a\n`), heading).toBe(true)
    }
  })

  test('of sources that stay, though a value changes', () => {
    const after = world(event('b', 'It began'), event('d', 'It stopped'))
    const text = edited(file, before, after) ?? ''
    expect(text).toContain(
      '  event: It stopped\n  sources:\n    category: a (sourced)\n    date: a (sourced)\n    event: a (sourced)\n',
    )
  })

  test('in the order of the fields that the author chose', () => {
    const after = world(event('b', 'It began'), event('d', 'It went on', '1920'))
    const text = edited(file, before, after) ?? ''
    expect(text).toContain(
      '- id: d\n  category: origins\n  date: 1919\n  endDate: 1920\n  event: It went on\n',
    )
  })
})

const covered = (source: string): World =>
  world(row('officeCoverage', { office: 'o', member: 'AAA' }, source))

test('a row that is nothing but its key gets its new sources', () => {
  expect(
    edited(
      '- { office: o, member: AAA, sources: a (sourced) }\n',
      covered('a (sourced)'),
      covered('b (sourced)'),
    ),
  ).toBe('- { office: o, member: AAA, sources: b (sourced) }\n')
})

test('a first row in a record starts its list in the place of the list', () => {
  const record = row('members', { id: 'AAA', status: 'member' })
  const period = row('membershipPeriods', { member: 'AAA', seq: '1', from: '1919', counted: 'true' })
  const ratified = row('ratifications', { member: 'AAA', instrument: 'C001', state: 'unknown' })
  const text =
    'id: AAA\nstatus: member # today\nsources: a (sourced)\n\nratifications:\n  - { instrument: C001, state: unknown, sources: a (sourced) }\n'
  const after = edited(text, world(record, ratified), world(record, period, ratified))
  expect(after).toBe(
    text.replace(
      '\nratifications:',
      '\nperiods:\n  - { seq: 1, from: 1919, counted: true, sources: a (sourced) }\n\nratifications:',
    ),
  )
  expect(edited(after ?? '', world(record, period, ratified), world(record, ratified))).toBe(text)
})
