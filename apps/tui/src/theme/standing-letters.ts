import type { StandingKind } from 'ilo-data'

/** Where there is no room for the word: one sign each, the same in every language and on every terminal. */
const letters: Readonly<Record<StandingKind, string>> = {
  'in-force': 'F',
  ratified: 'R',
  denounced: 'D',
  'not-ratified': 'n',
  unknown: '?',
  'not-open': 'o',
  'not-a-member': '-',
}

export const letterOf = (standing: StandingKind): string => letters[standing]
