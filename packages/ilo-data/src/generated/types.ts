// Generated from the schemas and the facts by `npm run facts`; edit those, not this file.

import type { Day, PartialDate } from '../dates/partial-date.ts'
import type { InstrumentCode, MemberCode, SessionId, SourceId } from './codes.ts'

export type { InstrumentCode, MemberCode, SessionId, SourceId } from './codes.ts'

export type Category = 'fundamental' | 'governance' | 'technical'

/** What is stated; the other fields say of what. */
export type CheckForm = 
    | 'member-count'
    | 'is-member'
    | 'membership-start'
    | 'governing-body-seats'
    | 'tripartite-proportion'
    | 'governing-body-seat-of-bulgaria'
    | 'director-general'
    | 'director-general-since'
    | 'first-director'
    | 'conventions-adopted'
    | 'fundamental-instruments'
    | 'ratified'
    | 'ratification-count'
    | 'ratification-rank'
    | 'not-ratifiable'
    | 'concept-count'
    | 'concepts'
    | 'concepts-include'
    | 'office-open'
    | 'office-name'
    | 'office-city'
    | 'office-since'
    | 'office-coverage'
    | 'office-contact'
    | 'headquarters'
    | 'founded'
    | 'session-every-year'
    | 'sessions-in-month'
    | 'sessions-in-city'
    | 'declaration-adopted'
    | 'programme-start'
    | 'programme-end'
    | 'event-date'
    | 'happened'

/** A statement of a source document about the ILO, checked. */
export type Claim = {
  readonly id: string
  readonly seed: SeedId
  /** Lines of the document. */
  readonly lines: readonly number[]
  /** What the document says, in our own words, in English. */
  readonly statement: string
  readonly kind: 
    | 'structure'
    | 'history'
    | 'bulgaria'
    | 'activity'
    | 'law'
    | 'programme'
    | 'people'
    | 'membership'
    | 'concept'
    | 'contact'
    | 'status'
  readonly subject: string
  readonly claimedValue?: string
  /** The time that the document speaks of. */
  readonly asOf: PartialDate
  readonly verdict: Verdict
  /** Whether evidence outside the document's own family of texts was found. */
  readonly independent: boolean
  readonly evidence?: string
  readonly sources?: readonly SourceId[]
}

/** A check of a claim against the facts, as typed values. */
export type ClaimCheck = {
  /** The claim of which this tests a part, or the whole. */
  readonly claim: string
  /** First, second, … check of the claim; the claim holds where all do. */
  readonly part: number
  readonly form: CheckForm
  /** The time of which it speaks, where that is not the time of the claim. */
  readonly on?: PartialDate
  readonly count?: number
  readonly member?: MemberCode
  readonly members?: readonly MemberCode[]
  readonly instruments?: readonly InstrumentCode[]
  readonly kind?: InstrumentKind
  readonly governments?: number
  readonly employers?: number
  readonly workers?: number
  readonly capacity?: SeatCapacity
  /** The name of a person. */
  readonly person?: string
  readonly concept?: ConceptKind
  /** Ids of concepts of that kind. */
  readonly ids?: readonly string[]
  /** The id of an office. */
  readonly office?: string
  readonly contact?: ContactKind
  /** A name in English. */
  readonly name?: string
  readonly value?: string
  readonly city?: string
  readonly month?: number
  /** The id of a declaration or resolution. */
  readonly declaration?: string
  /** The id of a programme. */
  readonly programme?: string
  /** The id of an event of the timeline. */
  readonly event?: string
  readonly date?: PartialDate
  /** What the claim says besides, which no check tests; on its first check. */
  readonly untested?: string
}

export type Completeness = 'complete' | 'partial' | 'none'

/** A strategic objective, fundamental principle, means of action, technical field or area of cooperation. */
export type Concept = {
  readonly id: string
  readonly kind: ConceptKind
  readonly order: number
  readonly names: EnglishName
  readonly validFrom?: PartialDate
  readonly validTo?: PartialDate
  readonly note?: string
}

export type ConceptKind = 
    | 'strategic-objective'
    | 'fundamental-principle'
    | 'means-of-action'
    | 'technical-field'
    | 'bulgaria-cooperation-area'
    | 'moscow-priority'

