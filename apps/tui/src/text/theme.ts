import { styleText } from 'node:util'
import type { StandingKind } from 'ilo-data'

type Style = Exclude<Parameters<typeof styleText>[0], readonly unknown[]>

/** What a text is. */
export type Role =
  | 'text'
  | 'title'
  | 'label'
  | 'muted'
  | 'link'
  | 'key'
  | 'selected'
  | 'disputed'
  | 'unverified'
  | StandingKind

/** The style of each role. Words come first: a style only repeats what the text already says. */
const theme: Readonly<Record<Role, readonly Style[]>> = {
  text: [],
  title: ['bold'],
  label: ['dim'],
  muted: ['dim'],
  link: ['cyan'],
  key: ['bold'],
  selected: ['inverse'],
  disputed: ['yellow'],
  unverified: ['yellow'],
  'in-force': ['green'],
  ratified: ['cyan'],
  denounced: ['red'],
  'not-ratified': ['yellow'],
  'not-open': ['dim'],
  'not-a-member': ['dim'],
  unknown: ['magenta'],
}

/** A text in the style of its role. */
export function paint(text: string, role: Role): string {
  const styles = theme[role]
  return styles.length === 0 || text === '' ? text : styleText([...styles], text, { validateStream: false })
}

/** Whether a terminal shall be given colours: `NO_COLOR`, `FORCE_COLOR` and `TERM` decide, as Node reads them. */
export const isColourful = (stream: { readonly isTTY?: boolean; hasColors?: () => boolean }): boolean =>
  stream.isTTY === true && stream.hasColors?.() === true
