import type { Language } from 'ilo-data'
import { uiLanguageFor } from '../../words/languages.ts'
import type { InAllLanguages } from '../../words/languages.ts'
import { bg } from './words/bg.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'
import { ru } from './words/ru.ts'

/** What is said of the Organisation itself: its organs, people, sessions, offices and texts. */
export type OrganisationWords = {
  readonly governingBody: string
  /** What is listed, and how much of it. */
  readonly total: (what: string, count: number) => string
  readonly called: string
  readonly kind: string
  readonly city: string
  readonly country: string
  readonly since: string
  readonly until: string
  readonly from: string
  readonly to: string
  readonly number: string
  readonly year: string
  readonly opened: string
  readonly closed: string
  readonly place: string
  readonly president: string
  /** Of a session: what it adopted. */
  readonly adoptedThere: string
  readonly endedThere: string
  readonly adopted: string
  readonly amended: string
  readonly adoptedBy: string
  readonly atSession: string
  readonly inForce: string
  readonly subject: string
  readonly titles: string
  readonly partOf: string
  readonly belowIt: string
  readonly articles: string
  readonly created: string
  readonly experts: string
  readonly group: string
  readonly person: string
  readonly running: string
  /** The column that tells what holds on the day. */
  readonly state: string
  readonly exists: string
  readonly open: string
  readonly holds: string
  readonly serves: string
  readonly servesNotHeld: string
  readonly contact: (asOf: string) => string
  readonly pastContact: string
  readonly existedOn: (day: string) => string
  readonly openOn: (day: string) => string
  readonly ranOn: (day: string) => string
  readonly heldOn: (day: string) => string
  readonly stateOn: (day: string) => string
  readonly inOfficeOn: (day: string) => string
  /** Of a concept whose time is not held. */
  readonly undated: string
  readonly notYet: (day: string) => string
  readonly sessionTitle: (id: string, year: number) => string
  readonly boardSessionTitle: (number: string, year: number) => string
  readonly chairTitle: (name: string) => string
  readonly onDay: (day: string) => string
  readonly seats: (total: number, governments: number, employers: number, workers: number) => string
  readonly titularSeats: string
  readonly deputySeats: string
  readonly chiefSeats: string
  readonly basis: string
  readonly neverInForce: string
  readonly chair: string
  readonly noBodyYet: string
  readonly mayBe: string
  readonly notHeld: string
  readonly lastKnownAsOf: (date: string) => string
  readonly noMembersOfIt: (names: string) => string
  readonly bulgaria: string
  readonly bulgariaNone: string
  readonly sessionsHeld: (held: number, known: number) => string
  readonly instrumentsOfSubject: string
  readonly reporting: string
  readonly interval: (years: number) => string
  readonly inTurn: (groups: string) => string
  readonly lists: string
}

const words: InAllLanguages<OrganisationWords> = { en, bg, ru, fr, es }

export const organisationWords = (language: Language): OrganisationWords => words[uiLanguageFor(language)]
