import { objectAt, objectIn, shown, textsIn } from '../../src/reference/json.ts'
import type { JsonObject } from '../../src/reference/json.ts'
import type { Address } from '../document/document.ts'
import type { Outcome } from './checked.ts'
import type { Asked } from './requests.ts'

type Reached = {
  requests: number
  readonly statuses: Map<number, number>
  readonly kinds: Map<string, number>
  readonly valid: Set<string>
  readonly invalid: Set<string>
  readonly types: Set<string>
}

const count = <T>(counts: Map<T, number>, key: T): void => void counts.set(key, (counts.get(key) ?? 0) + 1)

/** What cannot be reached without a socket, or without a fault of ours. */
const outOfReach = new Set(['400 malformed-request', '500 unexpected'])

/** Which parts of a document a run has met. */
export class Tally {
  readonly #document: JsonObject
  readonly #addresses: readonly Address[]
  readonly #reached: ReadonlyMap<string, Reached>
  readonly #methods = new Map<string, number>()

  constructor(document: JsonObject, addresses: readonly Address[]) {
    this.#document = document
    this.#addresses = addresses
    this.#reached = new Map(
      addresses.map(({ path }) => [
        path,
        {
          requests: 0,
          statuses: new Map<number, number>(),
          kinds: new Map<string, number>(),
          valid: new Set<string>(),
          invalid: new Set<string>(),
          types: new Set<string>(),
        },
      ]),
    )
  }

  add({ address, method, query, within }: Asked, { status, kind, parameter, type }: Outcome): void {
    const reached = this.#reached.get(address.path)
    if (reached === undefined) return
    reached.requests += 1
    count(this.#methods, method)
    count(reached.statuses, status)
    if (kind !== undefined) count(reached.kinds, `${status} ${kind}`)
    if (!within) return
    if (parameter !== undefined) reached.invalid.add(parameter)
    if (status !== 200) return
    for (const name of Object.keys(query)) reached.valid.add(name)
    if (type !== undefined) reached.types.add(type)
  }

  /** Parameters of an address that no answer has taken, and that no problem has named. */
  unmet({ path, parameters }: Address): {
    readonly untaken: readonly string[]
    readonly unrefused: readonly string[]
  } {
    const reached = this.#reached.get(path)
    const names = parameters
      .filter(({ place, name }) => place === 'query' && name !== 'columns')
      .map(({ name }) => name)
    return {
      untaken: names.filter((name) => reached?.valid.has(name) !== true),
      unrefused: names.filter((name) => reached?.invalid.has(name) !== true),
    }
  }

  /** What the document has and the run has not met. */
  missing(): readonly string[] {
    const kinds = new Set([...this.#reached.values()].flatMap((one) => [...one.kinds.keys()]))
    return [
      ...this.#documentedKinds()
        .filter((kind) => !kinds.has(kind) && !outOfReach.has(kind))
        .map((kind) => `no problem ${kind}`),
      ...this.#addresses.flatMap((address) => this.#missingOf(address)),
    ]
  }

  #missingOf(address: Address): string[] {
    const { path } = address
    const reached = this.#reached.get(path)
    if (reached === undefined) return []
    const { untaken, unrefused } = this.unmet(address)
    const ok = objectAt(
      objectAt(objectAt(objectAt(objectAt(this.#document, 'paths'), path), 'get'), 'responses'),
      '200',
    )
    return [
      ...[200, 304, 404, 405]
        .filter((status) => !reached.statuses.has(status))
        .map((status) => `${path}: never ${status}`),
      ...untaken.map((name) => `${path}: ${name} never taken`),
      ...unrefused.map((name) => `${path}: ${name} never refused`),
      ...Object.keys(objectAt(ok, 'content'))
        .filter((type) => !reached.types.has(type))
        .map((type) => `${path}: never ${type}`),
    ]
  }

  #documentedKinds(): readonly string[] {
    return Object.values(objectAt(objectAt(this.#document, 'components'), 'responses')).flatMap(
      (response) => {
        const body = objectAt(objectAt(objectIn(response), 'content'), 'application/problem+json')
        const properties = objectAt(objectAt(body, 'schema'), 'properties')
        const status = objectAt(properties, 'status')['const']
        return textsIn(objectAt(properties, 'type')['enum']).map(
          (kind) => `${shown(status)} ${kind.replace('/problems/', '')}`,
        )
      },
    )
  }

  /** What was met, a line an address. */
  table(): string {
    const at = (reached: Reached | undefined, from: number): number =>
      [...(reached?.statuses ?? [])].reduce(
        (sum, [status, many]) => (Math.floor(status / 100) === from ? sum + many : sum),
        0,
      )
    const rows = this.#addresses.map((address) => {
      const { path, parameters } = address
      const { untaken, unrefused } = this.unmet(address)
      const reached = this.#reached.get(path)
      const names = parameters.filter(({ place, name }) => place === 'query' && name !== 'columns').length
      return [
        path,
        String(reached?.requests ?? 0),
        String(at(reached, 2)),
        String(at(reached, 3)),
        String(at(reached, 4)),
        `${reached?.kinds.size ?? 0}`,
        `${names - untaken.length}/${names}`,
        `${names - unrefused.length}/${names}`,
        String(reached?.types.size ?? 0),
      ]
    })
    const head = ['address', 'asked', '2xx', '3xx', '4xx', 'kinds', 'taken', 'refused', 'formats']
    const widths = head.map((cell, column) =>
      Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)),
    )
    const line = (cells: readonly string[]): string =>
      cells
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
    const kinds = new Map<string, number>()
    for (const { kinds: own } of this.#reached.values())
      for (const [kind, many] of own) kinds.set(kind, (kinds.get(kind) ?? 0) + many)
    const counted = (counts: Map<string, number>): string =>
      [...counts]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, many]) => `${name} ${many}`)
        .join(', ')
    return [
      line(head),
      ...rows.map(line),
      '',
      `problems: ${counted(kinds)}`,
      `methods: ${counted(this.#methods)}`,
    ].join('\n')
  }
}
