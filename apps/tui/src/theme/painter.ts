import { colourCodes } from './colours.ts'
import type { ColourLevel } from './colours.ts'
import type { Role } from './roles.ts'
import { backgroundOf, colourLevelOf } from './terminal.ts'
import type { Background, ColourStream, Environment } from './terminal.ts'
import { dark, highContrastDark, highContrastLight, light, plainTheme } from './themes.ts'
import type { Style, Theme, ThemeName } from './themes.ts'

/** What to write before and after a text. */
type Sequence = { readonly open: string; readonly close: string }

/** How each role is written to one terminal. */
export type Painter = {
  /** Only of roles that have a style here. */
  readonly sequences: ReadonlyMap<string, Sequence>
  /** Whether text that runs from right to left is kept from carrying along what stands after it. */
  readonly holdsDirection: boolean
}

/** A text in the style of its role. */
export function paint(text: string, role: Role, { sequences }: Painter): string {
  const sequence = sequences.get(role)
  return sequence === undefined || text === '' ? text : sequence.open + text + sequence.close
}

function themeFor(name: ThemeName, background: Background): Theme {
  switch (name) {
    case 'auto':
      return background === 'dark' ? dark : light
    case 'dark':
      return dark
    case 'light':
      return light
    case 'high-contrast':
      return background === 'dark' ? highContrastDark : highContrastLight
    case 'plain':
      return plainTheme
  }
}

function sequenceOf({ colour, bold, underline, inverse }: Style, level: ColourLevel): Sequence | undefined {
  if (level === 'none') return undefined
  const codes = [
    ...(bold ? [['1', '22'] as const] : []),
    ...(underline ? [['4', '24'] as const] : []),
    ...(inverse ? [['7', '27'] as const] : []),
    ...(colour === undefined ? [] : colourCodes(colour, level)),
  ]
  if (codes.length === 0) return undefined
  const off = new Set(codes.map(([, code]) => code))
  return {
    open: `\u001B[${codes.map(([on]) => on).join(';')}m`,
    close: `\u001B[${[...off].join(';')}m`,
  }
}

/** The sequences of a theme at a level, ready made: painting only joins strings. */
export const sequencesOf = (theme: Theme, level: ColourLevel): Painter['sequences'] =>
  new Map(
    Object.entries(theme).flatMap(([role, style]) => {
      const sequence = sequenceOf(style, level)
      return sequence === undefined ? [] : [[role, sequence] as const]
    }),
  )

/** The painter for a stream: what its environment and the chosen theme allow. */
export const painterFor = (stream: ColourStream, env: Environment, theme: ThemeName = 'auto'): Painter => ({
  sequences: sequencesOf(themeFor(theme, backgroundOf(env)), colourLevelOf(stream, env)),
  holdsDirection: stream.isTTY === true,
})
