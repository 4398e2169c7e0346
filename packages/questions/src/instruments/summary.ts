import type { InstrumentRecord, Language } from 'ilo-data'
import { instrumentAt, instrumentRatificationsAt } from '../addresses.ts'
import type { Links } from '../envelope.ts'
import { titleIn } from './title.ts'
import type { Title } from './title.ts'

/** An instrument as lists tell it: its title in one language. */
export type InstrumentSummary = InstrumentRecord & { readonly title: Title; readonly links: Links }

export function summaryOf({ id, ...record }: InstrumentRecord, language: Language): InstrumentSummary {
  return {
    id,
    title: titleIn(id, language),
    ...record,
    links: { self: instrumentAt(id), ratifications: instrumentRatificationsAt(id) },
  }
}
