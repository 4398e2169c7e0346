import type { RuntimeName } from './machines.ts'
import { ratioOf } from './tables.ts'
import type { Measured } from './tables.ts'

const colours: Readonly<Record<RuntimeName, string>> = {
  Node: '#2f7d4f',
  Bun: '#c2703d',
  Deno: '#3f4b66',
  workerd: '#2b5fc4',
}

const bar = 12
const gap = 22
const left = 250
const right = 60
const top = 64
const scale = 400
/** Beyond it a bar is cut: how much faster than its limit something was is chance. */
const longest = 1.2

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const at = (ratio: number): number => left + Math.min(ratio, longest) * scale
const text = (x: number, y: number, said: string, more = ''): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}"${more}>${escaped(said)}</text>`
const line = (x: number, from: number, to: number, more: string): string =>
  `<line x1="${x.toFixed(1)}" x2="${x.toFixed(1)}" y1="${from}" y2="${to}" ${more}/>`

/** One case: a bar for each runtime, and the line that it has to reach. */
function group(
  { name, target }: Measured,
  bars: readonly (readonly [runtime: RuntimeName, ratio: number])[],
  y: number,
): string {
  const middle = y + (bars.length * bar) / 2 + 4
  return [
    text(left - 10, middle, name, ' text-anchor="end"'),
    ...bars.map(([runtime, ratio], index) =>
      [
        `<rect x="${left}" y="${y + index * bar}" width="${(at(ratio) - left).toFixed(1)}" height="${bar - 2}" fill="${colours[runtime]}"/>`,
        text(at(ratio) + 5, y + index * bar + 9, ratio.toFixed(2), ' font-size="10"'),
      ].join(''),
    ),
    line(at(target), y - 5, y + bars.length * bar + 3, 'stroke="#c0162c" stroke-width="2"'),
  ].join('\n')
}

/** The part of the bare body's throughput that the API reaches, of every case on every runtime, beside its target. */
export function plotOf(byRuntime: ReadonlyMap<RuntimeName, readonly Measured[]>): string {
  const [cases = []] = byRuntime.values()
  const runtimes = [...byRuntime.keys()]
  const step = runtimes.length * bar + gap
  const [width, height] = [left + longest * scale + right, top + cases.length * step]
  const groups = cases.map((one, index) => {
    const bars = runtimes.flatMap((runtime): (readonly [RuntimeName, number])[] => {
      const ratio = ratioOf(byRuntime.get(runtime)?.find(({ name }) => name === one.name))
      return ratio === undefined ? [] : [[runtime, ratio]]
    })
    return group(one, bars, top + index * step)
  })
  const legend = runtimes.map((runtime, index) =>
    [
      `<rect x="${left + index * 90}" y="28" width="10" height="10" fill="${colours[runtime]}"/>`,
      text(left + index * 90 + 15, 37, runtime),
    ].join(''),
  )
  const title = 'Throughput of the API as a part of that of a bare body of the same bytes'
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}" font-family="system-ui, sans-serif" font-size="12" fill="#1b2130">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    text(left, 17, title, ' font-weight="600"'),
    ...legend,
    line(left + runtimes.length * 90 + 6, 26, 40, 'stroke="#c0162c" stroke-width="2"'),
    text(left + runtimes.length * 90 + 15, 37, 'target'),
    ...[0, 0.5, 1].flatMap((ratio) => [
      line(at(ratio), top - 8, height - 8, 'stroke="#d9deea"'),
      text(at(ratio), top - 12, ratio.toFixed(1), ' text-anchor="middle" font-size="10"'),
    ]),
    ...groups,
    '</svg>',
    '',
  ].join('\n')
}