/** A session of the International Labour Conference. */
export type ConferenceSession = {
  /** Number of the session, or 1941-special. */
  readonly id: SessionId
  readonly year: number
  readonly type: SessionType
  readonly opened: PartialDate
  readonly closed?: PartialDate
  /** Cities in which it sat, or online. */
  readonly places: readonly string[]
  readonly president?: string
  readonly presidentCountry?: MemberCode
  readonly note?: string
}

/** A disagreement between sources, and what was chosen. */
export type Conflict = {
  readonly table: string
  readonly key: string
  readonly field: string
  readonly valueA: string
  readonly sourcesA?: readonly SourceId[]
  readonly valueB?: string
  readonly sourcesB?: readonly SourceId[]
  /** The value kept; absent where none was. */
  readonly chosen?: string
  readonly reason: string
}

/** The Constitution or an amendment of it. */
export type ConstitutionAmendment = {
  readonly id: string
  readonly names: EnglishName
  readonly adopted: PartialDate
  readonly session?: SessionId
  readonly place?: string
  readonly inForce?: PartialDate
  readonly inForceState: 'in-force' | 'not-in-force'
  readonly subject: string
  readonly note?: string
}

export type ContactKind = 'city' | 'country' | 'fax' | 'phone' | 'postcode' | 'street'

/** A value that was corrected by hand after the import, with the reason. */
export type Correction = {
  readonly table: string
  readonly key: string
  readonly field: string
  /** The value of the imported table; absent where the field was empty. */
  readonly was?: string
  /** The value of the authored file; absent where it was emptied. */
  readonly now?: string
  readonly reason: string
}

/** How much of the ratifications of an instrument is held. */
export type Coverage = {
  readonly instrument: InstrumentCode
  /** Ratifications known to exist, by a published total. */
  readonly knownTotal?: number
  /** The time of that total. */
  readonly asOf?: PartialDate
  readonly completeness: Completeness
  /** What the known total counts: all ratifications, those in force, or a list said to be complete. */
  readonly basis?: 'published-total' | 'in-force-total' | 'complete-list'
}

/** How much was held when the facts were last compiled. */
export type CoverageBaseline = {
  /** What is counted, as in `rows/members` or `values-sourced`. */
  readonly measure: string
  /** The number below which it does not fall without a reason. */
  readonly value: number
  /** Why it fell to this number, where it did. */
  readonly accepted?: string
}

/** A declaration or main resolution. */
export type Declaration = {
  readonly id: string
  readonly kind: 'declaration' | 'resolution'
  readonly names: EnglishName
  readonly adopted: PartialDate
  readonly body: 'conference' | 'governing-body'
  /** Number of the session of that body. */
  readonly session?: string
  readonly place?: string
  readonly amended?: readonly PartialDate[]
  readonly note?: string
}

/** A head of the International Labour Office. */
export type DirectorGeneral = {
  /** First, second, … head of the Office. */
  readonly order: number
  readonly name: string
  readonly country: MemberCode
  /** Titles held, in order. */
  readonly titles: readonly string[]
  readonly from: PartialDate
  /** Last day in office; absent for the present one. */
  readonly to?: PartialDate
  readonly note?: string
}

/** A name that is held in English only. */
export type EnglishName = {
  readonly en: string
}

/** When an instrument enters into force for a Member after its registration, by its own final articles. */
export type EntryIntoForceRule = {
  readonly instrument: InstrumentCode
  readonly rule: EntryRule
  readonly confidence: 'corroborated' | 'sourced' | 'unverified'
}

export type EntryRule = 'on-registration' | '90-days' | '12-months'

/** A true oddity that a rule accepts, with the reason. */
export type Exception = {
  readonly table: string
  readonly key: string
  readonly rule: string
  readonly reason: string
}

/** The set of fundamental instruments in a time. */
export type FundamentalSet = {
  readonly id: string
  readonly validFrom: PartialDate
  readonly validTo?: PartialDate
  readonly instruments: readonly InstrumentCode[]
  readonly note?: string
}

