import type { StandingKind } from 'ilo-data'
import { describe, expect, test } from 'vitest'
import { standingKinds } from '../words/standings.ts'
import { contrast, difference, seenAs, sights } from '../../test/colour-sight.ts'
import { placeOf256 } from './colours.ts'
import { sequencesOf } from './painter.ts'
import { gradeOf } from './roles.ts'
import { letterOf } from './standing-letters.ts'
import { dark, highContrastDark, highContrastLight, light } from './themes.ts'
import type { Style, Theme } from './themes.ts'

const pairs = standingKinds.flatMap((one, at) =>
  standingKinds.slice(at + 1).map((other) => [one, other] as const),
)

const cubeSteps = [0, 95, 135, 175, 215, 255]

/** The colour that xterm has at a place. */
function hexAt(place: number): string {
  const channels =
    place >= 232
      ? [0, 0, 0].map(() => 8 + 10 * (place - 232))
      : [36, 6, 1].map((weight) => cubeSteps[Math.floor((place - 16) / weight) % 6] ?? 0)
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

const at256 = (hex: string): string => hexAt(placeOf256(hex))

/** The colours that text of a theme is read on, from the darkest to the lightest. */
const backgrounds = { dark: ['#000000', '#282828'], light: ['#ffffff', '#fdf6e3'] } as const
const pure = { dark: ['#000000'], light: ['#ffffff'] } as const
const palettes: readonly [string, Theme, readonly string[], number][] = [
  ['dark', dark, backgrounds.dark, 4.5],
  ['light', light, backgrounds.light, 4.5],
  ['high contrast, dark', highContrastDark, pure.dark, 7],
  ['high contrast, light', highContrastLight, pure.light, 7],
]

const coloursOf = (theme: Theme): [role: string, hex: string][] =>
  Object.entries(theme).flatMap(([role, { colour }]: [string, Style]): [string, string][] =>
    colour === undefined ? [] : [[role, colour[0]]],
  )

/** The two closest standings of a theme for any kind of sight, and how far they are apart. */
function closest(theme: Theme, asShown: (hex: string) => string): { distance: number; pair: string } {
  const hexOf = (kind: StandingKind) => asShown(theme[kind].colour?.[0] ?? '#808080')
  return pairs
    .flatMap(([one, other]) =>
      Object.entries(sights).map(([sight, matrix]) => ({
        distance: difference(hexOf(one), hexOf(other), matrix),
        pair: `${one} and ${other}, ${sight}`,
      })),
    )
    .reduce((least, next) => (next.distance < least.distance ? next : least))
}

/** About three times the least difference that is noticed, which is 0.02 in Oklab. */
const enough = { exact: 0.07, among256: 0.06 }

describe.each(palettes)('the theme %s', (_, theme, papers, least) => {
  test('can be read on its backgrounds, exact and among 256', () => {
    for (const [role, hex] of coloursOf(theme))
      for (const paper of papers)
        for (const shown of [hex, at256(hex)])
          expect(contrast(shown, paper), `${role} ${shown} on ${paper}`).toBeGreaterThanOrEqual(least)
  })

  test('writes each standing otherwise where there are sixteen colours', () => {
    const sequences = sequencesOf(theme, '16')
    const opened = standingKinds.map((kind) => sequences.get(kind)?.open ?? '')
    expect(new Set(opened).size).toBe(standingKinds.length)
  })
})

describe.each([
  ['dark', dark],
  ['light', light],
] as const)('the standings of the theme %s', (_, theme) => {
  test('differ for every kind of sight', () => {
    const { distance, pair } = closest(theme, (hex) => hex)
    expect(distance, pair).toBeGreaterThanOrEqual(enough.exact)
  })

  test('differ for every kind of sight among 256 colours', () => {
    const { distance, pair } = closest(theme, at256)
    expect(distance, pair).toBeGreaterThanOrEqual(enough.among256)
  })

  test('grades go one way in lightness for every kind of sight', () => {
    const grades = (['grade-0', 'grade-1', 'grade-2', 'grade-3', 'grade-4'] as const).map(
      (grade) => theme[grade].colour?.[0] ?? '',
    )
    const away = theme === dark ? 1 : -1
    const steps = Object.values(sights).flatMap((sight) => {
      const lightness = grades.map((hex) => away * seenAs(at256(hex), sight)[0])
      return lightness.slice(1).map((value, at) => value - (lightness[at] ?? 0))
    })
    expect(Math.min(...steps)).toBeGreaterThan(0.02)
  })
})

test('standings of high contrast differ without any colour, or by one that everyone sees', () => {
  for (const theme of [highContrastDark, highContrastLight])
    for (const [one, other] of pairs) {
      const shape = ({ bold, underline, inverse }: Style) => [bold, underline, inverse].map(Boolean).join()
      const [a, b] = [theme[one], theme[other]]
      const apart = Object.values(sights).map((sight) =>
        difference(a.colour?.[0] ?? '#808080', b.colour?.[0] ?? '#808080', sight),
      )
      expect(shape(a) !== shape(b) || Math.min(...apart) >= enough.exact, `${one} and ${other}`).toBe(true)
    }
})

test('red and green of the same lightness would not pass', () => {
  const careless: Theme = {
    ...dark,
    'in-force': { colour: ['#00af00', 'green'] },
    'not-ratified': { colour: ['#d75f00', 'red'] },
  }
  expect(closest(careless, (hex) => hex).distance).toBeLessThan(enough.exact)
  expect(contrast('#585858', '#000000')).toBeLessThan(4.5)
})

test('a colour of the cube and of the greys keeps its place', () => {
  for (const place of Array.from({ length: 240 }, (_, at) => at + 16))
    expect(hexAt(placeOf256(hexAt(place)))).toBe(hexAt(place))
})

test('each standing has a sign of its own that every terminal has', () => {
  const signs = standingKinds.map(letterOf)
  expect(new Set(signs).size).toBe(standingKinds.length)
  for (const sign of signs) expect(sign).toMatch(/^[!-~]$/)
})

test('only none and all have the ends of the scale', () => {
  expect([0, 1, 3, 4, 7, 8, 10, 11].map((count) => gradeOf(count, 11))).toEqual([
    'grade-0',
    'grade-1',
    'grade-1',
    'grade-2',
    'grade-2',
    'grade-3',
    'grade-3',
    'grade-4',
  ])
  expect(gradeOf(0, 0)).toBe('grade-0')
})
