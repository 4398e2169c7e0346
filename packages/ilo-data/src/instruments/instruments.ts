import type { Day } from '../dates/partial-date.ts'
import { happenedBy } from '../dates/partial-date.ts'
import { IloError } from '../errors.ts'
import { instruments } from '../generated/tables/instruments.ts'
import type {
  Category,
  Instrument,
  InstrumentCode,
  InstrumentKind,
  InstrumentRelation,
  InstrumentStatus,
} from '../generated/types.ts'
import { each } from '../packed/each.ts'
import { nearestInstruments } from './lookup.ts'
import { relationsOf } from './relations.ts'

/** An instrument with its relations and its page at the ILO. Its titles are in {@link titleOf}. */
export type InstrumentRecord = Instrument & {
  readonly relations: readonly InstrumentRelation[]
  /** The text in NORMLEX, where its number is known. */
  readonly url?: string
}

const normlexText = 'https://normlex.ilo.org/dyn/nrmlx_en/f?p=1000:12100:0::NO:12100:P12100_INSTRUMENT_ID:'

const recordOf: (instrument: Instrument) => InstrumentRecord = /* @__PURE__ */ each((instrument) => ({
  ...instrument,
  relations: relationsOf(instrument.id),
  ...(instrument.normlexId === undefined ? {} : { url: `${normlexText}${instrument.normlexId}` }),
}))

/**
 * An instrument by its code. Use {@link parseInstrument} for what a person typed.
 *
 * @throws {@link IloError} `unknown-instrument`, naming the nearest codes, when a code that is none gets past the
 * compiler.
 *
 * @example
 * ```ts
 * getInstrument('C029').adopted //=> '1930-06-28'
 * getInstrument('C029').category //=> 'fundamental'
 * ```
 */
export function getInstrument(code: InstrumentCode): InstrumentRecord {
  const [instrument] = instruments.of(code)
  if (!instrument)
    throw new IloError('unknown-instrument', code, 'the code of an instrument', nearestInstruments(code))
  return recordOf(instrument)
}

/** What {@link listInstruments} can be asked for; all that is given must hold. */
export type InstrumentFilter = {
  readonly kind?: InstrumentKind
  readonly category?: Category
  readonly status?: InstrumentStatus
  /** The id of a subject group, such as `forced-labour`. */
  readonly subject?: string
  /** Only instruments that may have been adopted by this day. */
  readonly on?: Day
}

/**
 * The instruments of the record, in the order of codes. Category, status and subject are those of the data's date.
 *
 * @example
 * ```ts
 * listInstruments().length //=> 407
 * listInstruments({ category: 'governance' }).map(({ id }) => id) //=> ['C081', 'C122', 'C129', 'C144']
 * ```
 */
export function listInstruments(filter: InstrumentFilter = {}): InstrumentRecord[] {
  const { on, ...wanted } = filter
  return instruments()
    .filter((row) => wanted.kind === undefined || row.kind === wanted.kind)
    .filter((row) => wanted.category === undefined || row.category === wanted.category)
    .filter((row) => wanted.status === undefined || row.status === wanted.status)
    .filter((row) => wanted.subject === undefined || row.subject === wanted.subject)
    .filter((row) => on === undefined || happenedBy(row.adopted, on) !== 'no')
    .map(recordOf)
}
