import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { paths } from '@ilo/questions'
import { ask, objectIn, refused, rowsIn } from './ask.ts'

type List = {
  readonly example: string
  /** The example without its query. */
  readonly path: string
  readonly parameters: ReadonlyMap<string, string>
}

const lists: List[] = []

beforeAll(async () => {
  for (const { path, example, parameters } of rowsIn(objectIn((await ask('/')).data)['routes'])) {
    const told = new Map(
      rowsIn(parameters).map(({ name, expected }) => [String(name), String(expected)] as const),
    )
    // The columns of a table are its own: test/tables.test.ts asks every one of them.
    if (!told.has('cursor') || String(path) === paths.table) continue
    lists.push({ example: String(example), path: String(example).split('?')[0] ?? '', parameters: told })
  }
})

/** The names that a parameter offers, after the last colon of what it expects. */
const offered = ({ parameters }: List, name: string): string[] =>
  /: ([\w\-., ]+)(?:;.*)?$/.exec(parameters.get(name) ?? '')?.[1]?.split(', ') ?? []

/** The example asked otherwise: other values take the place of those that it has. */
function asking({ example, path }: List, changes: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(example.split('?')[1] ?? '')
  for (const name of ['sort', 'limit']) query.delete(name)
  for (const [name, value] of Object.entries(changes)) query.set(name, value)
  return `${path}?${String(query)}`
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

const keyless = (row: unknown): string => JSON.stringify(row)

describe('every list', () => {
  test('is a list of those with the grammar', () => {
    expect(lists.length).toBeGreaterThanOrEqual(25)
  })

  test('tells only the columns that it names, and gives each of them alone', async () => {
    for (const list of lists) {
      const columns = offered(list, 'fields')
      expect(columns.length, list.path).toBeGreaterThan(0)
      const { data } = await ask(asking(list, {}))
      expect(rowsIn(data).length, list.path).toBeGreaterThan(0)
      const names = new Set(rowsIn(data).flatMap((row) => Object.keys(row)))
      names.delete('provenance')
      expect(columns, list.path).toEqual(expect.arrayContaining([...names]))
      for (const column of columns) {
        const rows = rowsIn((await ask(asking(list, { fields: column, limit: '5' }))).data)
        expect(rows.every((row) => Object.keys(row).every((name) => name === column))).toBe(true)
      }
    }
  })

  test('can be ordered by each field, in both directions, with nothing lost', async () => {
    for (const list of lists) {
      const whole = (rows: unknown) =>
        rowsIn(rows)
          .map(keyless)
          .toSorted((a, b) => (a < b ? -1 : 1))
      const plain = whole((await ask(asking(list, { limit: '1000' }))).data)
      const { meta } = await ask(asking(list, {}))
      for (const name of offered(list, 'sort')) {
        const [up, down] = await Promise.all(
          [name, `-${name}`].map((sort) => ask(asking(list, { sort, limit: '1000' }))),
        )
        expect(up?.meta['total'], `${list.path} ${name}`).toBe(meta['total'])
        if (Number(meta['total']) > 1_000) continue
        expect(whole(up?.data), `${list.path} ${name}`).toEqual(plain)
        expect(whole(down?.data), `${list.path} -${name}`).toEqual(plain)
      }
    }
  })

  test('includes what it offers', async () => {
    for (const list of lists) {
      for (const name of offered(list, 'include')) {
        const { data, meta } = await ask(asking(list, { include: name, limit: '3' }))
        const [row] = rowsIn(data)
        const place =
          name === 'sources'
            ? row?.['provenance']
            : name === 'conflicts'
              ? row?.['conflicts']
              : row?.['related']
        expect(place, `${list.path} ${name}`).toBeDefined()
        if (name === 'sources') expect(meta['sources'], list.path).toBeDefined()
      }
    }
  })

  test('counts its rows by each field that it offers, and leads to them', async () => {
    for (const list of lists) {
      const { meta } = await ask(asking(list, {}))
      for (const name of offered(list, 'group_by')) {
        const { data } = await ask(asking(list, { group_by: name, limit: '1000' }))
        const groups = rowsIn(data)
        const sum = groups.reduce((total, { count }) => total + Number(count), 0)
        expect(sum, `${list.path} ${name}`).toBeGreaterThanOrEqual(Number(meta['total']))
        const [first] = groups
        const linked = first?.['links'] === undefined ? undefined : textOf(objectIn(first['links'])['rows'])
        if (linked === undefined) continue
        const rows = await ask(linked)
        expect(Number(rows.meta['total']), linked).toBeGreaterThanOrEqual(Number(first?.['count']))
      }
    }
  })

  test('refuses what is misspelt, and names the nearest', async () => {
    for (const list of lists) {
      for (const name of list.parameters.keys()) {
        if (name.length < 3) continue
        const problem = await refused(asking(list, { [`${name}x`]: '1' }), 400, 'unknown-parameter')
        expect(problem['nearest'], `${list.path} ${name}`).toContain(name)
      }
      for (const name of ['sort', 'fields', 'include', 'group_by']) {
        const [first] = offered(list, name)
        if (first === undefined) continue
        const problem = await refused(asking(list, { [name]: `${first}x` }), 400, 'unknown-value')
        expect(problem).toMatchObject({ parameter: name })
        expect(problem['nearest'], `${list.path} ${name}`).not.toEqual([])
      }
      for (const [name, value] of [
        ['limit', '0'],
        ['limit', '1001'],
        ['cursor', '17'],
        ['cursor', 'after:nothing at all'],
      ] as const) {
        await refused(asking(list, { [name]: value }), 400, 'unknown-value')
      }
      if (!list.parameters.has('group_by')) continue
      const [field, column] = [offered(list, 'group_by')[0] ?? '', offered(list, 'fields')[0] ?? '']
      await refused(asking(list, { group_by: field, fields: column }), 400, 'conflicting-parameters')
    }
  })

  test('refuses dates and numbers that are none', async () => {
    for (const list of lists) {
      for (const [name, expected] of list.parameters) {
        if (expected.startsWith('a date or a range')) {
          for (const value of ['soon', '2001..2000', '..', '1950-13'])
            await refused(asking(list, { [name]: value }), 400, 'invalid-date')
        } else if (expected.startsWith('a whole number or')) {
          for (const value of ['many', '9..1', '..', '-1'])
            await refused(asking(list, { [name]: value }), 400, 'unknown-value')
        }
      }
    }
  })
})

/** Follows the links of one direction, from an address to the end. */
async function follow(address: string, rel: 'next' | 'prev'): Promise<string[][]> {
  const pages: string[][] = []
  let next: string | undefined = address
  while (next !== undefined) {
    const { data, links } = await ask(next)
    pages.push(rowsIn(data).map(keyless))
    next = textOf(links[rel])
  }
  return pages
}

/** The filter that leads to one of the groups of a list: some of its rows. */
async function aFilter(list: List, by: number, at: number): Promise<Record<string, string>> {
  const names = offered(list, 'group_by')
  if (names.length === 0) return {}
  const groups = rowsIn(
    (await ask(asking(list, { group_by: names[by % names.length] ?? '', limit: '1000' }))).data,
  )
  const leading = groups.flatMap(({ links }) =>
    links === undefined ? [] : [textOf(objectIn(links)['rows'])],
  )
  const rows = leading.length === 0 ? undefined : leading[at % leading.length]
  return rows === undefined ? {} : Object.fromEntries(new URLSearchParams(rows.split('?')[1] ?? ''))
}

test('pages concatenate to the whole, forwards and backwards, whatever is filtered and ordered', async () => {
  const seen = new Set<string>()
  let filtered = 0
  await fc.assert(
    fc.asyncProperty(
      fc.nat(),
      fc.integer({ min: 3, max: 90 }),
      fc.tuple(fc.nat(), fc.nat()),
      fc.option(fc.tuple(fc.nat(), fc.nat()), { nil: undefined }),
      fc.boolean(),
      async (at, size, [by, second], filter, up) => {
        const list = lists[at % lists.length]
        if (list === undefined) return
        const sorts = offered(list, 'sort')
        const sort = [...new Set([sorts[by % sorts.length], sorts[second % sorts.length]])]
          .map((name) => `${up ? '' : '-'}${name}`)
          .join(',')
        const some = filter === undefined ? {} : await aFilter(list, ...filter)
        const { data, meta } = await ask(asking(list, { ...some, sort, limit: '1000' }))
        const total = Number(meta['total'])
        if (total > 1_000 || total === 0) return
        const limit = String(Math.max(size, Math.ceil(total / 8)))
        const whole = rowsIn(data).map(keyless)
        const forward = await follow(asking(list, { ...some, sort, limit }), 'next')
        expect(forward.flat()).toEqual(whole)
        if (forward.length === 1) return
        seen.add(list.path)
        if (filter !== undefined) filtered++
        const addresses = await addressesOf(asking(list, { ...some, sort, limit }))
        const backward = await follow(addresses.at(-1) ?? '', 'prev')
        expect(backward.toReversed()).toEqual(forward)
        const last = await ask(addresses.at(-1) ?? '')
        expect(last.links['first']).toBe((await ask(asking(list, { ...some, sort, limit }))).links['self'])
      },
    ),
    { numRuns: 150 },
  )
  expect(seen.size).toBeGreaterThan(5)
  expect(filtered).toBeGreaterThan(5)
})

/** The addresses of all pages, from the first. */
async function addressesOf(address: string): Promise<string[]> {
  const addresses = [address]
  for (let next = textOf((await ask(address)).links['next']); next !== undefined; ) {
    addresses.push(next)
    next = textOf((await ask(next)).links['next'])
  }
  return addresses
}
