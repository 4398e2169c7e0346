import { dataDate } from 'ilo-data'
import type { Day, Language } from 'ilo-data'
import type { Answer } from './envelope.ts'
import { defaulting, readDay } from './parameters.ts'
import type { Parameter, Parameters } from './parameters.ts'
import { route } from './route.ts'
import type { Ids, Route, RouteSpec } from './route.ts'
import { languages, oneOf } from './vocabulary.ts'

export type Common = { readonly on: Parameter<Day>; readonly lang: Parameter<Language> }

/** The parameters of all questions. */
export const common: Common = {
  on: defaulting(`a day, YYYY-MM-DD; ${dataDate} where none is given`, readDay, dataDate),
  lang: defaulting(...oneOf('a language', languages), 'en'),
}

const aboutDays = (on: Day, ofToday: string | undefined): string[] => [
  ...(on > dataDate
    ? [`${on} lies after ${dataDate}, the date of the record: what came between is not held.`]
    : []),
  ...(on < dataDate && ofToday !== undefined ? [`${ofToday} are those of ${dataDate}, not of ${on}.`] : []),
]

/** A route that can be asked about any day and in any language held. */
export type QuestionSpec<Data extends object, I extends Ids, P extends Parameters> = Omit<
  RouteSpec<Data, I, P, Common>,
  'shared'
> & {
  /** Values in the answer that do not follow the day asked about, in words. */
  readonly ofToday?: string
}

/* @__NO_SIDE_EFFECTS__ */
export function question<Data extends object, I extends Ids, P extends Parameters>(
  spec: QuestionSpec<Data, I, P>,
): Route<Data> {
  return route({
    ...spec,
    shared: common,
    answer(asked, asking): Answer<Data> {
      const { on, lang } = asked
      const { meta = {}, ...answer } = spec.answer(asked, asking)
      const notes = [...(meta.notes ?? []), ...aboutDays(on, spec.ofToday)]
      return { ...answer, meta: { on, language: lang, ...meta, notes } }
    },
  })
}
