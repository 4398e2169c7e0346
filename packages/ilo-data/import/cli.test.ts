import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from './cli.ts'
import { TableSet } from './fixture.ts'
import { useWorkspace } from './workspace.ts'

const { path, importing, secondImport, read, all, edit } = useWorkspace()

describe('a first import', () => {
  test('writes everything, and nothing that no table brings', () => {
    const tables = new TableSet().write(path('first'))
    const { code, out } = importing(tables, '--write')
    expect(code).toBe(0)
    expect(out).toContain('to add: ')
    expect(all().has('members/BGR.yaml')).toBe(true)
    expect(all().has('corrections.yaml')).toBe(false)
    expect(all().has('release.yaml')).toBe(false)
    expect(readFileSync(path('base/members.csv'))).toEqual(readFileSync(join(tables, 'members.csv')))
  })

  test('is only shown without --write', () => {
    expect(importing(new TableSet().write(path('first'))).code).toBe(0)
    expect(existsSync(path('facts'))).toBe(false)
    expect(existsSync(path('base'))).toBe(false)
  })

  test('is cut to what can be read, unless all is asked for', () => {
    const tables = new TableSet().write(path('first'))
    const [short, long] = [importing(tables), importing(tables, '--all')]
    expect(short.out).toMatch(/… and \d+ more; --all prints them/)
    expect(long.out).not.toContain('more; --all')
    expect(long.out.length).toBeGreaterThan(short.out.length)
  })

  test('is all: the same tables again change nothing', () => {
    const tables = secondImport((same) => same)
    const before = all()
    const { code, out } = importing(tables, '--write')
    expect([code, out]).toEqual([
      0,
      'The tables say nothing new, and nothing was edited by hand.\n\nFact files written: 0. The base of the next import stays as it is.',
    ])
    expect(all()).toEqual(before)
  })
})

const newer = (tables: TableSet): TableSet =>
  tables
    .set('members', 'BGR', { normlex_id: '7' })
    .set('ratifications', 'BGR|C148', {
      member: 'BGR',
      instrument: 'C148',
      registered: '2026-02-03',
      state: 'in-force',
    })
    .cite('ratifications', 'BGR|C148', '*', 'normlex')
    .drop('ratifications', 'BGR|C001')
    .cite('members', 'SWE', 'region', 'cc wpmem', 'corroborated')

function conflicting(): string {
  const tables = secondImport((set) =>
    set.set('members', 'BGR', { normlex_id: '7' }).set('members', 'SWE', { normlex_id: '8' }),
  )
  edit('members/BGR.yaml', 'normlexId: 102576', 'normlexId: 5')
  return tables
}

describe('newer tables', () => {
  test('are shown value by value', () => {
    const { code, out } = importing(secondImport(newer))
    expect(code).toBe(0)
    expect(out).toContain(
      'members/BGR.yaml: ratifications/BGR|C148/*: (none) → registered 2026-02-03, state in-force (normlex (sourced))',
    )
    expect(out).toMatch(/members\/BGR\.yaml: members\/BGR\/normlexId: 102576 \(.*\) → 7 \(.*\)/)
    expect(out).toMatch(/members\/BGR\.yaml: ratifications\/BGR\|C001\/\*: .* → \(none\)/)
    expect(out).toMatch(/members\/SWE\.yaml: members\/SWE\/sources\.region: .* → cc wpmem \(corroborated\)/)
  })

  test('are written, and then say nothing new', () => {
    const tables = secondImport(newer)
    const before = all()
    const { code, out } = importing(tables, '--write')
    expect(code).toBe(0)
    expect(out).toContain('Fact files written: 2. The base of the next import is now these tables.')
    expect(read('members/BGR.yaml')).toContain('normlexId: 7\n')
    expect(read('members/BGR.yaml')).not.toContain('C001')
    const changed = [...all()].filter(([file, text]) => before.get(file) !== text).map(([file]) => file)
    expect(changed).toEqual(['members/BGR.yaml', 'members/SWE.yaml'])
    expect(importing(tables, '--write').out).toMatch(/^The tables say nothing new/)
  })

  test('leave comments and the wording of other parts of a file alone', () => {
    const tables = secondImport(newer)
    edit('members/BGR.yaml', 'id: BGR\n', '# The first Member of this test.\nid: "BGR"\n')
    edit('members/BGR.yaml', 'normlexId: 102576', 'normlexId: 102576 # from the address of the page')
    importing(tables, '--write')
    expect(read('members/BGR.yaml')).toContain('# The first Member of this test.\nid: "BGR"\n')
    expect(read('members/BGR.yaml')).toContain('normlexId: 7 # from the address of the page\n')
  })

  test('add and remove whole files', () => {
    const tables = secondImport((set) => {
      for (const csv of ['membership_periods', 'ratifications_former']) {
        const gone = set.table(csv).rows.filter((row) => row['member'] === 'CSK')
        for (const { member, seq, instrument } of gone) set.drop(csv, `${member}|${seq ?? instrument}`)
      }
      return set
        .drop('members', 'CSK')
        .set('members', 'XYZ', { iso3: 'XYZ', status: 'member', name_en: 'Nowhere' })
        .cite('members', 'XYZ', '*', 'cc')
    })
    expect(importing(tables, '--write').code).toBe(0)
    expect(all().has('members/CSK.yaml')).toBe(false)
    expect(read('members/XYZ.yaml')).toBe(
      'id: XYZ\nstatus: member\nnames:\n  en: Nowhere\nsources: cc (sourced)\n',
    )
    expect(importing(tables).out).toMatch(/^The tables say nothing new/)
  })
})

