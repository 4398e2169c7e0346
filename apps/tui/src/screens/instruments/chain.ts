import { chainOf, relationsOf } from 'ilo-data'
import type { Day, InstrumentCode, Language } from 'ilo-data'
import { cutLine, lineWidth, span, wrapLine } from '../../text/line.ts'
import type { Line } from '../../text/line.ts'
import { kept } from '../../views/kept.ts'
import { terms } from '../../words/terms.ts'

type Path = readonly InstrumentCode[]

/** What an instrument revises or replaces, and what revises or replaces it, as ways that lead through it. */
export type Chain = {
  readonly instrument: InstrumentCode
  /** From the oldest up to the instrument itself; those that lead to it in one step stand first. */
  readonly before: readonly Path[]
  /** From the instrument itself to the newest. */
  readonly after: readonly Path[]
}

type Steps = ReadonlyMap<InstrumentCode, readonly InstrumentCode[]>

const keyOf = (instrument: InstrumentCode, on: Day): string => `${instrument} ${on}`

/** The next of each instrument that can be reached along the chain of the library. */
const stepsFrom: (instrument: InstrumentCode, on: Day) => Steps = kept(keyOf, (instrument, on) => {
  const steps = new Map<InstrumentCode, InstrumentCode[]>()
  for (const { from, to } of chainOf(instrument, on).links) steps.set(from, [...(steps.get(from) ?? []), to])
  return steps
})

const older = new Set<string>(['revises', 'replaces'])

/** The instruments that lead to one in one step; what revises a part only is no step, as in the library. */
const olderThan: (instrument: InstrumentCode, on: Day) => readonly InstrumentCode[] = kept(
  keyOf,
  (instrument, on) =>
    relationsOf(instrument)
      .filter(({ relation }) => older.has(relation))
      .map(({ target }) => target)
      .filter((target) => (stepsFrom(target, on).get(target) ?? []).includes(instrument)),
)

function reached(
  start: InstrumentCode,
  next: (code: InstrumentCode) => readonly InstrumentCode[],
): Set<InstrumentCode> {
  const met = new Set<InstrumentCode>()
  const queue = [...next(start)]
  for (let code = queue.shift(); code !== undefined; code = queue.shift()) {
    if (met.has(code)) continue
    met.add(code)
    queue.push(...next(code))
  }
  return met
}

/** All ways from an instrument on, without the steps that a longer way goes round. */
function pathsFrom(
  start: InstrumentCode,
  next: (code: InstrumentCode) => readonly InstrumentCode[],
): InstrumentCode[][] {
  const direct = (code: InstrumentCode): InstrumentCode[] => {
    const all = next(code)
    return all.filter((to) => !all.some((other) => other !== to && reached(other, next).has(to)))
  }
  const walk = (path: readonly InstrumentCode[]): InstrumentCode[][] => {
    const last = path.at(-1)
    const steps = last === undefined ? [] : direct(last).filter((to) => !path.includes(to))
    return steps.length === 0 ? [[...path]] : steps.flatMap((to) => walk([...path, to]))
  }
  return walk([start]).filter((path) => path.length > 1)
}

/** The chain of an instrument as it was on a day: instruments adopted later are left out. */
export function chainThrough(instrument: InstrumentCode, on: Day): Chain {
  const steps = stepsFrom(instrument, on)
  const before = pathsFrom(instrument, (code) => olderThan(code, on)).map((path) => path.toReversed())
  return {
    instrument,
    before: before.toSorted((a, b) => a.length - b.length),
    after: pathsFrom(instrument, (code) => steps.get(code) ?? []),
  }
}

export const isAlone = ({ before, after }: Chain): boolean => before.length === 0 && after.length === 0

const arrow = ' → '

/** The ways as rows of the drawing: what leads to the instrument in one step shares a row, and one way goes through. */
function rowsOf({ instrument, before, after }: Chain): (readonly (readonly InstrumentCode[])[])[] {
  const short = before.filter(({ length }) => length === 2).flatMap(([first]) => first ?? [])
  const long = before.filter(({ length }) => length > 2).map((path) => path.map((code) => [code]))
  const upTo = [...(short.length === 0 ? [] : [[short, [instrument]]]), ...long]
  const on = after.map((path) => path.map((code) => [code]))
  const [onlyBefore, onlyAfter] = [upTo[0], on[0]]
  return upTo.length === 1 && on.length === 1 && onlyBefore !== undefined && onlyAfter !== undefined
    ? [[...onlyBefore, ...onlyAfter.slice(1)]]
    : [...upTo, ...on]
}

/** A chain as lines such as `C004 → [C041] → C089`, none wider than the room. */
export function chainLines(chain: Chain, width: number): Line[] {
  return rowsOf(chain).flatMap((row) => {
    const line = row.flatMap(
      (codes, index): Line => [
        ...(index === 0 ? [] : [span(arrow, 'muted')]),
        ...(codes.length === 1 && codes[0] === chain.instrument
          ? [span(`[${chain.instrument}]`, 'key')]
          : [span(codes.join(', '))]),
      ],
    )
    return lineWidth(line) <= width ? [line] : wrapLine(line, width).map((part) => cutLine(part, width))
  })
}

/** The same in words: each step as a sentence. */
export function chainInWords(chain: Chain, language: Language): Line[] {
  const { relation } = terms(language)
  const steps = [...chain.before, ...chain.after].flatMap((path) =>
    path.slice(1).map((to, at) => `${path[at] ?? ''}: ${relation['revised-by']} ${to}`),
  )
  return [...new Set(steps)].map((text) => [span(text)])
}