export type GapKind = 'no-value' | 'no-row' | 'no-number' | 'no-year' | 'row' | 'doubt' | 'dispute'

/** A chairperson of the Governing Body. */
export type GoverningBodyChair = {
  readonly id: string
  readonly from: PartialDate
  readonly to?: PartialDate
  readonly name: string
  readonly country?: MemberCode
  readonly group: Group
  readonly note?: string
}

/** Size and groups of the Governing Body in a time. */
export type GoverningBodyComposition = {
  readonly id: string
  readonly from?: PartialDate
  readonly to?: PartialDate
  /** Titular seats in all. */
  readonly titular: number
  readonly governments: number
  readonly employers: number
  readonly workers: number
  /** Deputy seats in all, where held. */
  readonly deputy?: number
  readonly deputyGovernments?: number
  readonly deputyEmployers?: number
  readonly deputyWorkers?: number
  /** Government seats of the States of chief industrial importance. */
  readonly chiefIndustrialSeats: number
  /** The Constitution or the amendment that set it. */
  readonly basis: string
  /** False for the composition of 1986, which never took effect. */
  readonly inForce: boolean
  readonly note?: string
}

/** A seat that Bulgaria held in the Governing Body. */
export type GoverningBodySeatOfBulgaria = {
  readonly from: PartialDate
  readonly to?: PartialDate
  readonly group: Group
  readonly capacity?: SeatCapacity
  readonly person?: string
  readonly note?: string
}

/** A session of the Governing Body. */
export type GoverningBodySession = {
  readonly id: string
  readonly number?: number
  readonly opened: PartialDate
  readonly closed?: PartialDate
  readonly place?: string
  readonly note?: string
}

export type Group = 'governments' | 'employers' | 'workers'

export type InForceState = 'in-force' | 'never' | 'not-yet' | 'n/a'

/** A Convention, a Protocol or a Recommendation. */
export type Instrument = {
  /** The ILO's code: C, P or R and three digits. */
  readonly id: InstrumentCode
  readonly kind: InstrumentKind
  /** The number in the title; that of its Convention for a Protocol. */
  readonly number: number
  /** Other names in use, such as MLC, 2006. */
  readonly alsoKnownAs?: readonly string[]
  /** Day of adoption by the Conference. */
  readonly adopted: PartialDate
  /** Session of the Conference that adopted it. */
  readonly session: SessionId
  /** City of the adoption. */
  readonly place: string
  /** When it first entered into force. */
  readonly inForce?: PartialDate
  /** `in-force`: it entered into force on `inForce` (it may have ended since); `n/a` for Recommendations. */
  readonly inForceState: InForceState
  /** The ILO's category; absent where none is held. */
  readonly category?: Category
  /** Subject group of NORMLEX. */
  readonly subject?: string
  /** Status given by the Governing Body or the Conference; absent where none is held. */
  readonly status?: InstrumentStatus
  readonly statusAsOf?: PartialDate
  /** How it ended. */
  readonly endedKind?: 'withdrawn' | 'abrogated' | 'replaced'
  readonly endedOn?: PartialDate
  /** Session of the Conference that ended it. */
  readonly endedSession?: SessionId
  /** The Convention of a Protocol. */
  readonly parent?: InstrumentCode
  /** Number of the instrument in NORMLEX, where known. */
  readonly normlexId?: number
  readonly note?: string
}

export type InstrumentKind = 'convention' | 'protocol' | 'recommendation'

/** A relation between two instruments; each is held in both directions. */
export type InstrumentRelation = {
  readonly instrument: InstrumentCode
  readonly relation: Relation
  readonly target: InstrumentCode
  readonly note?: string
}

export type InstrumentStatus = 
    | 'up-to-date'
    | 'interim'
    | 'request-for-information'
    | 'to-be-revised'
    | 'no-conclusion'
    | 'outdated'
    | 'superseded'
    | 'shelved'
    | 'withdrawn'
    | 'abrogated'

/** A title of an instrument in one language and form. Titles are the texts of their authors. */
export type InstrumentTitle = {
  readonly instrument: InstrumentCode
  readonly language: Language
  /** `official-short`: as the ILO cites it; `descriptive`: as a national publication words it. */
  readonly form: TitleForm
  readonly title: string
  readonly note?: string
}

