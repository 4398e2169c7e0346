import type {
  AmendmentState,
  Category,
  Certainty,
  ConceptKind,
  ConstitutionAmendment,
  ContactKind,
  Declaration,
  EntryRule,
  EventKind,
  GoverningBodyChair,
  InForceState,
  Instrument,
  InstrumentKind,
  InstrumentStateKind,
  InstrumentStatus,
  Language,
  Member,
  Membership,
  MembershipPeriod,
  OfficeKind,
  Organ,
  RatificationState,
  Region,
  Relation,
  ReportingCycle,
  SeatCapacity,
  SessionType,
  StandingKind,
  Subregion,
  SupervisionProcedure,
  TimelineEntry,
} from 'ilo-data'
import { spoken } from './languages.ts'
import { bg } from './terms/bg.ts'
import { en } from './terms/en.ts'
import { es } from './terms/es.ts'
import { fr } from './terms/fr.ts'
import { ru } from './terms/ru.ts'

type WordFor<T extends string> = Readonly<Record<T, string>>

/** A word for each value of the closed sets of which the facts are made: Members, instruments, the Organisation. */
export type Terms = {
  readonly standing: WordFor<StandingKind>
  readonly certainty: WordFor<Certainty>
  /** What each certainty means. */
  readonly certaintyMeaning: WordFor<Certainty>
  readonly instrumentKind: WordFor<InstrumentKind>
  readonly instrumentKinds: WordFor<InstrumentKind>
  readonly category: WordFor<Category>
  readonly instrumentStatus: WordFor<InstrumentStatus>
  readonly instrumentState: WordFor<InstrumentStateKind>
  readonly inForceState: WordFor<InForceState>
  readonly endedKind: WordFor<NonNullable<Instrument['endedKind']>>
  readonly relation: WordFor<Relation>
  readonly entryRule: WordFor<EntryRule>
  readonly ratificationState: WordFor<RatificationState>
  readonly memberStatus: WordFor<Member['status']>
  readonly membership: WordFor<Membership['isMember']>
  readonly membershipEnd: WordFor<NonNullable<MembershipPeriod['endKind']>>
  readonly region: WordFor<Region>
  readonly subregion: WordFor<Subregion>
  readonly eventKind: WordFor<EventKind>
  readonly timelineCategory: WordFor<TimelineEntry['category']>
  readonly sessionType: WordFor<SessionType>
  readonly organKind: WordFor<Organ['kind']>
  readonly officeKind: WordFor<OfficeKind>
  readonly contactKind: WordFor<ContactKind>
  readonly conceptKind: WordFor<ConceptKind>
  readonly declarationKind: WordFor<Declaration['kind']>
  readonly declarationBody: WordFor<Declaration['body']>
  readonly amendmentState: WordFor<AmendmentState | ConstitutionAmendment['inForceState'] | 'undecided'>
  readonly procedureKind: WordFor<SupervisionProcedure['kind']>
  readonly reportingKind: WordFor<ReportingCycle['kind']>
  readonly reportingCategory: WordFor<ReportingCycle['category']>
  readonly group: WordFor<GoverningBodyChair['group']>
  readonly seatCapacity: WordFor<SeatCapacity>
}

/** The words of the ILO's terms in a language, or in English where the screens do not speak it. */
export const terms: (language: Language) => Terms = spoken({ en, bg, ru, fr, es })
