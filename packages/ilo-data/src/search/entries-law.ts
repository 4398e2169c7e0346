import { instruments } from '../generated/tables/instruments.ts'
import { members } from '../generated/tables/members.ts'
import { subjects } from '../generated/tables/subjects.ts'
import type { Instrument, InstrumentStatus, Language, Names } from '../generated/types.ts'
import { titleOf, titlesOf } from '../instruments/titles.ts'
import { nameIn } from '../names.ts'
import { code, english, field } from './entry.ts'
import type { Entry, Field } from './entry.ts'

const languagesOfNames = ['en', 'fr', 'es', 'ru', 'bg'] as const

const lessWanted: Readonly<Partial<Record<InstrumentStatus, number>>> = {
  abrogated: 0.04,
  withdrawn: 0.04,
  superseded: 0.04,
  shelved: 0.04,
  outdated: 0.02,
  'to-be-revised': 0.02,
}

/** Of several that match alike, fundamental ones are wanted most, and Conventions before Recommendations. */
function priorOf({ kind, category, status }: Instrument): number {
  const byKind = { convention: 0.95, protocol: 0.93, recommendation: 0.91 }[kind]
  const bySet = category === 'fundamental' ? 0.04 : category === 'governance' ? 0.02 : 0
  const byStatus = status === undefined ? 0 : (lessWanted[status] ?? 0)
  return byKind + bySet - byStatus
}

/** Instruments by code, number, titles in all languages, other names and subject. */
export function instrumentEntries(): Entry[] {
  const subjectNames = new Map(subjects().map(({ id, names }) => [id, names.en]))
  return instruments().map((instrument) => ({
    reference: { kind: 'instrument', id: instrument.id },
    prior: priorOf(instrument),
    fields: [
      ...code(instrument.id),
      { name: 'number', text: String(instrument.number), weight: 0.9 },
      ...(instrument.alsoKnownAs ?? []).flatMap((name) => field('alias', name)),
      ...titlesOf(instrument.id).map(
        ({ title, language, form }): Field => ({
          name: 'title',
          text: title,
          language,
          weight: form === 'official-short' ? 1 : 0.95,
        }),
      ),
      ...field('subject', subjectNames.get(instrument.subject ?? ''), 0.6),
    ],
    label: (language) => {
      const title = titleOf(instrument.id, language)
      return { text: title.title, language: title.language }
    },
  }))
}

const nameFields = (names: Names): Field[] =>
  languagesOfNames.flatMap((language: Language & keyof Names): Field[] => {
    const text = names[language]
    return text === undefined ? [] : [{ name: 'name', text, language, weight: 1 }]
  })

/** Members by codes, numbers and names in all languages. */
export function memberEntries(): Entry[] {
  return members().map((member) => ({
    reference: { kind: 'member', id: member.id },
    prior: member.status === 'member' ? 0.98 : 0.92,
    fields: [...code(member.id), ...code(member.iso2), ...code(member.m49), ...nameFields(member.names)],
    label: (language) => nameIn(member.names, language),
  }))
}

/** Subject groups of NORMLEX. */
export function subjectEntries(): Entry[] {
  return subjects().map(({ id, names }) => ({
    reference: { kind: 'subject', id },
    prior: 0.93,
    fields: [...code(id), ...field('name', names.en)],
    label: english(names.en),
  }))
}
