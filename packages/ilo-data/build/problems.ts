import type { Place } from './rows.ts'

/** Something wrong in the facts: what was found, what was expected, and what to do about it. */
export type Problem = {
  /** The rule that it breaks, in kebab-case. */
  readonly rule: string
  readonly place: Place
  readonly found: string
  readonly expected: string
  readonly todo: string
}

const byPlace = (a: Problem, b: Problem): number =>
  a.place.file === b.place.file ? a.place.line - b.place.line : a.place.file < b.place.file ? -1 : 1

/** The problems as text, in the order of files and lines, one block each. */
export function report(problems: readonly Problem[]): string {
  return [...problems]
    .toSorted(byPlace)
    .map(
      ({ place, rule, found, expected, todo }) =>
        `facts/${place.file}:${place.line}  ${rule}\n  found     ${found}\n  expected  ${expected}\n  to do     ${todo}`,
    )
    .join('\n')
}
