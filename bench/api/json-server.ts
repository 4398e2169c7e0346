import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Server } from 'node:http'
import { parse } from 'csv-parse/sync'

/* What people use instead without writing code: json-server over the same tables. */

type JsonServer = {
  readonly create: () => {
    use: (middleware: unknown) => void
    listen: (port: number, host: string, then: () => void) => Server
  }
  readonly router: (source: object) => unknown
}

const isJsonServer = (value: unknown): value is JsonServer =>
  typeof value === 'object' && value !== null && 'create' in value && 'router' in value

const [folder = ''] = process.argv.slice(2)
const rowsOf = (table: string): Record<string, string>[] =>
  parse(readFileSync(`${folder}/${table}.csv`), { columns: true, bom: true })

const loaded: unknown = createRequire(import.meta.url)('json-server')
if (!isJsonServer(loaded)) throw new Error('json-server has another form')
const withIds = (rows: readonly Record<string, string>[]): object[] =>
  rows.map((row, index) => ({ id: String(index), ...row }))

const server = loaded.create()
server.use(
  loaded.router({
    members: withIds(rowsOf('members')),
    instruments: withIds(rowsOf('instruments')),
    ratifications: withIds(rowsOf('ratifications')),
    titles: withIds(rowsOf('instrument-titles')),
  }),
)
const listening = server.listen(0, '127.0.0.1', () => {
  const address = listening.address()
  console.log(`127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
})
