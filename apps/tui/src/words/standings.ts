import type { Language, StandingKind } from 'ilo-data'
import { span } from '../text/line.ts'
import type { Line } from '../text/line.ts'
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

/** What the letters mean that are shown. */
export const legendOf = (shown: ReadonlySet<StandingKind>, language: Language): Line =>
  standingKinds
    .filter((kind) => shown.has(kind))
    .flatMap(
      (kind, at): Line => [
        span(`${at === 0 ? '' : '  '}${letterOf(kind)}`, kind),
        span(` ${terms(language).standing[kind]}`, 'muted'),
      ],
    )
