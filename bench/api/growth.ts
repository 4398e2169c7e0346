import { DatabaseSync } from 'node:sqlite'
import { listRatifications, parseMember } from 'ilo-data'
import type { HeldRatification } from 'ilo-data'
import { ask } from '@ilo/questions'
import { date, word } from '../../packages/questions/src/grammar/field.ts'
import { list } from '../../packages/questions/src/grammar/list.ts'
import { table } from './tables.ts'

/** A ratification that does not exist: a real one, told again under another number. */
type Row = HeldRatification & { readonly copy: number }

const sizes = [1, 10, 100] as const
const runs = 15

const copies = (times: number): Row[] =>
  Array.from({ length: times }, (_, copy) => listRatifications().map((row) => ({ ...row, copy }))).flat()

const question = (rows: readonly Row[]) =>
  list({
    name: 'synthetic',
    path: '/synthetic',
    summary: 'Ratifications that do not exist',
    example: '/synthetic',
    ids: {},
    parameters: {},
    rows: () => rows,
    key: ({ member, instrument, copy }) => `${member}|${instrument}|${copy}`,
    texts: ({ member, instrument }) => [member, instrument],
    fields: {
      member: word('a Member', parseMember, (row: Row) => row.member),
      registered: date((row: Row) => row.registered),
    },
    columns: ['member', 'instrument', 'registered'],
    tell: ({ member, instrument, registered }) => ({ member, instrument, registered }),
  })

const asked = {
  'the first 100': {},
  'of one Member': { member: 'BGR' },
  'registered in the nineties, the latest first': { registered: '1990..1999', sort: '-registered' },
  'with a text in them': { q: 'c08' },
} as const

const inSql: Readonly<Record<keyof typeof asked, string>> = {
  'the first 100': 'SELECT * FROM ratifications LIMIT 100',
  'of one Member': "SELECT * FROM ratifications WHERE member = 'BGR' LIMIT 100",
  'registered in the nineties, the latest first':
    "SELECT * FROM ratifications WHERE registered BETWEEN '1990' AND '1999-12-31' ORDER BY registered DESC LIMIT 100",
  'with a text in them':
    "SELECT * FROM ratifications WHERE instrument LIKE '%c08%' OR member LIKE '%c08%' LIMIT 100",
}

function medianOf(work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const from = performance.now()
    work()
    return performance.now() - from
  })
  return times.toSorted((a, b) => a - b)[runs >> 1] ?? 0
}

function databaseOf(rows: readonly Row[]): DatabaseSync {
  const database = new DatabaseSync(':memory:')
  database.exec('CREATE TABLE ratifications (member, instrument, registered, copy)')
  const insert = database.prepare('INSERT INTO ratifications VALUES (?, ?, ?, ?)')
  database.exec('BEGIN')
  for (const { member, instrument, registered, copy } of rows)
    insert.run(member, instrument, registered ?? null, copy)
  database.exec('COMMIT')
  database.exec('CREATE INDEX of_member ON ratifications (member)')
  return database
}

const names = Object.keys(asked).filter((name): name is keyof typeof asked => Object.hasOwn(asked, name))

/** What a page of 100 costs the list grammar, made anew each time, beside SQLite over the same rows. */
export function grownTable(): string {
  const bySize = sizes.map((times) => {
    const rows = copies(times)
    const synthetic = question(rows)
    const database = databaseOf(rows)
    return names.map((name) => {
      const prepared = database.prepare(inSql[name])
      return [
        medianOf(() => ask(synthetic, {}, { ...asked[name], limit: '100' })),
        medianOf(() => prepared.all()),
      ]
    })
  })
  const cells = names.map((name, at) => [
    name,
    ...bySize.flatMap((of) => (of[at] ?? []).map((time) => `${time.toFixed(1)} ms`)),
  ])
  const count = listRatifications().length
  const head = sizes.flatMap((times) => [`${times}×: API`, `${times}×: SQLite`])
  return `### Growth: ${count} ratifications, ten and a hundred times as many\n\n${table(['a page of 100', ...head], cells)}`
}
