import { daysOf, happenedBy } from '../dates/partial-date.ts'
import type { Day } from '../dates/partial-date.ts'
import { dataDate } from '../generated/release.ts'
import type { Instrument, InstrumentCode } from '../generated/types.ts'
import type { Certainty, DatedEvent, FactReference } from '../standing/types.ts'
import { endOfInstrument } from './ended.ts'
import { getInstrument } from './instruments.ts'
import { revisionsInForce } from './revision.ts'

/**
 * Where an instrument is in its life. `adopted`: by the Conference, and not in force: not yet, or never; a Recommendation
 * stays so. `ended`: withdrawn, abrogated or replaced.
 */
export type InstrumentStateKind = 'not-adopted' | 'adopted' | 'in-force' | 'ended' | 'unknown'

/** Where an instrument is in its life on a day. Its status as the ILO classes it is in {@link getInstrument}. */
export type InstrumentStatusOn = {
  readonly instrument: InstrumentCode
  readonly on: Day
  readonly state: InstrumentStateKind
  readonly certainty: Certainty
  /** What it may be, where a partial date leaves it open. */
  readonly candidates?: readonly InstrumentStateKind[]
  /** How it ended, where it has or may have. */
  readonly how?: NonNullable<Instrument['endedKind']>
  readonly adopted: DatedEvent
  readonly inForce?: DatedEvent
  readonly ended?: DatedEvent
  /** Why, in words. */
  readonly reason: string
  readonly facts: readonly FactReference[]
}

type Life = Pick<InstrumentStatusOn, 'adopted' | 'inForce' | 'ended'>

function lifeOf(instrument: Instrument): Life {
  const { adopted, inForce } = instrument
  const ended = endOfInstrument(instrument)
  return {
    adopted: { ...daysOf(adopted), basis: 'held' },
    ...(inForce === undefined ? {} : { inForce: { ...daysOf(inForce), basis: 'held' } }),
    ...(ended === undefined ? {} : { ended }),
  }
}

/** All that an instrument may be on a day, given the days between which it was adopted, entered into force and ended. */
function candidatesOn({ adopted, inForce, ended }: Life, on: Day): InstrumentStateKind[] {
  const by = (event: DatedEvent | undefined) => (event === undefined ? 'no' : happenedBy(event, on))
  const [isAdopted, isInForce, isEnded] = [by(adopted), by(inForce), by(ended)]
  if (isEnded === 'yes') return ['ended']
  const candidates: InstrumentStateKind[] = []
  if (isAdopted !== 'yes') candidates.push('not-adopted')
  if (isAdopted !== 'no' && isInForce !== 'yes') candidates.push('adopted')
  if (isInForce !== 'no') candidates.push('in-force')
  if (isEnded === 'undecided') candidates.push('ended')
  return candidates
}

/** What has not ended is certain up to the time for which the status is told, and after it the last that is known. */
function certaintyOf(state: InstrumentStateKind, instrument: Instrument, life: Life, on: Day): Certainty {
  if (state === 'not-adopted') return 'firm'
  if (state === 'ended') return life.ended?.basis === 'derived' ? 'derived' : 'firm'
  if (life.ended !== undefined) return life.ended.basis === 'derived' ? 'derived' : 'firm'
  if (state === 'adopted' && life.inForce !== undefined) return 'firm'
  return instrument.statusAsOf !== undefined && on <= daysOf(instrument.statusAsOf).from
    ? 'firm'
    : 'last-known'
}

function reasonFor({ id, kind, adopted, inForce, inForceState, endedKind, endedOn }: Instrument): string {
  const parts = [`${id} was adopted on ${adopted}`]
  if (inForce !== undefined) parts.push(`entered into force on ${inForce}`)
  else if (inForceState === 'never') parts.push('never entered into force')
  else if (kind !== 'recommendation') parts.push('had not entered into force when last heard of')
  if (endedKind !== undefined || endedOn !== undefined)
    parts.push(
      `was ${endedKind ?? 'ended'}${endedOn === undefined ? ', the date of which is not held' : ` on ${endedOn}`}`,
    )
  return parts.join(', ')
}

