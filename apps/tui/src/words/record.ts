import type {
  CheckTruth,
  CheckVerdict,
  Claim,
  Completeness,
  Confidence,
  Coverage,
  DatedEvent,
  GapKind,
  InstrumentGap,
  Language,
  MatchKind,
  MemberCompleteness,
  SearchKind,
  SourceKind,
  TableName,
  TitleForm,
  Verdict,
} from 'ilo-data'
import { spoken } from './languages.ts'
import { bg } from './record/bg.ts'
import { en } from './record/en.ts'
import { es } from './record/es.ts'
import { fr } from './record/fr.ts'
import { ru } from './record/ru.ts'

type WordFor<T extends string> = Readonly<Record<T, string>>

type MemberBasis = Extract<MemberCompleteness, { readonly basis: string }>['basis']

/** A word for each value of the closed sets that tell of the record itself: what is held, how sure, and from where. */
export type RecordTerms = {
  readonly confidence: WordFor<Confidence>
  /** What each confidence means. */
  readonly confidenceMeaning: WordFor<Confidence>
  readonly completeness: WordFor<Completeness>
  readonly coverageBasis: WordFor<NonNullable<Coverage['basis']>>
  /** Why the holding of an instrument is not whole. */
  readonly coverageGap: WordFor<InstrumentGap['reason']>
  readonly memberCoverageBasis: WordFor<MemberBasis>
  readonly gapKind: WordFor<GapKind>
  readonly dateBasis: WordFor<DatedEvent['basis']>
  /** Whether something was so on a day. */
  readonly running: WordFor<'yes' | 'last-known' | 'undecided' | 'no'>
  readonly verdict: WordFor<Verdict | CheckVerdict>
  readonly truth: WordFor<CheckTruth>
  readonly claimKind: WordFor<Claim['kind']>
  readonly sourceKind: WordFor<SourceKind>
  readonly titleForm: WordFor<TitleForm>
  readonly recordKind: WordFor<SearchKind>
  readonly matchKind: WordFor<MatchKind>
  readonly table: WordFor<TableName>
  readonly language: WordFor<Language>
  /** As in 'shown in English'. */
  readonly inLanguage: WordFor<Language>
}

/** The words for the record itself in a language, or in English where the screens do not speak it. */
export const recordTerms: (language: Language) => RecordTerms = spoken({ en, bg, ru, fr, es })
