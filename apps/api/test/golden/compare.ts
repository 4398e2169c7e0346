import { gunzipSync } from 'node:zlib'
import { nameOf } from './addresses.ts'
import type { Asked } from './addresses.ts'
import type { Answer, Ask } from './answer.ts'

/** A header in which a runtime may differ from the app itself, and why that is no difference of the answer. */
export type Allowance = {
  readonly header: string
  readonly reason: string
  /** Every runtime, where none is named. */
  readonly runtime?: string
  readonly allows: (expected: string | undefined, actual: string | undefined) => boolean
}

const timing = /^(?:answer;dur=[\d.]+)?(?:, )?(?:memo;desc=(?:hit|miss))?$/

const added = (expected: string | undefined): boolean => expected === undefined

export const allowances: readonly Allowance[] = [
  { header: 'date', reason: 'the server reads a clock, and the app does not', allows: added },
  { header: 'connection', reason: 'speaks of the connection, not of the answer', allows: added },
  {
    header: 'server-timing',
    reason: 'tells how long it took and what was held already, which is another matter each time',
    allows: (expected = '', actual = '') => timing.test(expected) && timing.test(actual),
  },
  {
    header: 'content-length',
    reason: 'says of an answer without a body that it has none',
    allows: (expected, actual) => expected === undefined && actual === '0',
  },
  {
    header: 'transfer-encoding',
    reason: 'how Node sends a redirect, whose missing body it does not count',
    runtime: 'Node',
    allows: (expected, actual) => expected === undefined && actual === 'chunked',
  },
  {
    header: 'transfer-encoding',
    reason: 'the server of edge-runtime sends every body as a stream',
    runtime: 'edge-runtime (Vercel)',
    allows: (expected, actual) => expected === undefined && actual === 'chunked',
  },
  {
    header: 'content-length',
    reason: 'the server of edge-runtime sends every body as a stream',
    runtime: 'edge-runtime (Vercel)',
    allows: (_, actual) => actual === undefined,
  },
]

const quoted = (value: string | undefined): string => (value === undefined ? 'nothing' : `'${value}'`)

function inBody(expected: Uint8Array, actual: Uint8Array): string[] {
  const at = expected.findIndex((byte, index) => byte !== actual[index])
  if (at === -1 && expected.length === actual.length) return []
  const place = at === -1 ? expected.length : at
  const around = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.slice(place, place + 40))
  return [
    `body of ${actual.length} bytes for ${expected.length}, from byte ${place}: '${around(actual)}' for '${around(expected)}'`,
  ]
}

/**
 * An answer as it is before it is compressed: each runtime writes gzip in other bytes. A length that is true of the
 * compressed bytes is true of the others then.
 */
function unpacked(answer: Answer): Answer {
  const { headers, body } = answer
  if (headers['content-encoding'] !== 'gzip' || body.byteLength === 0) return answer
  const plain = gunzipSync(body)
  const { 'content-length': length, ...others } = headers
  if (length === undefined) return { ...answer, body: plain }
  const right = length === String(body.byteLength)
  const told = right ? String(plain.byteLength) : `${length} of ${body.byteLength} compressed`
  return { ...answer, headers: { ...others, 'content-length': told }, body: plain }
}

/** In what an answer differs from the expected one; calls `use` with each allowance that it needed. */
export function differences(
  runtime: string,
  wantedAnswer: Answer,
  gotAnswer: Answer,
  use: (allowance: Allowance) => void = () => {},
): string[] {
  const [expected, actual] = [unpacked(wantedAnswer), unpacked(gotAnswer)]
  const names = new Set([...Object.keys(expected.headers), ...Object.keys(actual.headers)])
  const inHeaders = [...names].flatMap((name) => {
    const [wanted, got] = [expected.headers[name], actual.headers[name]]
    if (wanted === got) return []
    const allowance = allowances.find(
      ({ header, runtime: only = runtime, allows }) =>
        header === name && only === runtime && allows(wanted, got),
    )
    if (allowance === undefined) return [`${name}: ${quoted(got)} for ${quoted(wanted)}`]
    use(allowance)
    return []
  })
  return [
    ...(expected.status === actual.status ? [] : [`status ${actual.status} for ${expected.status}`]),
    ...inHeaders,
    ...inBody(expected.body, actual.body),
  ]
}

export type Expected = { readonly asked: Asked; readonly answer: Answer }

/** What a runtime answered, against what was expected. */
export type Comparison = {
  readonly answers: number
  /** One line for each answer that differs. */
  readonly different: readonly string[]
  readonly used: ReadonlySet<Allowance>
}

/** Asks a runtime everything, one after the other. */
export async function compare(runtime: string, expected: readonly Expected[], ask: Ask): Promise<Comparison> {
  const different: string[] = []
  const used = new Set<Allowance>()
  for (const { asked, answer } of expected) {
    // oxlint-disable-next-line no-await-in-loop -- one at a time, so that an answer cannot be taken for another's
    const found = differences(runtime, answer, await ask(asked), (allowance) => used.add(allowance))
    if (found.length > 0) different.push(`${nameOf(asked)}\n  ${found.join('\n  ')}`)
  }
  return { answers: expected.length, different, used }
}

export type Row = Comparison & { readonly name: string; readonly version: string }

/** The comparison as a table to read. */
export function table(rows: readonly Row[]): string {
  const cells = [
    ['runtime', 'version', 'answers', 'equal', 'different'],
    ...rows.map(({ name, version, answers, different }) => [
      name,
      version,
      ...[answers, answers - different.length, different.length].map(String),
    ]),
  ]
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))) ?? []
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
  return cells.map(line).join('\n')
}
