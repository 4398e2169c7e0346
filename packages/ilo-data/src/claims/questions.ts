import type { CheckForm } from '../generated/types.ts'
import type { Check, CheckOf, Question } from './check.ts'
import { conceptCount, conceptsInclude, conceptSet } from './concepts.ts'
import { sessionEveryYear, sessionsInCity, sessionsInMonth } from './conference.ts'
import type { ClaimFacts } from './facts.ts'
import { unknownForm } from './forms.ts'
import { governingBodySeats, seatOfBulgaria, tripartiteProportion } from './governing-body.ts'
import { declarationAdopted, eventDate, founded, happened, programmeEnd, programmeStart } from './history.ts'
import {
  conventionsAdopted,
  fundamentalInstruments,
  notRatifiable,
  ratificationCount,
  ratificationRank,
  ratified,
} from './instruments.ts'
import { isMember, memberCount, membershipStart } from './membership.ts'
import {
  headquarters,
  officeCity,
  officeContact,
  officeCoverage,
  officeName,
  officeOpen,
  officeSince,
} from './offices.ts'
import { directorGeneral, directorGeneralSince, firstDirector } from './people.ts'

type Asker<Form extends CheckForm> = (check: CheckOf<Form>, facts: ClaimFacts) => Question

const askers: { readonly [Form in CheckForm]: Asker<Form> } = {
  'member-count': memberCount,
  'is-member': isMember,
  'membership-start': membershipStart,
  'governing-body-seats': governingBodySeats,
  'tripartite-proportion': tripartiteProportion,
  'governing-body-seat-of-bulgaria': seatOfBulgaria,
  'director-general': directorGeneral,
  'director-general-since': directorGeneralSince,
  'first-director': firstDirector,
  'conventions-adopted': conventionsAdopted,
  'fundamental-instruments': fundamentalInstruments,
  ratified,
  'ratification-count': ratificationCount,
  'ratification-rank': ratificationRank,
  'not-ratifiable': notRatifiable,
  'concept-count': conceptCount,
  concepts: conceptSet,
  'concepts-include': conceptsInclude,
  'office-open': officeOpen,
  'office-name': officeName,
  'office-city': officeCity,
  'office-since': officeSince,
  'office-coverage': officeCoverage,
  'office-contact': officeContact,
  headquarters,
  founded,
  'session-every-year': sessionEveryYear,
  'sessions-in-month': sessionsInMonth,
  'sessions-in-city': sessionsInCity,
  'declaration-adopted': declarationAdopted,
  'programme-start': programmeStart,
  'programme-end': programmeEnd,
  'event-date': eventDate,
  happened,
}

const ask = <Form extends CheckForm>(check: CheckOf<Form>, facts: ClaimFacts): Question =>
  askers[check.form](check, facts)

/**
 * A statement made ready to be asked of some facts.
 *
 * @throws {@link IloError} `unknown-value` for an id that is not held, or a form that gets past the compiler, naming the
 * nearest.
 */
export function questionOf(check: Check, facts: ClaimFacts): Question {
  if (!Object.hasOwn(askers, check.form)) throw unknownForm(check.form)
  return ask(check, facts)
}
