import { heldOn, heldUntil } from '../dates/validity.ts'
import type { HeldOn } from '../dates/validity.ts'
import type { Day } from '../dates/partial-date.ts'
import { IloError } from '../errors.ts'
import { dataDate } from '../generated/release.ts'
import { supervision } from '../generated/tables/supervision.ts'
import type { SupervisionProcedure } from '../generated/types.ts'
import { nearest } from '../text/nearest.ts'

/** What {@link listProcedures} can be asked for; all that is given must hold. */
export type ProcedureFilter = {
  readonly kind?: SupervisionProcedure['kind']
  /** An article of the Constitution that it rests on. */
  readonly article?: number
}

/**
 * The procedures and bodies of supervision, in the order of ids.
 *
 * @example
 * ```ts
 * listProcedures({ kind: 'body' }).map(({ id }) => id) //=> ['cas', 'ceacr', 'cfa', 'ffcc']
 * listProcedures({ article: 24 }).map(({ id }) => id) //=> ['representations']
 * ```
 */
export const listProcedures = (filter: ProcedureFilter = {}): SupervisionProcedure[] => {
  const { kind, article } = filter
  return supervision()
    .filter((row) => kind === undefined || row.kind === kind)
    .filter((row) => article === undefined || (row.articles ?? []).includes(article))
}

/**
 * A procedure or body of supervision by its id.
 *
 * @throws {@link IloError} `unknown-value`, naming the nearest ids.
 *
 * @example
 * ```ts
 * getProcedure('ceacr').members //=> 20
 * ```
 */
export function getProcedure(id: string): SupervisionProcedure {
  const procedure = supervision().find((row) => row.id === id)
  if (procedure) return procedure
  const ids = supervision().map((row) => row.id)
  throw new IloError('unknown-value', id, 'the id of a procedure or body of supervision', nearest(id, ids))
}

/**
 * The procedures and bodies of supervision that had been created by a day. No end of one is held.
 *
 * @param on - The day asked about; the data's date where none is given.
 *
 * @example
 * ```ts
 * proceduresOn('1951-11-15').undecided.map(({ id }) => id) //=> ['cfa']
 * proceduresOn('1925-12-31').certain.some(({ id }) => id === 'ceacr') //=> false
 * ```
 */
export const proceduresOn = (on: Day = dataDate): HeldOn<SupervisionProcedure> =>
  heldOn(supervision(), on, ({ created }) => heldUntil(created, undefined, on))
