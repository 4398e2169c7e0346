/** One thing that is asked again and again, and how the same is asked of what people use instead. */
export type Case = {
  readonly name: string
  /** The target for the part of the bare body's throughput that the API reaches. */
  readonly target: number
  /** Addresses asked in turn; one alone is what an edge caches, many are what an edge misses. */
  readonly addresses: readonly string[]
  readonly headers?: Readonly<Record<string, string>>
  /** The same over the tables with json-server; undefined where it cannot be asked. */
  readonly jsonServer?: string
  /** The same over SQLite. */
  readonly sqlite?: string
}

/** Where an answer is known already, its tag is sent; the servers are asked for it before. */
export const tagOf = 'the tag of the first answer'

const single = 0.8
const large = 0.5

export const cases = (members: readonly string[]): readonly Case[] => [
  {
    name: 'a Member',
    target: single,
    addresses: ['/v1/members/BGR'],
    jsonServer: '/members/BGR',
    sqlite: '/members/BGR',
  },
  {
    name: 'each of 187 Members in turn',
    target: single,
    addresses: members.map((id) => `/v1/members/${id}`),
  },
  {
    name: 'an instrument',
    target: single,
    addresses: ['/v1/instruments/C087'],
    jsonServer: '/instruments/C087',
    sqlite: '/instruments/C087',
  },
  {
    name: '100 ratifications',
    target: single,
    addresses: ['/v1/ratifications?limit=100'],
    jsonServer: '/ratifications?_limit=100',
    sqlite: '/ratifications?limit=100',
  },
  {
    name: 'the fundamental matrix, 187 × 11',
    target: large,
    addresses: ['/v1/standings'],
    sqlite: '/matrix',
  },
  {
    name: 'a search',
    target: large,
    addresses: [`/v1/search?q=${encodeURIComponent('forced labour')}`],
    jsonServer: `/titles?q=${encodeURIComponent('forced labour')}`,
    sqlite: `/search?q=${encodeURIComponent('forced labour')}`,
  },
  {
    name: 'a Member known already: 304',
    target: single,
    addresses: ['/v1/members/BGR'],
    headers: { 'If-None-Match': tagOf },
  },
]
