import { heldOn, heldUntil } from '../dates/validity.ts'
import type { HeldOn } from '../dates/validity.ts'
import type { Day } from '../dates/partial-date.ts'
import { concepts } from '../generated/tables/concepts.ts'
import { dataDate } from '../generated/release.ts'
import type { Concept, ConceptKind } from '../generated/types.ts'

/** The concepts of a kind on a day. */
export type ConceptsOn = HeldOn<Concept> & {
  readonly kind: ConceptKind
  /** Those of which no date is held: whether they held on the day is not known. They count as possible. */
  readonly undated: readonly Concept[]
}

/**
 * The concepts of a kind, of whatever time, in their own order.
 *
 * @example
 * ```ts
 * listConcepts('strategic-objective').map(({ names }) => names.en)[3] //=> 'tripartism and social dialogue'
 * listConcepts('technical-field').length //=> 8
 * ```
 */
export const listConcepts = (kind: ConceptKind): Concept[] =>
  concepts()
    .filter((concept) => concept.kind === kind)
    .toSorted((a, b) => a.order - b.order)

/**
 * The concepts of a kind that held on a day. Means of action, technical fields, areas of cooperation with Bulgaria and
 * priorities of the Moscow office are held without dates; the note of a row tells of which time its sources speak.
 *
 * @param on - The day asked about; the data's date where none is given.
 *
 * @example
 * ```ts
 * conceptsOn('strategic-objective', '1999-06-01').count //=> { min: 0, max: 4 }
 * conceptsOn('moscow-priority', '2011-01-01').undated.length //=> 8
 * conceptsOn('moscow-priority', '2011-01-01').count //=> { min: 0, max: 8 }
 * ```
 */
export function conceptsOn(kind: ConceptKind, on: Day = dataDate): ConceptsOn {
  const rows = listConcepts(kind)
  const undated = rows.filter(({ validFrom, validTo }) => validFrom === undefined && validTo === undefined)
  const dated = rows.filter((concept) => !undated.includes(concept))
  const held = heldOn(dated, on, ({ validFrom, validTo }) => heldUntil(validFrom, validTo, on))
  return { ...held, kind, undated, count: { min: held.count.min, max: held.count.max + undated.length } }
}

/**
 * The fundamental principles and rights at work on a day: four by the Declaration of 1998, five since June 2022.
 *
 * @param on - The day asked about; the data's date where none is given.
 *
 * @example
 * ```ts
 * fundamentalPrinciplesOn('2022-05-31').count //=> { min: 4, max: 4 }
 * fundamentalPrinciplesOn('2022-06-15').count //=> { min: 4, max: 5 }
 * fundamentalPrinciplesOn('2022-07-01').count //=> { min: 5, max: 5 }
 * ```
 */
export const fundamentalPrinciplesOn = (on: Day = dataDate): ConceptsOn =>
  conceptsOn('fundamental-principle', on)

/**
 * The strategic objectives of the ILO on a day.
 *
 * @param on - The day asked about; the data's date where none is given.
 *
 * @example
 * ```ts
 * strategicObjectivesOn().certain.map(({ id }) => id)[0] //=> 'so-standards-and-rights'
 * strategicObjectivesOn('1998-12-31').count //=> { min: 0, max: 0 }
 * ```
 */
export const strategicObjectivesOn = (on: Day = dataDate): ConceptsOn => conceptsOn('strategic-objective', on)

/**
 * The means by which the ILO acts, as the seed documents name them; held without dates.
 *
 * @example
 * ```ts
 * listMeansOfAction().map(({ id }) => id) //=> ['ma-policies', 'ma-standards', 'ma-technical-cooperation', 'ma-training-research']
 * ```
 */
export const listMeansOfAction = (): Concept[] => listConcepts('means-of-action')

/**
 * The technical fields of the ILO, as the seed documents name them; held without dates.
 *
 * @example
 * ```ts
 * listTechnicalFields()[0]?.names.en //=> 'employment policy'
 * ```
 */
export const listTechnicalFields = (): Concept[] => listConcepts('technical-field')

/**
 * The areas of cooperation that were agreed with Bulgaria; held without dates, as of 2009 by their notes.
 *
 * @example
 * ```ts
 * listBulgariaCooperationAreas().length //=> 4
 * ```
 */
export const listBulgariaCooperationAreas = (): Concept[] => listConcepts('bulgaria-cooperation-area')

/**
 * The priorities of the Moscow office; held without dates, from texts of 2010 to 2012 by their notes.
 *
 * @example
 * ```ts
 * listMoscowPriorities()[0]?.names.en //=> 'Decent Work Country Programmes'
 * ```
 */
export const listMoscowPriorities = (): Concept[] => listConcepts('moscow-priority')
