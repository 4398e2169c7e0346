import { coverageOf, getInstrument, parseInstrument, titlesOf } from 'ilo-data'
import type { InstrumentRecord, InstrumentRelation, InstrumentTitle } from 'ilo-data'
import { instrumentAt, instrumentRatificationsAt, paths } from '../addresses.ts'
import type { Route } from '../route.ts'
import { cited, sourcesOf } from '../provenance.ts'
import type { Cited } from '../provenance.ts'
import { question } from '../question.ts'
import { titleIn } from './title.ts'
import type { Title } from './title.ts'

/** An instrument whole: all titles and relations, and where each value was read. */
export type InstrumentAnswer = Cited<
  Omit<InstrumentRecord, 'relations'> & {
    readonly title: Title
    readonly titles: readonly Cited<InstrumentTitle>[]
    readonly relations: readonly Cited<InstrumentRelation>[]
  }
>

export const instrument: Route<InstrumentAnswer> = question({
  name: 'instrument',
  path: paths.instrument,
  summary: 'A Convention, Protocol or Recommendation: titles, relations, status, and the sources of each',
  example: '/v1/instruments/C087?lang=fr',
  ids: { instrument: parseInstrument },
  presentation: { naming: { table: 'instruments', key: ['id'] } },
  parameters: {},
  ofToday: 'Category, status, subject and relations',
  answer({ instrument: id, lang }) {
    const { relations, ...record } = getInstrument(id)
    const data: InstrumentAnswer = {
      ...cited({ ...record, title: titleIn(id, lang) }, 'instruments', id),
      titles: titlesOf(id).map((title) =>
        cited(title, 'instrumentTitles', `${id}|${title.language}|${title.form}`),
      ),
      relations: relations.map((relation) =>
        cited(relation, 'instrumentRelations', `${id}|${relation.relation}|${relation.target}`),
      ),
    }
    const coverage = coverageOf(id)
    const citations = [data, ...data.titles, ...data.relations].flatMap(({ provenance }) => provenance)
    return {
      data,
      meta: { ...(coverage === undefined ? {} : { coverage }), sources: sourcesOf(citations) },
      links: {
        ratifications: instrumentRatificationsAt(id),
        ...(record.parent === undefined ? {} : { parent: instrumentAt(record.parent) }),
      },
    }
  },
})
