import {
  coverageOf,
  getInstrument,
  getMember,
  membershipOf,
  nameIn,
  standing,
  titleOf,
  titlesOf,
} from 'ilo-data'
import type {
  InstrumentCode,
  InstrumentCoverage,
  InstrumentRecord,
  InstrumentRelation,
  InstrumentTitle,
  Language,
  MemberCode,
  MemberRecord,
  Membership,
  MembershipPeriod,
  Source,
  SourcedStanding,
  Text,
} from 'ilo-data'
import { cited, sourcesOf } from './cited.ts'
import type { Cited } from './cited.ts'
import type { Question } from './question.ts'

/** The answer to a question: what the commands print as `data`, and what the pages show. */
export type Answer<Data extends object = object> = {
  readonly data: Data
  /** How much of what was asked for the record holds. */
  readonly coverage?: InstrumentCoverage
  /** Every source that the answer cites. */
  readonly sources: readonly Source[]
  /** Pages of the ILO about it. */
  readonly links: Readonly<Record<string, string>>
}

/** A title, the language that it is in, and whether it is the ILO's own. */
export type Title = Text & { readonly form: InstrumentTitle['form'] }

export function titleIn(instrument: InstrumentCode, wanted: Language): Title {
  const { title, language, form } = titleOf(instrument, wanted)
  return { text: title, language, form }
}

export type MemberAnswer = Cited<
  Omit<MemberRecord, 'periods'> & {
    readonly name: Text
    readonly membership: Membership['isMember']
    readonly periods: readonly Cited<MembershipPeriod>[]
  }
>

export function answerMember(member: MemberCode, { on, language }: Question): Answer<MemberAnswer> {
  const { periods, ...record } = getMember(member)
  const citedPeriods = periods.map((period) => cited(period, 'membershipPeriods', `${member}|${period.seq}`))
  const data: MemberAnswer = {
    ...cited(record, 'members', member),
    name: nameIn(record.names, language),
    membership: membershipOf(member, on).isMember,
    periods: citedPeriods,
  }
  return {
    data,
    sources: sourcesOf([data, ...citedPeriods].flatMap(({ provenance }) => provenance)),
    links: record.url === undefined ? {} : { ilo: record.url },
  }
}

export type InstrumentAnswer = Cited<
  Omit<InstrumentRecord, 'relations'> & {
    readonly title: Title
    readonly titles: readonly Cited<InstrumentTitle>[]
    readonly relations: readonly Cited<InstrumentRelation>[]
  }
>

export function answerInstrument(
  instrument: InstrumentCode,
  { language }: Question,
): Answer<InstrumentAnswer> {
  const { relations, ...record } = getInstrument(instrument)
  const data: InstrumentAnswer = {
    ...cited(record, 'instruments', instrument),
    title: titleIn(instrument, language),
    titles: titlesOf(instrument).map((title) =>
      cited(title, 'instrumentTitles', `${instrument}|${title.language}|${title.form}`),
    ),
    relations: relations.map((relation) =>
      cited(relation, 'instrumentRelations', `${instrument}|${relation.relation}|${relation.target}`),
    ),
  }
  const coverage = coverageOf(instrument)
  const citations = [data, ...data.titles, ...data.relations].flatMap(({ provenance }) => provenance)
  return {
    data,
    ...(coverage === undefined ? {} : { coverage }),
    sources: sourcesOf(citations),
    links: record.url === undefined ? {} : { ilo: record.url },
  }
}

export type StandingAnswer = SourcedStanding & { readonly name: Text; readonly title: Title }

export function answerStanding(
  member: MemberCode,
  instrument: InstrumentCode,
  { on, language }: Question,
): Answer<StandingAnswer> {
  const answer = standing(member, instrument, on)
  const [state, text] = [getMember(member), getInstrument(instrument)]
  return {
    data: { ...answer, name: nameIn(state.names, language), title: titleIn(instrument, language) },
    ...(answer.coverage === undefined ? {} : { coverage: answer.coverage }),
    sources: sourcesOf(answer.facts),
    links: {
      ...(state.url === undefined ? {} : { iloMember: state.url }),
      ...(text.url === undefined ? {} : { iloInstrument: text.url }),
    },
  }
}
