import { IloError } from '../errors.ts'
import { nearest } from '../text/nearest.ts'

/**
 * The forms of statement that the facts can decide, each with what it must say. A statement of any form may also say
 * of which time it speaks (`on`). The fields themselves are those of the table `claimChecks`, whose schema takes its forms
 * from here: after adding one, compile the facts.
 */
export const forms = {
  /** The ILO has `count` Members. */
  'member-count': ['count'],
  /** `member` is a Member. */
  'is-member': ['member'],
  /** `member` is a Member, and has been one without a break since `date`. */
  'membership-start': ['member', 'date'],
  /** The Governing Body has so many titular members of each group. */
  'governing-body-seats': ['governments', 'employers', 'workers'],
  /** The titular members of the Governing Body stand in this proportion. */
  'tripartite-proportion': ['governments', 'employers', 'workers'],
  /** Bulgaria got a seat in the Governing Body, titular or deputy, on `date`. */
  'governing-body-seat-of-bulgaria': ['capacity', 'date'],
  /** `person` heads the International Labour Office. */
  'director-general': ['person'],
  /** `person` took office as its head on `date`. */
  'director-general-since': ['person', 'date'],
  /** `person` was its first head. */
  'first-director': ['person'],
  /** The Conference has adopted `count` Conventions. */
  'conventions-adopted': ['count'],
  /** These, and no others, are the fundamental instruments. */
  'fundamental-instruments': ['instruments'],
  /** `member` has ratified all of `instruments`, whether or not it denounced them since. */
  ratified: ['member', 'instruments'],
  /** `member` has ratified `count` Conventions, those denounced since among them. */
  'ratification-count': ['member', 'count'],
  /** `member` is among the first `count` Members by the number of Conventions ratified. */
  'ratification-rank': ['member', 'count'],
  /** No instrument of this kind is subject to ratification. */
  'not-ratifiable': ['kind'],
  /** There are `count` concepts of the kind `concept`. */
  'concept-count': ['concept', 'count'],
  /** These, and no others, are the concepts of the kind `concept`. */
  concepts: ['concept', 'ids'],
  /** These are among the concepts of the kind `concept`. */
  'concepts-include': ['concept', 'ids'],
  /** The office is open. */
  'office-open': ['office'],
  /** The office is called `name`, in English. */
  'office-name': ['office', 'name'],
  /** The office sits in `city`. */
  'office-city': ['office', 'city'],
  /** The office has existed since `date`. */
  'office-since': ['office', 'date'],
  /** The office serves these Members, and no others. */
  'office-coverage': ['office', 'members'],
  /** This part of the address of the office is `value`. */
  'office-contact': ['office', 'contact', 'value'],
  /** The seat of the ILO is in `city`. */
  headquarters: ['city'],
  /** The ILO was founded on `date`. */
  founded: ['date'],
  /** The Conference has met in each year since `date`. */
  'session-every-year': ['date'],
  /** The Conference sits in this month (1 to 12). */
  'sessions-in-month': ['month'],
  /** The Conference sits in `city`. */
  'sessions-in-city': ['city'],
  /** The declaration or resolution was adopted on `date`. */
  'declaration-adopted': ['declaration', 'date'],
  /** The programme began on `date`. */
  'programme-start': ['programme', 'date'],
  /** The programme ended on `date`. */
  'programme-end': ['programme', 'date'],
  /** The event of the timeline took place, or began, on `date`. */
  'event-date': ['event', 'date'],
  /** The event of the timeline has taken place. */
  happened: ['event'],
} as const

/** The error for a form that does not exist, with the nearest ones. */
export function unknownForm(form: string): IloError {
  const names = Object.keys(forms)
  return new IloError(
    'unknown-value',
    form,
    `a form of statement (${names.join(', ')})`,
    nearest(form, names),
  )
}
