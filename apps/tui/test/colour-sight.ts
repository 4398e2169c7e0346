/** A colour as `#rrggbb`. */
export type Hex = string

type Triple = readonly [number, number, number]
type Matrix = readonly [Triple, Triple, Triple]

const linear = (channel: number): number =>
  channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4

export function lightOf(hex: Hex): Triple {
  const channel = (at: number): number => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255)
  return [channel(1), channel(3), channel(5)]
}

const times = (matrix: Matrix, [a, b, c]: Triple): Triple => {
  const [x, y, z] = matrix
  const row = ([p, q, r]: Triple): number => p * a + q * b + r * c
  return [row(x), row(y), row(z)]
}

/** Relative luminance as WCAG 2 has it. */
const luminance = ([r, g, b]: Triple): number => 0.2126 * r + 0.7152 * g + 0.0722 * b

/** The contrast ratio of WCAG 2: from 1 to 21. */
export function contrast(one: Hex, other: Hex): number {
  const [a, b] = [luminance(lightOf(one)), luminance(lightOf(other))]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** How colours are seen: by most, and without one kind of cones (Machado, Oliveira and Fernandes 2009, on linear light). */
export const sights: Readonly<Record<'usual' | 'protanopia' | 'deuteranopia' | 'tritanopia', Matrix>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152_286, 1.052_583, -0.204_868],
    [0.114_503, 0.786_281, 0.099_216],
    [-0.003_882, -0.048_116, 1.051_998],
  ],
  deuteranopia: [
    [0.367_322, 0.860_646, -0.227_968],
    [0.280_085, 0.672_501, 0.047_413],
    [-0.011_82, 0.042_94, 0.968_881],
  ],
  tritanopia: [
    [1.255_528, -0.076_749, -0.178_779],
    [-0.078_411, 0.930_809, 0.147_602],
    [0.004_733, 0.691_367, 0.303_9],
  ],
}

const toCones: Matrix = [
  [0.412_221_470_8, 0.536_332_536_3, 0.051_445_992_9],
  [0.211_903_498_2, 0.680_699_545_1, 0.107_396_956_6],
  [0.088_302_461_9, 0.281_718_837_6, 0.629_978_700_5],
]
const toLab: Matrix = [
  [0.210_454_255_3, 0.793_617_785, -0.004_072_046_8],
  [1.977_998_495_1, -2.428_592_205, 0.450_593_709_9],
  [0.025_904_037_1, 0.782_771_766_2, -0.808_675_766],
]

const clamped = ([a, b, c]: Triple): Triple => {
  const within = (value: number): number => Math.min(1, Math.max(0, value))
  return [within(a), within(b), within(c)]
}

/** Where a colour lies in Oklab for those who see so: lightness first. */
export function seenAs(hex: Hex, sight: Matrix): Triple {
  const [l, m, s] = times(toCones, clamped(times(sight, lightOf(hex))))
  return times(toLab, [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)])
}

/** How far two colours are apart for those who see so: 0 the same, 1 black and white. */
export function difference(one: Hex, other: Hex, sight: Matrix): number {
  const [a, b] = [seenAs(one, sight), seenAs(other, sight)]
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}
