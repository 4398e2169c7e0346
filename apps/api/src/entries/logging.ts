import type { Report } from '../http/finish.ts'
import { isRequestId } from '../http/request-id.ts'

type Answered = Response | Promise<Response>
type Answer = (request: Request) => Answered

/** What a server of ours has: where lines go, and what time it is. */
type Machine = {
  readonly out: (line: string) => void
  readonly error: (line: string) => void
  /** Milliseconds since any moment. */
  readonly now: () => number
  readonly date: () => Date
}

export const now = (): number => performance.now()

const machine: Machine = {
  out: (line) => console.log(line),
  error: (line) => console.error(line),
  now,
  date: () => new Date(),
}

/** What is told of a request: nothing of who asked, and of the query only where that is wanted. */
type Entry = {
  readonly time: string
  readonly id: string
  readonly method: string
  readonly path: string
  readonly status: number
  readonly bytes: number
  readonly ms: number
  readonly format: string | null
  readonly memo: string | null
}

type Logging = {
  /** Why the environment cannot be followed. */
  readonly problem?: string
  /** The same answers, each with its line. */
  readonly logged: (answer: Answer) => Answer
  /** Tells an error that is a fault of ours in one line. */
  readonly report: Report
  /** Tells of what never became a request of the app. */
  readonly malformed: (status: number) => void
}

const modes = ['json', 'text', 'off'] as const

const printable = (text: string): string => text.replaceAll(/[^!-~]/g, '?')

const readable = ({ time, id, method, path, status, bytes, ms, format, memo }: Entry): string =>
  [
    time.slice(11, 19),
    status,
    method,
    printable(path),
    `${bytes} B`,
    `${ms} ms`,
    format ?? '-',
    memo ?? '-',
    id,
  ].join(' ')

function pathOf(url: string, withQuery: boolean): string {
  const path = url.slice(url.indexOf('/', url.indexOf('//') + 2))
  const query = path.indexOf('?')
  return withQuery || query === -1 ? path : path.slice(0, query)
}

/** Reads `LOG`, which is json, text or off, and `LOG_QUERY`, which is 1 to tell queries too. */
export function logging(
  given: { readonly LOG: string | undefined; readonly LOG_QUERY: string | undefined },
  { out, error: complain, now: clock, date }: Machine = machine,
): Logging {
  const wanted = given.LOG || 'json'
  const mode = modes.find((one) => one === wanted)
  const write = mode === 'text' ? readable : (entry: object): string => JSON.stringify(entry)
  const ids = new WeakMap<Request, string>()
  const born = date().getTime().toString(36)
  let count = 0

  function idOf(request?: Request): string {
    const asked = request?.headers.get('X-Request-Id')
    if (isRequestId(asked)) return asked
    const known = request && ids.get(request)
    if (known !== undefined) return known
    count += 1
    const made = `${born}-${count}`
    if (request) ids.set(request, made)
    return made
  }

  function entryOf(request: Request, { status, headers }: Response, started: number): Entry {
    const { method, url } = request
    return {
      time: date().toISOString(),
      id: idOf(request),
      method,
      path: pathOf(url, given.LOG_QUERY === '1'),
      status,
      bytes: method === 'HEAD' ? 0 : Number(headers.get('Content-Length') ?? 0),
      ms: Number((clock() - started).toFixed(2)),
      format: headers.get('Content-Type')?.split(';')[0] ?? null,
      memo: /memo;desc=(\w+)/.exec(headers.get('Server-Timing') ?? '')?.[1] ?? null,
    }
  }

  return {
    ...(mode === undefined ? { problem: `LOG is '${wanted}', but must be ${modes.join(', ')}.` } : {}),
    logged: (answer) =>
      mode === 'off'
        ? answer
        : (request) => {
            const started = clock()
            const told = (response: Response): Response => {
              out(write(entryOf(request, response, started)))
              return response
            }
            const answered = answer(request)
            return answered instanceof Promise ? answered.then(told) : told(answered)
          },
    report(error, request) {
      const { method, url } = request
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
      const told = {
        time: date().toISOString(),
        id: idOf(request),
        method,
        path: pathOf(url, false),
        error: text,
      }
      complain(JSON.stringify(told))
    },
    malformed(status) {
      if (mode === 'off') return
      const nothing = { method: '-', path: '-', bytes: 0, ms: 0, format: null, memo: null }
      out(write({ ...nothing, time: date().toISOString(), id: idOf(), status }))
    },
  }
}
