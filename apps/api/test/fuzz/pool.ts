import { isList, isObject, parseJson } from '../../src/reference/json.ts'
import type { Json } from '../../src/reference/json.ts'
import type { Address } from '../document/document.ts'

/** Values that answers were seen to have, by the name under which they stand. */
export type Pool = {
  readonly of: (path: string, name: string) => readonly string[]
  /** Queries of statements that can be checked. */
  readonly checks: readonly Readonly<Record<string, string>>[]
}

const most = 40

const asText = (value: unknown): string | undefined =>
  ['string', 'number', 'boolean'].includes(typeof value) && String(value).length <= 90
    ? String(value)
    : undefined

const several = (value: Json): string | undefined => {
  if (!isList(value)) return asText(value)
  const texts = value.map(asText)
  return texts.includes(undefined) || texts.length === 0 ? undefined : texts.join(',')
}

/** Groups and days that no answer has as a value. */
const known: Readonly<Record<string, readonly string[]>> = {
  members: ['all', 'africa', 'dwt-co-moscow', 'BGR,FRA', 'arab-states'],
  instruments: ['all', 'fundamental', 'governance', 'C087,C098'],
  q: ['forced labour', 'C087', 'Bulgaria', 'travail', '2006', 'zzzz'],
  from: ['1950-01-01', '1990-01-01'],
  to: ['1960-12-31', '2020-06-30'],
  asked: ['2010-01-01'],
  on: ['1925-01-01', '1955-06-01', '1989-11-10', '2030-01-01'],
  subject: ['forced-labour'],
  source: ['wpmem'],
  columns: [],
}

/** Where names of parameters differ from those of the fields that hold their values. */
const aliases: Readonly<Record<string, string>> = { record: 'key', chosenSource: 'chosenSources' }

/** What few rows have, or no row tells. */
const knownOf: Readonly<Record<string, readonly string[]>> = {
  '/v1/members continuedBy': ['RUS', 'DEU'],
  '/v1/instruments parent': ['C029', 'C081'],
  '/v1/tables/{name} sort': ['date', '-total'],
  '/v1/tables/{name} group_by': ['source'],
  '/v1/tables/{name} fields': ['date,total'],
  '/v1/tables/{name} include': ['sources', 'conflicts'],
  '/v1/tables/{name} limit': ['3'],
}

/** Asks some addresses, and keeps what stands in their answers. */
export async function poolFrom(
  addresses: readonly Address[],
  ask: (address: string) => Promise<string>,
): Promise<Pool> {
  const held = new Map<string, Set<string>>()
  const checks: Record<string, string>[] = []
  const keepOne = (name: string, text: string | undefined): void => {
    if (text === undefined) return
    const values = held.get(name) ?? new Set<string>()
    if (values.size < most) values.add(text)
    held.set(name, values)
  }
  const keep = (path: string, name: string, text: string | undefined): void => {
    keepOne(name, text)
    keepOne(`${path} ${name}`, text)
  }
  const gather = (path: string, value: Json | undefined): void => {
    if (isList(value)) for (const one of value) gather(path, one)
    if (!isObject(value)) return
    for (const [name, inner] of Object.entries(value)) {
      keep(path, name, several(inner))
      if (name === 'check' && isObject(inner)) {
        const stated = Object.entries(inner).map(([field, one]): [string, string] => [
          field,
          several(one) ?? '',
        ])
        checks.push(Object.fromEntries(stated))
      }
      gather(path, inner)
    }
  }
  for (const { path, parameters, example } of addresses) {
    const paged = parameters.some(({ name }) => name === 'limit')
    const base = example.replace(/([?&])limit=\d+&?/, '$1')
    const asked = paged
      ? [
          example,
          `${path.includes('{') ? base : path}${base.includes('?') && path.includes('{') ? '&' : '?'}limit=250`,
        ]
      : [example]
    for (const address of asked) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, so that the values are always the same
      const body = await ask(address)
      if (body.startsWith('{')) gather(path, parseJson(body)['data'])
    }
  }
  return {
    of(path, name) {
      const own = aliases[name] ?? name
      const special = [...(knownOf[`${path} ${name}`] ?? []), ...(held.get(`${path} ${own}`) ?? [])]
      return [...(known[name] ?? []), ...(special.length > 0 ? special : (held.get(own) ?? []))]
    },
    checks,
  }
}