describe('a hand edit', () => {
  test('stays, and is told to be missing from the corrections', () => {
    const tables = secondImport((same) => same)
    edit('members/BGR.yaml', 'normlexId: 102576', 'normlexId: 5')
    const { code, out } = importing(tables, '--write')
    expect(code).toBe(0)
    expect(out).toMatch(/members\/BGR\/normlexId: .* → 5 \(.*\); not listed in facts\/corrections\.yaml/)
    expect(read('members/BGR.yaml')).toContain('normlexId: 5\n')
  })

  test('is listed as a correction by --keep with a reason', () => {
    const tables = secondImport((same) => same)
    edit('members/BGR.yaml', 'normlexId: 102576', 'normlexId: 5')
    const { code } = importing(tables, '--write', '--keep', 'members/BGR/normlexId', '--reason', 'read again')
    expect(code).toBe(0)
    expect(read('corrections.yaml')).toBe(
      '- table: members\n  key: BGR\n  field: normlexId\n  was: 102576\n  now: 5\n  reason: read again\n',
    )
    expect(importing(tables).out).not.toContain('not listed')
  })

  test('that the tables took over is no correction any longer', () => {
    const tables = secondImport((set) => set.set('members', 'BGR', { normlex_id: '5' }))
    edit('members/BGR.yaml', 'normlexId: 102576', 'normlexId: 5')
    writeFileSync(
      path('facts/corrections.yaml'),
      '- table: members\n  key: BGR\n  field: normlexId\n  was: 102576\n  now: 5\n  reason: read again\n',
    )
    const { code, out } = importing(tables, '--write')
    expect(code).toBe(0)
    expect(out).toContain('no longer needed: members/BGR/normlexId')
    expect(existsSync(path('facts/corrections.yaml'))).toBe(false)
  })
})

describe('a conflict', () => {
  const name = 'members/BGR/normlexId'

  test('is shown, fails, and keeps everything from being written', () => {
    const tables = conflicting()
    const before = all()
    for (const options of [[], ['--write']]) {
      const { code, out } = importing(tables, ...options)
      expect(code).toBe(2)
      expect(out).toMatch(/members\/BGR\/normlexId: 102576 \(.*\) → by hand 5 \(.*\), in the tables 7 \(/)
      expect(out).toContain('Undecided conflicts: 1. Nothing was written')
    }
    expect(all()).toEqual(before)
    expect(readFileSync(path('base/members.csv'), 'utf8')).toContain('102576')
  })

  test('is decided for the tables by --take', () => {
    const tables = conflicting()
    expect(importing(tables, '--write', '--take', name).code).toBe(0)
    expect(read('members/BGR.yaml')).toContain('normlexId: 7\n')
    expect(read('members/SWE.yaml')).toContain('normlexId: 8\n')
    expect(importing(tables).out).toMatch(/^The tables say nothing new/)
  })

  test('is decided for the hand edit by --keep, which lists it', () => {
    const tables = conflicting()
    expect(importing(tables, '--write', '--keep', name, '--reason', 'seen on the page').code).toBe(0)
    expect(read('members/BGR.yaml')).toContain('normlexId: 5\n')
    expect(read('corrections.yaml')).toContain('was: 7\n  now: 5\n  reason: seen on the page\n')
    const again = importing(tables)
    expect([again.code, again.out.includes('in conflict')]).toEqual([0, false])
  })

  test('that is kept again keeps its reason, and needs one the first time', () => {
    const tables = conflicting()
    const bare = importing(tables, '--write', '--keep', name)
    expect([bare.code, bare.err]).toEqual([1, expect.stringContaining('without a reason')])
    importing(tables, '--write', '--keep', name, '--reason', 'seen on the page')
    const third = new TableSet()
      .set('members', 'BGR', { normlex_id: '9' })
      .set('members', 'SWE', { normlex_id: '8' })
    const { code, out } = importing(third.write(path('third')), '--write', '--keep', name)
    expect([code, out]).toEqual([0, expect.stringContaining('updated: members/BGR/normlexId')])
    expect(read('corrections.yaml')).toContain('was: 9\n  now: 5\n  reason: seen on the page\n')
  })

  test('must be named as it is printed', () => {
    const { code, err } = importing(conflicting(), '--take', 'members/BGR/normlexid')
    expect([code, err]).toEqual([1, expect.stringContaining(`did you mean '${name}'?`)])
  })
})

test('help is printed when it is asked for', () => {
  const out: string[] = []
  expect(run(['--help'], { log: (text) => out.push(text), error: () => undefined })).toBe(0)
  expect(out.join('\n')).toContain('--take <name>')
})
