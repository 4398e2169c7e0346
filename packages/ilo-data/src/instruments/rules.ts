import { entryIntoForceRules } from '../generated/tables/entry-into-force-rules.ts'
import type { EntryRule, InstrumentCode } from '../generated/types.ts'
import { once } from '../packed/once.ts'

const rules: () => ReadonlyMap<InstrumentCode, EntryRule> = /* @__PURE__ */ once(
  () => new Map(entryIntoForceRules().map(({ instrument, rule }) => [instrument, rule])),
)

/** When an instrument enters into force for a Member after its registration, by its own final articles. */
export const entryRuleOf = (instrument: InstrumentCode): EntryRule => rules().get(instrument) ?? '12-months'