/** Something that the record is known to lack, or to hold with doubt. */
export type KnownGap = {
  readonly id: string
  /** How it is counted: rows without `field`; rows of `of` that no row of the table is about; numbers of a series or years between `from` and `to` without a row; rows that say themselves what they lack; values of one `confidence`; values that sources dispute. */
  readonly kind: GapKind
  /** What it is about, in a few words. */
  readonly subject: string
  /** The table that has the gap. */
  readonly table: string
  /** The field that has the gap; absent where whole rows have it. */
  readonly field?: string
  /** For `no-row`: the table each row of which should have one. */
  readonly of?: string
  /** Only rows of which this holds: `field=value`; `field=*` where the field is filled. */
  readonly where?: readonly string[]
  /** For `no-year`: the first year that is asked for. */
  readonly from?: PartialDate
  /** For `no-year`: the last year that is asked for. */
  readonly to?: PartialDate
  /** For `doubt`: the confidence of the values that are doubted. */
  readonly confidence?: 'corroborated' | 'sourced' | 'unverified'
  /** What is missing or doubtful, without numbers: those are counted. */
  readonly missing: string
  /** Why it is. */
  readonly reason: string
}

/** A language in which a text is held (ISO 639-1). */
export type Language = 'en' | 'fr' | 'es' | 'ru' | 'bg' | 'de' | 'zh' | 'ar'

/** A State that is or was a Member of the ILO. */
export type Member = {
  /** ISO 3166-1 alpha-3; former States keep their withdrawn code. */
  readonly id: MemberCode
  /** Whether the State is a Member today, or no longer exists. */
  readonly status: 'member' | 'former'
  /** ISO 3166-1 alpha-2. */
  readonly iso2?: string
  /** United Nations M49 code, three digits. */
  readonly m49?: string
  /** The name of the State by language. */
  readonly names: Names
  /** Region of the ILO. */
  readonly region?: Region
  /** Subregion of the ILO. */
  readonly subregion?: Subregion
  /** Number of the country in NORMLEX, where known. */
  readonly normlexId?: number
  /** The Member that continues the membership and the ratifications of this former State. */
  readonly continuedBy?: MemberCode
  readonly note?: string
}

/** A published number of Members. */
export type MembershipCount = {
  readonly date: PartialDate
  readonly total: number
  readonly source: SourceId
  readonly note?: string
}

/** A period in which a State was a Member. */
export type MembershipPeriod = {
  readonly member: MemberCode
  /** First, second, … period of this Member. */
  readonly seq: number
  /** First day of membership. */
  readonly from: PartialDate
  /** First day without membership; absent while it lasts. */
  readonly to?: PartialDate
  /** How it ended. */
  readonly endKind?: 'withdrawal' | 'dissolution' | 'lapsed' | 'expulsion'
  /** False where the same membership is counted under the State that continues it. */
  readonly counted: boolean
  readonly note?: string
}

/** Names by language. English is always held. */
export type Names = {
  readonly en: string
  readonly fr?: string
  readonly es?: string
  readonly ru?: string
  readonly bg?: string
}

/** A seat, a regional office, a decent work team or a country office. */
export type Office = {
  readonly id: string
  readonly kind: OfficeKind
  readonly names: EnglishName
  readonly city: string
  readonly country?: MemberCode
  readonly since?: PartialDate
  readonly until?: PartialDate
  readonly parent?: string
  readonly note?: string
}

/** A part of the address of an office at a time. */
export type OfficeContact = {
  readonly office: string
  readonly asOf: PartialDate
  readonly kind: ContactKind
  readonly value: string
  readonly note?: string
}

/** A Member served by an office. */
export type OfficeCoverage = {
  readonly office: string
  readonly member: MemberCode
  readonly note?: string
}

export type OfficeKind = 
    | 'seat'
    | 'regional-office'
    | 'decent-work-team'
    | 'decent-work-team-and-country-office'
    | 'country-or-liaison-office'

