import type { Colour } from './colours.ts'
import type { Role } from './roles.ts'

/** How a role is shown: its colour, and what needs no colour. */
export type Style = {
  readonly colour?: Colour
  readonly bold?: true
  readonly underline?: true
  readonly inverse?: true
}

export type Theme = Readonly<Record<Role, Style>>

export const themeNames = ['auto', 'dark', 'light', 'high-contrast', 'plain'] as const

/** What a user chooses; `auto` is `dark` or `light` by what the terminal tells of its background. */
export type ThemeName = (typeof themeNames)[number]

/** The theme of that name; undefined where there is none. */
export const themeNamed = (name: string): ThemeName | undefined => themeNames.find((theme) => theme === name)

const bold: Style = { bold: true }
const inverse: Style = { inverse: true }
const boldInverse: Style = { bold: true, inverse: true }

/**
 * Standings are told apart without red and green: blue for what is in force, orange for what is not ratified, as in the
 * palette of Okabe and Ito, moved until each can be read on the background and all differ for every kind of colour
 * blindness.
 */
export const dark: Theme = {
  text: {},
  title: bold,
  heading: { bold: true, colour: ['#87d7ff', 'bright-cyan'] },
  label: { colour: ['#a8a8a8', 'faint'] },
  muted: { colour: ['#a8a8a8', 'faint'] },
  link: { underline: true, colour: ['#5fd7ff', 'cyan'] },
  key: bold,
  selected: inverse,
  cursor: boldInverse,
  crossline: { bold: true, colour: ['#87d7ff', 'bright-cyan'] },
  axis: { colour: ['#a8a8a8', 'faint'] },
  badge: inverse,
  new: { bold: true, colour: ['#87d7ff', 'bright-cyan'] },
  ok: { colour: ['#87d7af', 'green'] },
  warning: { colour: ['#ffd75f', 'yellow'] },
  error: { bold: true, colour: ['#ff8787', 'bright-red'] },
  disputed: { colour: ['#ffd75f', 'yellow'] },
  unverified: { colour: ['#ffd75f', 'yellow'] },
  tab: { colour: ['#a8a8a8', 'default'] },
  'tab-active': boldInverse,
  status: { colour: ['#d0d0d0', 'default'] },
  footer: { colour: ['#a8a8a8', 'faint'] },
  'in-force': { colour: ['#5fafff', 'bright-blue'] },
  ratified: { colour: ['#afffd7', 'cyan'] },
  'not-ratified': { colour: ['#ff8700', 'yellow'] },
  denounced: { colour: ['#d787d7', 'magenta'] },
  unknown: { colour: ['#ffff5f', 'bright-yellow'] },
  'not-open': { colour: ['#d0d0d0', 'white'] },
  'not-a-member': { colour: ['#9e9e9e', 'faint'] },
  'grade-0': { colour: ['#949494', 'faint'] },
  'grade-1': { colour: ['#87afaf', 'blue'] },
  'grade-2': { colour: ['#87d7af', 'cyan'] },
  'grade-3': { colour: ['#ffd787', 'yellow'] },
  'grade-4': { colour: ['#ffffd7', 'bright-white'] },
}

export const light: Theme = {
  text: {},
  title: bold,
  heading: { bold: true, colour: ['#005f87', 'blue'] },
  label: { colour: ['#626262', 'faint'] },
  muted: { colour: ['#626262', 'faint'] },
  link: { underline: true, colour: ['#005f87', 'blue'] },
  key: bold,
  selected: inverse,
  cursor: boldInverse,
  crossline: { bold: true, colour: ['#005f87', 'blue'] },
  axis: { colour: ['#626262', 'faint'] },
  badge: inverse,
  new: { bold: true, colour: ['#005f87', 'blue'] },
  ok: { colour: ['#005f00', 'green'] },
  warning: { colour: ['#875f00', 'magenta'] },
  error: { bold: true, colour: ['#af0000', 'red'] },
  disputed: { colour: ['#875f00', 'magenta'] },
  unverified: { colour: ['#875f00', 'magenta'] },
  tab: { colour: ['#626262', 'default'] },
  'tab-active': boldInverse,
  status: { colour: ['#303030', 'default'] },
  footer: { colour: ['#626262', 'faint'] },
  'in-force': { colour: ['#005faf', 'blue'] },
  ratified: { colour: ['#004f3f', 'cyan'] },
  'not-ratified': { colour: ['#870000', 'red'] },
  denounced: { colour: ['#5f005f', 'magenta'] },
  unknown: { underline: true, colour: ['#875f00', 'default'] },
  'not-open': { colour: ['#1c1c1c', 'default'] },
  'not-a-member': { colour: ['#6c6c6c', 'faint'] },
  'grade-0': { colour: ['#6c6c6c', 'faint'] },
  'grade-1': { colour: ['#005f87', 'cyan'] },
  'grade-2': { colour: ['#5f0087', 'blue'] },
  'grade-3': { colour: ['#00005f', 'magenta'] },
  'grade-4': { bold: true, colour: ['#000000', 'default'] },
}

