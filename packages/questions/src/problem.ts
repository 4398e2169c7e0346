import type { IloError, IloErrorCode } from 'ilo-data'

/** Every kind of problem; what is wrong with a text that the library reads is told by its own code. */
export type ProblemKind =
  | IloErrorCode
  | 'unknown-parameter'
  | 'missing-parameter'
  | 'repeated-parameter'
  | 'conflicting-parameters'
  | 'too-large'
  | 'too-long'
  | 'broken-encoding'
  | 'malformed-request'
  | 'unknown-route'
  | 'unknown-format'
  | 'not-acceptable'
  | 'other-release'
  | 'wrong-method'
  | 'unexpected'

type Kind = { readonly title: string; readonly advice: string }

/** What each kind of problem is called, and what to do about it. */
export const problemKinds: Readonly<Record<ProblemKind, Kind>> = {
  'unknown-member': {
    title: 'No such Member',
    advice:
      'Name a Member by its ISO code of two or three letters, its M49 number or its name; see /v1/members.',
  },
  'unknown-instrument': {
    title: 'No such instrument',
    advice: 'Name an instrument by its code, such as C087, or another name in use; see /v1/instruments.',
  },
  'unknown-source': {
    title: 'No such source',
    advice: 'Name a source by an id that an answer cites.',
  },
  'unknown-value': {
    title: 'No such value',
    advice: 'Give one of the values that the parameter knows: `expected` lists them.',
  },
  'invalid-date': {
    title: 'Not a day',
    advice: 'Write a day of the calendar as YYYY-MM-DD.',
  },
  'unknown-parameter': {
    title: 'No such parameter',
    advice: 'Leave the parameter out or write it as `nearest` does: no parameter is ever ignored.',
  },
  'missing-parameter': {
    title: 'A parameter is missing',
    advice: 'Give the parameter that `parameter` names.',
  },
  'repeated-parameter': {
    title: 'A parameter is repeated',
    advice: 'Give each parameter once.',
  },
  'conflicting-parameters': {
    title: 'Parameters that exclude each other',
    advice: 'Leave one of them out: no parameter is ever ignored.',
  },
  'too-large': {
    title: 'Too large an answer',
    advice: 'Ask for fewer Members or instruments at once.',
  },
  'too-long': {
    title: 'Too long',
    advice: 'No address, id or value of this API is that long.',
  },
  'broken-encoding': {
    title: 'Broken percent-encoding',
    advice: 'Write each % as %25, and other characters as the percent-encoded bytes of their UTF-8.',
  },
  'malformed-request': {
    title: 'Malformed request',
    advice: 'Send a path that begins with / and one valid Host header.',
  },
  'unknown-route': {
    title: 'No such address',
    advice: 'All addresses are listed at /.',
  },
  'unknown-format': {
    title: 'No such format',
    advice: 'End the address with .json, .csv, .ndjson or .jsonld, or with none of them and send Accept.',
  },
  'not-acceptable': {
    title: 'Nothing that would be accepted',
    advice: 'Accept one of what there is: `nearest` lists it. A suffix or `lang` in the address goes first.',
  },
  'other-release': {
    title: 'Not the release held',
    advice: 'Only one release is served: `nearest` is the same address in it.',
  },
  'wrong-method': {
    title: 'Method not allowed',
    advice: 'This API is read-only: use GET, HEAD or OPTIONS.',
  },
  unexpected: {
    title: 'Unexpected error',
    advice: 'The fault is ours. Tell us the address that was asked.',
  },
}

type Particulars = {
  readonly found?: string
  readonly expected: string
  readonly nearest?: readonly string[]
  readonly parameter?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** A request that cannot be answered as asked: what was found, what was expected, and the nearest that exists. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly kind: ProblemKind
  readonly status: number
  readonly particulars: Particulars

  constructor(status: number, kind: ProblemKind, particulars: Particulars) {
    super(problemKinds[kind].title)
    this.status = status
    this.kind = kind
    this.particulars = particulars
  }
}

/** The problem that an error of the library is to the one who asked. */
export function problemOf(status: number, error: IloError, parameter?: string): Problem {
  const { code, found, expected, nearest } = error
  return new Problem(status, code, {
    found,
    expected,
    nearest,
    ...(parameter === undefined ? {} : { parameter }),
  })
}

/** A problem as RFC 9457 writes it. */
export type ProblemDetails = {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly instance: string
  readonly parameter?: string
  /** Null where nothing was found, as for a parameter that is missing. */
  readonly found: string | null
  readonly expected: string
  readonly nearest: readonly string[]
}

const shown = (text: string): string => text.replace(/^(.{100}).+$/su, '$1…')

function detailOf({ parameter, found, expected, nearest = [] }: Particulars): string {
  const place = parameter === undefined ? '' : `${parameter}: `
  const what = found === undefined ? `expected ${expected}` : `'${shown(found)}' is not ${expected}`
  const hint = nearest.length === 0 ? '' : `; did you mean ${nearest.join(', ')}?`
  return `${place}${what}${hint}`
}

/** A problem in full; `instance` is the address at which it arose. */
export function detailsOf({ kind, status, particulars }: Problem, instance: string): ProblemDetails {
  const { parameter, found, expected, nearest = [] } = particulars
  return {
    type: `/problems/${kind}`,
    title: problemKinds[kind].title,
    status,
    detail: detailOf(particulars),
    instance,
    ...(parameter === undefined ? {} : { parameter }),
    found: found === undefined ? null : shown(found),
    expected,
    nearest,
  }
}