/** An organ or an institution of the ILO. */
export type Organ = {
  readonly id: string
  readonly kind: 'organ' | 'institution'
  readonly names: EnglishName
  readonly city: string
  readonly country: MemberCode
  readonly since?: PartialDate
  readonly until?: PartialDate
  readonly parent?: string
  readonly note?: string
}

/** A programme or a campaign. */
export type Programme = {
  readonly id: string
  readonly names: EnglishName
  readonly from?: PartialDate
  readonly to?: PartialDate
  readonly note?: string
}

/** One act of one Member for one Convention or Protocol. */
export type Ratification = {
  readonly member: MemberCode
  readonly instrument: InstrumentCode
  /** When the ratification was registered; absent where not held. */
  readonly registered?: PartialDate
  /** When the instrument entered into force for this Member, only where a source prints it. */
  readonly inForce?: PartialDate
  /** What the source says of it at `stateAsOf`; `unknown` where it says nothing. */
  readonly state: RatificationState
  /** The time that `state` speaks of. */
  readonly stateAsOf?: PartialDate
  /** When it ceased to bind the Member. */
  readonly endedOn?: PartialDate
  /** The later Convention whose ratification denounced this one automatically. */
  readonly denouncedBy?: InstrumentCode
  /** Declarations made with it, as short tokens such as `minimum-age-15` or `succession`. */
  readonly declarations?: readonly string[]
  readonly note?: string
}

export type RatificationState = 'in-force' | 'denounced' | 'not-yet' | 'unknown'

/** A published number of ratifications of an instrument. */
export type RatificationTotal = {
  readonly instrument: InstrumentCode
  readonly asOf?: PartialDate
  readonly source?: SourceId
  readonly total?: number
  readonly inForceTotal?: number
  readonly note?: string
}

/** A published number of ratifications by a Member. */
export type RatificationTotalByMember = {
  readonly member: MemberCode
  readonly asOf?: PartialDate
  readonly source?: SourceId
  readonly conventions?: number
  readonly protocols?: number
  readonly inForceTotal?: number
  readonly note?: string
}

export type Region = 'africa' | 'americas' | 'arab-states' | 'asia-pacific' | 'europe-central-asia'

export type Relation = 
    | 'revises'
    | 'revised-by'
    | 'supplements'
    | 'supplemented-by'
    | 'replaces'
    | 'replaced-by'
    | 'protocol-to'
    | 'has-protocol'

/** The date of the record. */
export type Release = {
  /** The data's own date: what every question takes for `on` when none is given. */
  readonly dataDate: Day
  readonly reason: string
}

/** An interval of the reports under article 22. */
export type ReportingCycle = {
  readonly id: string
  readonly kind: 'cycle' | 'due-day' | 'first-report'
  readonly validFrom?: PartialDate
  readonly validTo?: PartialDate
  readonly category: 
    | 'all'
    | 'other'
    | 'fundamental-governance'
    | 'priority'
    | 'fundamental-priority'
    | 'technical'
  readonly intervalYears?: number
  /** Alphabetical groups of Members, in the order of their years. */
  readonly groups?: readonly string[]
  readonly note?: string
}

export type SeatCapacity = 'titular' | 'deputy'

export type SeedId = 'seed-000' | 'seed-001' | 'seed-002'

export type SessionType = 'ordinary' | 'maritime' | 'special'

/** Where facts were read. */
export type Source = {
  readonly id: SourceId
  readonly kind: SourceKind
  readonly title: string
  readonly publisher?: string
  /** Sources of one family copy one another and never support each other. */
  readonly family: string
  /** Where it was read: an address, or a place in a collection. */
  readonly locator?: string
  /** The time that the source speaks of. */
  readonly asOf?: PartialDate
  readonly licence?: string
}

export type SourceKind = 
    | 'ilo'
    | 'normlex'
    | 'gazette'
    | 'encyclopedia'
    | 'government'
    | 'treaty-collection'
    | 'academic'
    | 'press'
    | 'dataset'
    | 'seed'
    | 'other'

/** The States of chief industrial importance at a time, as far as lists were found. */
export type StatesOfChiefIndustrialImportance = {
  readonly asOf: PartialDate
  readonly seats: number
  readonly states?: readonly MemberCode[]
  readonly note?: string
}

