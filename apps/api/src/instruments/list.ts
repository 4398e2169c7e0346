import { listInstruments } from 'ilo-data'
import type { InstrumentRecord, Language } from 'ilo-data'
import { instrumentAt, instrumentRatificationsAt, paths } from '../addresses.ts'
import type { Links } from '../http/envelope.ts'
import { optional } from '../http/parameters.ts'
import type { Route } from '../http/route.ts'
import { filterHeld } from '../not-held.ts'
import { question } from '../question.ts'
import { categories, instrumentKinds, instrumentStatuses, oneOf, parseSubject } from '../vocabulary.ts'
import { titleIn } from './title.ts'
import type { Title } from './title.ts'

/** An instrument as lists tell it: its title in one language. */
type InstrumentSummary = InstrumentRecord & { readonly title: Title; readonly links: Links }

function summaryOf({ id, ...record }: InstrumentRecord, language: Language): InstrumentSummary {
  return {
    id,
    title: titleIn(id, language),
    ...record,
    links: { self: instrumentAt(id), ratifications: instrumentRatificationsAt(id) },
  }
}

export const instruments: Route = question({
  name: 'instruments',
  path: paths.instruments,
  summary: 'The Conventions, Protocols and Recommendations that may have been adopted by a day',
  example: '/v1/instruments',
  ids: {},
  parameters: {
    kind: optional(...oneOf('a kind of instrument', instrumentKinds)),
    category: optional(...oneOf('a category', categories)),
    status: optional(...oneOf('a status', instrumentStatuses)),
    subject: optional('the id of a subject group, such as forced-labour', parseSubject),
  },
  ofToday: 'Category, status and subject',
  answer({ on, lang, kind, category, status, subject }) {
    const adopted = listInstruments({ on, ...(kind === undefined ? {} : { kind }) })
    const { rows, leftOut } = filterHeld(adopted, ['category', 'status', 'subject'], {
      category,
      status,
      subject,
    })
    return { data: rows.map((row) => summaryOf(row, lang)), meta: leftOut }
  },
})