/**
 * Where an instrument is in its life on a day: not adopted, adopted, in force or ended. Inside what a partial date
 * leaves open it is `unknown`, `undecided`, and the candidates are named.
 *
 * @param on - The day asked about; the data's date where none is given.
 * @throws {@link IloError} for a code that gets past the compiler and does not exist.
 *
 * @example
 * ```ts
 * instrumentStatusOn('C029', '1931-01-01').state //=> 'adopted'
 * instrumentStatusOn('C029').state //=> 'in-force'
 * instrumentStatusOn('C004', '2017-06-01').candidates //=> ['in-force', 'ended']
 * instrumentStatusOn('C004').how //=> 'abrogated'
 * ```
 */
export function instrumentStatusOn(code: InstrumentCode, on: Day = dataDate): InstrumentStatusOn {
  const instrument = getInstrument(code)
  const life = lifeOf(instrument)
  const candidates = candidatesOn(life, on)
  const [only] = candidates
  const state = candidates.length === 1 && only !== undefined ? only : 'unknown'
  const fields = ['adopted', 'inForce', 'inForceState', 'endedKind', 'endedOn'] as const
  return {
    instrument: instrument.id,
    on,
    state,
    certainty: state === 'unknown' ? 'undecided' : certaintyOf(state, instrument, life, on),
    ...(state === 'unknown' ? { candidates } : {}),
    ...(instrument.endedKind !== undefined && candidates.includes('ended')
      ? { how: instrument.endedKind }
      : {}),
    ...life,
    reason: reasonFor(instrument),
    facts: fields
      .filter((field) => instrument[field] !== undefined)
      .map((field) => ({ table: 'instruments', key: instrument.id, field })),
  }
}

/** Whether an instrument can be ratified on a day, and what that means for the standing of Members. */
export type OpenToRatification = {
  readonly instrument: InstrumentCode
  readonly on: Day
  /** `undecided` where a date leaves it open, or where an instrument that revises it is in force. */
  readonly open: 'yes' | 'no' | 'undecided'
  /** The instruments in force that revise it, whose entry into force often closes it to ratification. */
  readonly revisedBy: readonly InstrumentCode[]
  /** Why, in words. */
  readonly reason: string
  /** What it means for {@link standing}, in words. */
  readonly forStanding: string
}

const closed = 'the standing of every Member is `not-open`, whatever it had ratified'
const unaffected = 'each Member stands as its own ratification says'

/**
 * Whether an instrument can be ratified on a day. Recommendations never can, and no instrument before its adoption or
 * after its end. From the entry into force of a Convention that revises it, an older one is often closed to further
 * ratification; whether it was is not held, so that the answer is then `undecided`. A closed Convention binds those that
 * had ratified it as before: closing changes nothing in their standing, an end makes it `not-open`.
 *
 * @param on - The day asked about; the data's date where none is given.
 * @throws {@link IloError} for a code that gets past the compiler and does not exist.
 *
 * @example
 * ```ts
 * isOpenToRatification('C190').open //=> 'yes'
 * isOpenToRatification('C004').open //=> 'no'
 * isOpenToRatification('R204').open //=> 'no'
 * isOpenToRatification('C103').open //=> 'undecided'
 * isOpenToRatification('C103').revisedBy //=> ['C183']
 * isOpenToRatification('C103', '2000-01-01').open //=> 'yes'
 * ```
 */
export function isOpenToRatification(code: InstrumentCode, on: Day = dataDate): OpenToRatification {
  const { instrument, state, candidates = [state], reason } = instrumentStatusOn(code, on)
  const { kind } = getInstrument(code)
  const answer = { instrument, on, revisedBy: [] }
  if (kind === 'recommendation')
    return { ...answer, open: 'no', reason: 'Recommendations are not ratified', forStanding: closed }
  if (state === 'not-adopted' || state === 'ended')
    return { ...answer, open: 'no', reason, forStanding: closed }
  if (candidates.includes('not-adopted') || candidates.includes('ended')) {
    const forStanding = `this day lies inside what a partial date leaves open: ${unaffected}, or it is \`not-open\``
    return { ...answer, open: 'undecided', reason, forStanding }
  }
  const revisedBy = revisionsInForce(instrument, on)
  if (revisedBy.length === 0) return { ...answer, open: 'yes', reason, forStanding: unaffected }
  return {
    ...answer,
    revisedBy,
    open: 'undecided',
    reason: `${reason}; ${revisedBy.join(' and ')}, in force, revises it: whether that closed it to ratification is not held`,
    forStanding: `${unaffected}; a Member that had not ratified it may no longer be able to`,
  }
}
