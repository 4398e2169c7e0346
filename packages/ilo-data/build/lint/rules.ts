import type { Rule } from './rule.ts'
import { adoptedAtSession } from './rules/adopted-at-session.ts'
import { adoptedFirst } from './rules/adopted-first.ts'
import { choiceKept } from './rules/choice-kept.ts'
import { chronology } from './rules/chronology.ts'
import { claimVerdict } from './rules/claim-verdict.ts'
import { completeHolding } from './rules/complete-holding.ts'
import { coverageConsistent } from './rules/coverage-consistent.ts'
import { endedIsDenounced } from './rules/ended-is-denounced.ts'
import { englishTitle } from './rules/english-title.ts'
import { fundamentalCategory } from './rules/fundamental-category.ts'
import { fundamentalCounts } from './rules/fundamental-counts.ts'
import { inForceBeforeRegistration } from './rules/in-force-before-registration.ts'
import { inForceNotAfterAdoption } from './rules/in-force-not-after-adoption.ts'
import { instrumentCodes } from './rules/instrument-codes.ts'
import { instrumentEnds } from './rules/instrument-ends.ts'
import { noCycles } from './rules/no-cycles.ts'
import { noLaterThanDataDate } from './rules/no-later-than-data-date.ts'
import { noRatifiedRecommendation } from './rules/no-ratified-recommendation.ts'
import { periodsInOrder } from './rules/periods-in-order.ts'
import { referencesResolve } from './rules/references-resolve.ts'
import { registeredOutsideMembership } from './rules/registered-outside-membership.ts'
import { relationsSymmetric } from './rules/relations-symmetric.ts'
import { sourcesCited } from './rules/sources-cited.ts'
import { statusByPeriods } from './rules/status-by-periods.ts'
import { totalNotReproduced } from './rules/total-not-reproduced.ts'
import { uniqueNames } from './rules/unique-names.ts'

/** Every rule, in the order in which they run. */
export const rules: readonly Rule[] = [
  referencesResolve,
  noCycles,
  choiceKept,
  sourcesCited,
  chronology,
  periodsInOrder,
  adoptedFirst,
  adoptedAtSession,
  noLaterThanDataDate,
  instrumentCodes,
  englishTitle,
  instrumentEnds,
  inForceNotAfterAdoption,
  relationsSymmetric,
  fundamentalCategory,
  noRatifiedRecommendation,
  endedIsDenounced,
  inForceBeforeRegistration,
  registeredOutsideMembership,
  uniqueNames,
  statusByPeriods,
  totalNotReproduced,
  coverageConsistent,
  completeHolding,
  fundamentalCounts,
  claimVerdict,
]
