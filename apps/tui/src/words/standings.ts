import type { Language, StandingKind } from 'ilo-data'
import { letterOf } from '../theme/standing-letters.ts'
import { terms } from './terms.ts'

/** The standings in the order of a legend: from what binds to what cannot. */
export const standingKinds: readonly StandingKind[] = [
  'in-force',
  'ratified',
  'denounced',
  'not-ratified',
  'unknown',
  'not-open',
  'not-a-member',
]

export type LegendEntry = { readonly standing: StandingKind; readonly letter: string; readonly word: string }

/** What the sign of each standing means. */
export const legendOf = (language: Language): LegendEntry[] =>
  standingKinds.map((standing) => ({
    standing,
    letter: letterOf(standing),
    word: terms(language).standing[standing],
  }))
