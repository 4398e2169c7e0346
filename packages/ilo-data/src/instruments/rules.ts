import { entryIntoForceRules } from '../generated/tables/entry-into-force-rules.ts'
import type { EntryRule, InstrumentCode } from '../generated/types.ts'

/** When an instrument enters into force for a Member after its registration, by its own final articles. */
export const entryRuleOf = (instrument: InstrumentCode): EntryRule =>
  entryIntoForceRules.of(instrument)[0]?.rule ?? '12-months'
