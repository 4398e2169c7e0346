/** Chances that a seed decides, the same on every machine. */
export type Random = {
  /** A whole number from 0 to below a limit. */
  readonly below: (limit: number) => number
  readonly chance: (probability: number) => boolean
  readonly one: <T>(values: readonly T[], otherwise: T) => T
  readonly some: <T>(values: readonly T[], most: number) => readonly T[]
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d_2b_79_f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    below,
    chance: (probability) => next() < probability,
    one: (values, otherwise) => values[below(values.length)] ?? otherwise,
    some(values, most) {
      const left = [...values]
      return Array.from({ length: Math.min(below(most + 1), left.length) }, () =>
        left.splice(below(left.length), 1),
      ).flat()
    },
  }
}
