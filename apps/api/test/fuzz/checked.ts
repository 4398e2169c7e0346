import { createHash } from 'node:crypto'
import { isObject, objectAt, parseJson, textIn } from '../../src/reference/json.ts'
import type { JsonObject } from '../../src/reference/json.ts'
import { follow, responseIn } from '../document/document.ts'
import type { Validate, Variant } from '../document/validators.ts'
import type { Asked } from './requests.ts'

/** What a request came to. */
export type Outcome = {
  readonly status: number
  readonly kind?: string
  readonly parameter?: string
  readonly type?: string
  /** The address of the next page of a list. */
  readonly next?: string
  readonly faults: readonly string[]
}

/** What every response carries, whatever it answers. */
const everywhere: Readonly<Record<string, RegExp>> = {
  'Access-Control-Allow-Origin': /^\*$/,
  'X-Content-Type-Options': /^nosniff$/,
  'Content-Security-Policy': /default-src 'none'/,
}

function missingHeaders(document: JsonObject, response: JsonObject, { headers }: Response): string[] {
  const documented = Object.entries(objectAt(response, 'headers'))
  const required = documented.filter(([, one]) => follow(document, one)['required'] === true)
  return [
    ...required.filter(([name]) => headers.get(name) === null).map(([name]) => `lacks the header ${name}`),
    ...Object.entries(everywhere)
      .filter(([name, form]) => !form.test(headers.get(name) ?? ''))
      .map(([name]) => `lacks what ${name} must say`),
  ]
}

function variantOf({ query }: Asked): Variant {
  if ('group_by' in query) return 'groups'
  return 'fields' in query ? 'fields' : 'whole'
}

const problemIn = (body: string): { kind?: string; parameter?: string } => {
  const read = parseJson(body)
  const [kind, parameter] = [textIn(read['type'])?.replace('/problems/', ''), textIn(read['parameter'])]
  return { ...(kind === undefined ? {} : { kind }), ...(parameter === undefined ? {} : { parameter }) }
}

/** Bodies that must be JSON of an object, so that a broken one is a fault and no crash. */
const isReadable = (body: string): boolean => {
  try {
    const read: unknown = JSON.parse(body)
    return isObject(read)
  } catch {
    return false
  }
}

/** Holds responses to a document; equal bodies are looked at once. */
export function checkerOf(
  document: JsonObject,
  validate: Validate,
): (asked: Asked, response: Response) => Promise<Outcome> {
  const seen = new Set<string>()
  return async (asked, response) => {
    const { address, method, within } = asked
    const { status, headers } = response
    const body = await response.text()
    const type = headers.get('Content-Type')?.split(';')[0]
    const next = /<([^>]*)>; rel="next"/.exec(headers.get('Link') ?? '')?.[1]
    const own = responseIn(document, address.path, method.toLowerCase(), status)
    const isKnown = within && address.methods.includes(method.toLowerCase())
    const documented = own ?? (isKnown ? undefined : responseIn(document, address.path, 'get', status))
    const isProblem = status >= 400 && method !== 'HEAD'
    const told = isProblem && isReadable(body) ? problemIn(body) : {}
    const faults: string[] = []
    if (documented === undefined) faults.push(`${status} is not documented`)
    else if (within) faults.push(...missingHeaders(document, documented, response))
    if (isProblem && !isReadable(body)) faults.push('a problem that is no JSON')
    const isBodyless = [204, 304, 308].includes(status) || method === 'HEAD'
    if (isBodyless && body !== '') faults.push('a body where there is none')
    if (documented !== undefined && !isBodyless && (isProblem || within) && faults.length === 0) {
      const variant = isProblem ? 'whole' : variantOf(asked)
      const key = createHash('sha1')
        .update(`${address.path} ${status} ${type} ${variant} ${body}`)
        .digest('base64')
      if (!seen.has(key)) {
        seen.add(key)
        // Of what every problem tells, the address that was asked is another each time.
        faults.push(...validate(address.path, status, type ?? 'nothing', body, variant))
      }
    }
    return {
      status,
      ...told,
      ...(type === undefined ? {} : { type }),
      ...(next === undefined || type !== 'application/json' ? {} : { next }),
      faults,
    }
  }
}
