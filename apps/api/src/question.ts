import { dataDate, parseDay } from 'ilo-data'
import type { Day, Language } from 'ilo-data'
import type { Answer } from './http/envelope.ts'
import { defaulting } from './http/parameters.ts'
import type { Parameter, Parameters } from './http/parameters.ts'
import { route } from './http/route.ts'
import type { Ids, Route, RouteSpec } from './http/route.ts'
import { languages, oneOf } from './vocabulary.ts'

export type Common = { readonly on: Parameter<Day>; readonly lang: Parameter<Language> }

const common: Common = {
  on: defaulting(`a day, YYYY-MM-DD; ${dataDate} where none is given`, parseDay, dataDate),
  lang: defaulting(...oneOf('a language', languages), 'en'),
}

const aboutDays = (on: Day, ofToday: string | undefined): string[] => [
  ...(on > dataDate
    ? [`${on} lies after ${dataDate}, the date of the record: what came between is not held.`]
    : []),
  ...(on < dataDate && ofToday !== undefined ? [`${ofToday} are those of ${dataDate}, not of ${on}.`] : []),
]

/** A route that can be asked about any day and in any language held. */
export type QuestionSpec<I extends Ids, P extends Parameters> = Omit<RouteSpec<I, P, Common>, 'shared'> & {
  /** Values in the answer that do not follow the day asked about, in words. */
  readonly ofToday?: string
}

export function question<I extends Ids, P extends Parameters>(spec: QuestionSpec<I, P>): Route {
  return route({
    ...spec,
    shared: common,
    answer(asked, asking): Answer {
      const { on, lang } = asked
      const { meta = {}, ...answer } = spec.answer(asked, asking)
      const notes = [...(meta.notes ?? []), ...aboutDays(on, spec.ofToday)]
      return { ...answer, meta: { on, language: lang, ...meta, notes } }
    },
  })
}
