import type { StandingKind } from 'ilo-data'

/** What a text is. Words come first: a style only repeats what the text already says. */
export type Role =
  | 'text'
  | 'title'
  | 'heading'
  | 'label'
  | 'muted'
  | 'link'
  | 'key'
  | 'selected'
  /** The cell of a grid on which one stands. */
  | 'cursor'
  /** What belongs to the row and the column of that cell. */
  | 'crossline'
  | 'axis'
  | 'badge'
  | 'new'
  | 'ok'
  | 'warning'
  | 'error'
  | 'disputed'
  | 'unverified'
  | 'tab'
  | 'tab-active'
  | 'status'
  | 'footer'
  | Grade
  | StandingKind

/** A step of a scale of numbers: 0 the least, 4 the most. */
export type Grade = 'grade-0' | 'grade-1' | 'grade-2' | 'grade-3' | 'grade-4'

const grades = ['grade-0', 'grade-1', 'grade-2', 'grade-3', 'grade-4'] as const

/** The grade of a number between none and `most`: none is 0, all is 4, and nothing between is either. */
export function gradeOf(count: number, most: number): Grade {
  if (count <= 0 || most <= 0) return 'grade-0'
  if (count >= most) return 'grade-4'
  return grades[1 + Math.min(2, Math.floor((3 * count) / most))] ?? 'grade-1'
}
