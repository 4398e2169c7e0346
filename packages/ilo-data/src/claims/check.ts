import type { Day, PartialDate } from '../dates/partial-date.ts'
import type { CheckForm, ClaimCheck } from '../generated/types.ts'
import type { FactAt } from './facts.ts'
import type { forms } from './forms.ts'

type FieldOf<Form extends CheckForm> = (typeof forms)[Form][number]

/** A statement of one form, as typed values. */
export type CheckOf<Form extends CheckForm> = {
  [F in Form]: { readonly form: F; readonly on?: PartialDate } & {
    readonly [Field in FieldOf<F>]: NonNullable<ClaimCheck[Field]>
  }
}[Form]

/**
 * A statement about the ILO that the facts can decide: its `form`, what it states, and the time of which it speaks
 * (`on`; the data's date where none is given). What each form states stands in `forms`.
 */
export type Check = CheckOf<CheckForm>

/** Whether a statement is right: `partly` where a part of it is; `undecided` where what is held leaves it open. */
export type Truth = 'yes' | 'no' | 'partly' | 'undecided'

/** What the facts say of a statement on a day, or throughout a time. */
export type Answer = {
  readonly truth: Truth
  /** What they say, in words. */
  readonly says: string
  /** The number, or between what and what it lies, where a number is stated. */
  readonly count?: { readonly min: number; readonly max: number }
  /** The facts that it rests on. */
  readonly facts: readonly FactAt[]
}

/** A statement made ready to be asked of some facts. */
export type Question = {
  /** What is stated, in words. */
  readonly states: string
  readonly answer: (on: Day) => Answer
  /** The days on which the answer may change; none where it does not depend on the day. */
  readonly turns: readonly Day[]
  /** The answer throughout some days, where it does not follow from those on its turns. */
  readonly during?: (from: Day, to: Day) => Answer
}
