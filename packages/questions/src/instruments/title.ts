import { titleOf } from 'ilo-data'
import type { InstrumentCode, InstrumentTitle, Language, Text } from 'ilo-data'

/** A title, the language that it is in, and whether it is the ILO's own. */
export type Title = Text & { readonly form: InstrumentTitle['form'] }

export function titleIn(instrument: InstrumentCode, wanted: Language): Title {
  const { title, language, form } = titleOf(instrument, wanted)
  return { text: title, language, form }
}
