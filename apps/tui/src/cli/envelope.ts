import { contentHash, dataDate } from 'ilo-data'
import type { Day, InstrumentCoverage, Language, Source } from 'ilo-data'
import type { Answer } from '../answers/answers.ts'
import type { Question } from '../answers/question.ts'
import { notice } from '../pages/fields.ts'

/** The one form of everything that is printed as JSON. */
export type Envelope = {
  readonly data: object
  readonly meta: {
    readonly on: Day
    readonly dataDate: Day
    /** Hash of all facts of the release: the same facts, the same hash. */
    readonly release: string
    readonly language: Language
    readonly coverage?: InstrumentCoverage
    readonly sources: readonly Source[]
    readonly notice: string
  }
  readonly links: Readonly<Record<string, string>>
}

export const envelope = (
  { data, coverage, sources, links }: Answer,
  { on, language }: Question,
): Envelope => ({
  data,
  meta: {
    on,
    dataDate,
    release: contentHash,
    language,
    ...(coverage === undefined ? {} : { coverage }),
    sources,
    notice,
  },
  links,
})