/** A subject group of NORMLEX. */
export type Subject = {
  readonly id: string
  readonly names: EnglishName
  /** Place in the order of NORMLEX. */
  readonly order: number
}

export type Subregion = 
    | 'arab-states'
    | 'central-western-asia'
    | 'eastern-asia'
    | 'eastern-europe'
    | 'latin-america-the-caribbean'
    | 'northern-africa'
    | 'northern-america'
    | 'northern-southern-western-europe'
    | 'south-eastern-asia-the-pacific'
    | 'southern-asia'
    | 'sub-saharan-africa'

/** A procedure or a body of supervision. */
export type SupervisionProcedure = {
  readonly id: string
  readonly kind: 'procedure' | 'body'
  readonly names: EnglishName
  /** Articles of the Constitution. */
  readonly articles?: readonly number[]
  readonly created?: PartialDate
  /** Number of members of a body. */
  readonly members?: number
  readonly parent?: string
  readonly note?: string
}

/** A dated event of the history of the ILO. */
export type TimelineEntry = {
  readonly id: string
  readonly date: PartialDate
  readonly endDate?: PartialDate
  readonly category: 
    | 'membership'
    | 'conference'
    | 'origins'
    | 'history'
    | 'offices'
    | 'constitution'
    | 'declarations'
    | 'supervision'
    | 'people'
    | 'programmes'
    | 'standards'
    | 'governing-body'
    | 'bulgaria'
    | 'united-nations'
    | 'recognition'
  /** What happened, in English. */
  readonly event: string
}

export type TitleForm = 'official-short' | 'descriptive'

export type Verdict = 
    | 'consistent'
    | 'outdated'
    | 'contradicted'
    | 'partly-supported'
    | 'unverifiable'

/** The rows of every table, in the order of their keys. */
export type Tables = {
  readonly members: readonly Member[]
  readonly membershipPeriods: readonly MembershipPeriod[]
  readonly ratifications: readonly Ratification[]
  readonly instruments: readonly Instrument[]
  readonly instrumentTitles: readonly InstrumentTitle[]
  readonly instrumentRelations: readonly InstrumentRelation[]
  readonly subjects: readonly Subject[]
  readonly entryIntoForceRules: readonly EntryIntoForceRule[]
  readonly fundamentalSets: readonly FundamentalSet[]
  readonly coverage: readonly Coverage[]
  readonly ratificationTotals: readonly RatificationTotal[]
  readonly ratificationTotalsByMember: readonly RatificationTotalByMember[]
  readonly membershipCounts: readonly MembershipCount[]
  readonly conferenceSessions: readonly ConferenceSession[]
  readonly directorsGeneral: readonly DirectorGeneral[]
  readonly governingBodyComposition: readonly GoverningBodyComposition[]
  readonly governingBodySessions: readonly GoverningBodySession[]
  readonly governingBodyChairs: readonly GoverningBodyChair[]
  readonly governingBodyChiefIndustrial: readonly StatesOfChiefIndustrialImportance[]
  readonly governingBodySeatsOfBulgaria: readonly GoverningBodySeatOfBulgaria[]
  readonly organs: readonly Organ[]
  readonly offices: readonly Office[]
  readonly officeCoverage: readonly OfficeCoverage[]
  readonly officeContacts: readonly OfficeContact[]
  readonly constitutionAmendments: readonly ConstitutionAmendment[]
  readonly declarations: readonly Declaration[]
  readonly programmes: readonly Programme[]
  readonly concepts: readonly Concept[]
  readonly supervision: readonly SupervisionProcedure[]
  readonly reportingCycles: readonly ReportingCycle[]
  readonly timeline: readonly TimelineEntry[]
  readonly claims: readonly Claim[]
  readonly claimChecks: readonly ClaimCheck[]
  readonly sources: readonly Source[]
  readonly conflicts: readonly Conflict[]
  readonly exceptions: readonly Exception[]
  readonly corrections: readonly Correction[]
  readonly knownGaps: readonly KnownGap[]
  readonly coverageBaseline: readonly CoverageBaseline[]
  readonly release: readonly Release[]
}