/** On a dark background; nothing is faint, and standings differ by more than colour. */
export const highContrastDark: Theme = {
  ...dark,
  label: {},
  muted: {},
  axis: {},
  tab: {},
  status: {},
  footer: {},
  error: { bold: true, underline: true, colour: ['#ff8787', 'bright-red'] },
  'in-force': { bold: true, colour: ['#5fd7ff', 'bright-cyan'] },
  ratified: { underline: true, colour: ['#5fd7ff', 'bright-cyan'] },
  'not-ratified': { bold: true, colour: ['#ffaf00', 'bright-yellow'] },
  denounced: { inverse: true },
  unknown: { bold: true, underline: true, colour: ['#ffff87', 'bright-white'] },
  'not-open': { underline: true },
  'not-a-member': {},
  'grade-0': {},
  'grade-1': { colour: ['#5fafff', 'bright-blue'] },
  'grade-2': { underline: true, colour: ['#87d7ff', 'bright-cyan'] },
  'grade-3': { bold: true, colour: ['#ffff5f', 'bright-yellow'] },
  'grade-4': boldInverse,
}

/** On a light background. */
export const highContrastLight: Theme = {
  ...highContrastDark,
  heading: { bold: true, colour: ['#00005f', 'blue'] },
  link: { underline: true, colour: ['#00005f', 'blue'] },
  crossline: { bold: true, colour: ['#00005f', 'blue'] },
  new: { bold: true, colour: ['#00005f', 'blue'] },
  ok: { colour: ['#005f00', 'green'] },
  warning: { bold: true, colour: ['#5f0000', 'magenta'] },
  error: { bold: true, underline: true, colour: ['#870000', 'red'] },
  disputed: { bold: true, colour: ['#5f0000', 'magenta'] },
  unverified: { bold: true, colour: ['#5f0000', 'magenta'] },
  'in-force': { bold: true, colour: ['#0000af', 'blue'] },
  ratified: { underline: true, colour: ['#0000af', 'blue'] },
  'not-ratified': { bold: true, colour: ['#870000', 'red'] },
  unknown: { bold: true, underline: true, colour: ['#5f005f', 'magenta'] },
  'grade-1': { colour: ['#0000af', 'blue'] },
  'grade-2': { underline: true, colour: ['#00005f', 'magenta'] },
  'grade-3': { bold: true, colour: ['#00005f', 'magenta'] },
}

const none: Style = {}

/** Without any colour. */
export const plainTheme: Theme = {
  text: none,
  title: bold,
  heading: bold,
  label: none,
  muted: none,
  link: { underline: true },
  key: bold,
  selected: inverse,
  cursor: boldInverse,
  crossline: { underline: true },
  axis: none,
  badge: inverse,
  new: bold,
  ok: none,
  warning: bold,
  error: bold,
  disputed: { underline: true },
  unverified: { underline: true },
  tab: none,
  'tab-active': boldInverse,
  status: none,
  footer: none,
  'in-force': bold,
  ratified: none,
  'not-ratified': none,
  denounced: none,
  unknown: none,
  'not-open': none,
  'not-a-member': none,
  'grade-0': none,
  'grade-1': none,
  'grade-2': none,
  'grade-3': none,
  'grade-4': bold,
}
