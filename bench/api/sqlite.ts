import { readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { serve } from '@hono/node-server'
import { parse } from 'csv-parse/sync'
import { Hono } from 'hono'

/*
 * What people build instead: the same tables in SQLite, in memory and with indexes, behind Hono. It answers the rows
 * alone: no standing, no sources, no coverage, no languages.
 */

const [folder = ''] = process.argv.slice(2)
const rowsOf = (table: string): Record<string, string>[] =>
  parse(readFileSync(`${folder}/${table}.csv`), { columns: true, bom: true })

const database = new DatabaseSync(':memory:')

function load(name: string, rows: readonly Record<string, string>[]): void {
  const columns = Object.keys(rows[0] ?? {})
  const quoted = columns.map((column) => `"${column}"`)
  database.exec(`CREATE TABLE ${name} (${quoted.join(', ')})`)
  const insert = database.prepare(`INSERT INTO ${name} VALUES (${columns.map(() => '?').join(', ')})`)
  database.exec('BEGIN')
  for (const row of rows) insert.run(...columns.map((column) => row[column] ?? null))
  database.exec('COMMIT')
}

for (const table of ['members', 'instruments', 'ratifications']) load(table, rowsOf(table))
load('titles', rowsOf('instrument-titles'))
database.exec('CREATE UNIQUE INDEX member_id ON members (id)')
database.exec('CREATE UNIQUE INDEX instrument_id ON instruments (id)')
database.exec('CREATE UNIQUE INDEX ratification_id ON ratifications (member, instrument)')

const one = {
  members: database.prepare('SELECT * FROM members WHERE id = ?'),
  instruments: database.prepare('SELECT * FROM instruments WHERE id = ?'),
}
const some = database.prepare('SELECT * FROM ratifications ORDER BY member, instrument LIMIT ?')
const matrix = database.prepare(
  `SELECT members.id AS member, instruments.id AS instrument, ratifications.registered, ratifications.state
   FROM members CROSS JOIN instruments
   LEFT JOIN ratifications ON ratifications.member = members.id AND ratifications.instrument = instruments.id
   WHERE members.status = 'member' AND instruments.category = 'fundamental' AND instruments.kind != 'recommendation'`,
)
const found = database.prepare('SELECT * FROM titles WHERE title LIKE ? LIMIT 500')

const app = new Hono()
app.get('/members/:id', (c) => c.json({ data: one.members.get(c.req.param('id')) }))
app.get('/instruments/:id', (c) => c.json({ data: one.instruments.get(c.req.param('id')) }))
app.get('/ratifications', (c) => c.json({ data: some.all(Number(c.req.query('limit') ?? 500)) }))
app.get('/matrix', (c) => c.json({ data: matrix.all() }))
app.get('/search', (c) => c.json({ data: found.all(`%${c.req.query('q') ?? ''}%`) }))

serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => console.log(`127.0.0.1:${port}`))
