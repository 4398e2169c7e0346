/** How many colours a terminal shows. */
export type ColourLevel = 'none' | '16' | '256' | 'truecolor'

/** A colour of the sixteen that a terminal names, or a fainter one of the text's own. */
type NamedColour =
  | 'red'
  | 'yellow'
  | 'blue'
  | 'magenta'
  | 'cyan'
  | 'green'
  | 'white'
  | 'bright-red'
  | 'bright-yellow'
  | 'bright-blue'
  | 'bright-magenta'
  | 'bright-cyan'
  | 'bright-green'
  | 'bright-white'
  | 'faint'
  | 'default'

/** A colour, and what stands for it where there are sixteen. */
export type Colour = readonly [hex: string, named: NamedColour]

const foreground: Readonly<Record<NamedColour, number | undefined>> = {
  red: 31,
  green: 32,
  yellow: 33,
  blue: 34,
  magenta: 35,
  cyan: 36,
  white: 37,
  'bright-red': 91,
  'bright-green': 92,
  'bright-yellow': 93,
  'bright-blue': 94,
  'bright-magenta': 95,
  'bright-cyan': 96,
  'bright-white': 97,
  faint: 2,
  default: undefined,
}

const channels = (hex: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

const steps = [0, 95, 135, 175, 215, 255] as const

/** The place of a colour among the 256 of xterm: in its cube of six steps, or among its greys. */
export function placeOf256(hex: string): number {
  const wanted = channels(hex)
  const nearest = wanted.map((value) =>
    steps.reduce<number>(
      (best, step, place) => (Math.abs(step - value) < Math.abs((steps[best] ?? 0) - value) ? place : best),
      0,
    ),
  )
  const mean = wanted.reduce((sum, value) => sum + value, 0) / 3
  const grey = Math.min(23, Math.max(0, Math.round((mean - 8) / 10)))
  const distance = (valueOf: (channel: number) => number): number =>
    wanted.reduce((sum, value, channel) => sum + (value - valueOf(channel)) ** 2, 0)
  const isGrey = distance(() => 8 + 10 * grey) < distance((channel) => steps[nearest[channel] ?? 0] ?? 0)
  return isGrey ? 232 + grey : nearest.reduce((place, step) => place * 6 + step, 0) + 16
}

/** The parameter that turns something on, and the one that turns it off again. */
export type Code = readonly [on: string, off: string]

/** What turns a colour of the text on, and off again. */
export function colourCodes([hex, named]: Colour, level: ColourLevel): readonly Code[] {
  switch (level) {
    case 'none':
      return []
    case '16': {
      const code = foreground[named]
      return code === undefined ? [] : [[String(code), named === 'faint' ? '22' : '39']]
    }
    case '256':
      return [[`38;5;${placeOf256(hex)}`, '39']]
    case 'truecolor':
      return [[`38;2;${channels(hex).join(';')}`, '39']]
  }
}
