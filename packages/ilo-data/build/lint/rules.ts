import type { Rule } from './rule.ts'
import { adoptedAtSession } from './rules/adopted-at-session.ts'
import { adoptedFirst } from './rules/adopted-first.ts'
import { automaticDenunciation } from './rules/automatic-denunciation.ts'
import { boundOutsideMembership } from './rules/bound-outside-membership.ts'
import { choiceKept } from './rules/choice-kept.ts'
import { chronology } from './rules/chronology.ts'
import { claimVerdict } from './rules/claim-verdict.ts'
import { cleanText } from './rules/clean-text.ts'
import { completeHolding } from './rules/complete-holding.ts'
import { coverageConsistent } from './rules/coverage-consistent.ts'
import { coverageNotFallen } from './rules/coverage-not-fallen.ts'
import { endedIsDenounced } from './rules/ended-is-denounced.ts'
import { englishTitle } from './rules/english-title.ts'
import { fundamentalCategory } from './rules/fundamental-category.ts'
import { fundamentalCounts } from './rules/fundamental-counts.ts'
import { gapStillOpen } from './rules/gap-still-open.ts'
import { inForceBeforeRegistration } from './rules/in-force-before-registration.ts'
import { inForceNotAfterAdoption } from './rules/in-force-not-after-adoption.ts'
import { instrumentCodes } from './rules/instrument-codes.ts'
import { instrumentEnds } from './rules/instrument-ends.ts'
import { noCycles } from './rules/no-cycles.ts'
import { noLaterThanDataDate } from './rules/no-later-than-data-date.ts'
import { noRatifiedRecommendation } from './rules/no-ratified-recommendation.ts'
import { periodsInOrder } from './rules/periods-in-order.ts'
import { protocolNeedsParent } from './rules/protocol-needs-parent.ts'
import { referencesResolve } from './rules/references-resolve.ts'
import { registeredOutsideMembership } from './rules/registered-outside-membership.ts'
import { relationsSymmetric } from './rules/relations-symmetric.ts'
import { sameTitle } from './rules/same-title.ts'
import { scriptFitsLanguage } from './rules/script-fits-language.ts'
import { sourcesCited } from './rules/sources-cited.ts'
import { statusByPeriods } from './rules/status-by-periods.ts'
import { titleYear } from './rules/title-year.ts'
import { toldAfter } from './rules/told-after.ts'
import { totalNotReproduced } from './rules/total-not-reproduced.ts'
import { totalsNotExceeded } from './rules/totals-not-exceeded.ts'
import { uniqueNames } from './rules/unique-names.ts'

/** Every rule, in the order in which they run. */
export const rules: readonly Rule[] = [
  cleanText,
  referencesResolve,
  noCycles,
  choiceKept,
  sourcesCited,
  toldAfter,
  chronology,
  periodsInOrder,
  adoptedFirst,
  adoptedAtSession,
  noLaterThanDataDate,
  instrumentCodes,
  englishTitle,
  sameTitle,
  titleYear,
  scriptFitsLanguage,
  instrumentEnds,
  inForceNotAfterAdoption,
  relationsSymmetric,
  fundamentalCategory,
  noRatifiedRecommendation,
  endedIsDenounced,
  inForceBeforeRegistration,
  registeredOutsideMembership,
  boundOutsideMembership,
  automaticDenunciation,
  protocolNeedsParent,
  uniqueNames,
  statusByPeriods,
  totalNotReproduced,
  coverageConsistent,
  completeHolding,
  totalsNotExceeded,
  fundamentalCounts,
  claimVerdict,
  gapStillOpen,
  coverageNotFallen,
]
