import { compareDates } from '../dates/validity.ts'
import { happenedBy } from '../dates/partial-date.ts'
import type { Day, PartialDate } from '../dates/partial-date.ts'
import { declarations } from '../generated/tables/declarations.ts'
import { dataDate } from '../generated/release.ts'
import type { Declaration } from '../generated/types.ts'

/** What {@link listDeclarations} can be asked for; all that is given must hold. */
export type DeclarationFilter = {
  readonly kind?: Declaration['kind']
  /** The body that adopted it. */
  readonly body?: Declaration['body']
}

/** A declaration on a day: whether it was adopted, and which of its amendments were. */
export type DeclarationOn = {
  readonly declaration: Declaration
  readonly adopted: 'yes' | 'undecided'
  /** The amendments that were, or may have been, made by the day. */
  readonly amendments: readonly { readonly date: PartialDate; readonly made: 'yes' | 'undecided' }[]
}

/**
 * The declarations and main resolutions of the record, in the order of adoption.
 *
 * @example
 * ```ts
 * listDeclarations({ body: 'governing-body' }).map(({ id }) => id) //=> ['mne-1977']
 * listDeclarations({ kind: 'declaration' })[0]?.adopted //=> '1944-05-10'
 * ```
 */
export const listDeclarations = (filter: DeclarationFilter = {}): Declaration[] =>
  declarations()
    .filter(({ kind }) => filter.kind === undefined || kind === filter.kind)
    .filter(({ body }) => filter.body === undefined || body === filter.body)
    .toSorted((a, b) => compareDates(a.adopted, b.adopted))

/**
 * The declarations and main resolutions adopted by a day, and how far each had been amended. Whether one has lapsed
 * is not held.
 *
 * @param on - The day asked about; the data's date where none is given.
 *
 * @example
 * ```ts
 * declarationsOn('1975-06-15').at(-1)?.adopted //=> 'undecided'
 * const mne = declarationsOn('2006-03-15').find(({ declaration }) => declaration.id === 'mne-1977')
 * mne?.amendments //=> [{ date: '2000-11', made: 'yes' }, { date: '2006-03', made: 'undecided' }]
 * ```
 */
export const declarationsOn = (on: Day = dataDate): DeclarationOn[] =>
  listDeclarations().flatMap((declaration): DeclarationOn[] => {
    const adopted = happenedBy(declaration.adopted, on)
    if (adopted === 'no') return []
    const amendments = (declaration.amended ?? []).flatMap((date) => {
      const made = happenedBy(date, on)
      return made === 'no' ? [] : [{ date, made }]
    })
    return [{ declaration, adopted, amendments }]
  })
