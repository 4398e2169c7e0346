import { median, milliseconds, quantile, table } from './numbers.ts'
import { Screen } from './screen.ts'
import type { Answered, Size } from './screen.ts'

const most = 25
const [down, up, right, left, pageDown, pageUp] = ['j', 'k', '\u001B[C', '\u001B[D', '\u0004', '\u0015']

/** A way over a list: mostly a row at a time, sometimes half a page, and back from the end. */
const walk = (keys: number, pattern: readonly string[]): readonly string[] =>
  Array.from({ length: keys }, (_, at) => pattern[at % pattern.length] ?? down)

const repeated = (key: string, times: number): readonly string[] => Array.from({ length: times }, () => key)

const overRows = [
  ...repeated(down, 30),
  ...repeated(pageDown, 4),
  ...repeated(up, 12),
  ...repeated(pageUp, 4),
]
const overGrid = [
  ...repeated(down, 25),
  ...repeated(right, 8),
  ...repeated(pageDown, 3),
  ...repeated(up, 8),
  ...repeated(left, 6),
]

const sizes: readonly Size[] = [
  { columns: 120, rows: 40 },
  { columns: 200, rows: 60 },
]

const screens = [
  { name: 'the Member list', start: 'members', text: 'Afghanistan', pattern: overRows },
  { name: 'the matrix', start: 'matrix', text: 'Afghanistan', pattern: overGrid },
] as const

/** Presses keys one after the other, each when the frame of the one before is there. */
export async function pressed(screen: Screen, keys: readonly string[]): Promise<Answered[]> {
  const times: Answered[] = []
  for (const key of keys) {
    // oxlint-disable-next-line no-await-in-loop -- each key waits for the frame of the one before
    const time = await screen.press(key)
    if (time !== undefined) times.push(time)
  }
  return times
}

const marked = (time: number): string => `${milliseconds(time)}${time <= most ? '' : ' (missed)'}`

const note =
  'A new frame shows what the key did; beside a list the look at what is chosen follows in a second frame, and then all is at rest.'

/** From a key to the last byte of the frame that it changes. */
export async function keyTable(
  program: string,
  envFor: (start: string) => Readonly<Record<string, string>>,
  count: number,
): Promise<string> {
  const rows: string[][] = []
  for (const size of sizes) {
    for (const { name, start, text, pattern } of screens) {
      const screen = new Screen([process.execPath, program], size, envFor(start))
      try {
        // oxlint-disable-next-line no-await-in-loop -- what is measured must run alone
        await screen.until(text)
        // oxlint-disable-next-line no-await-in-loop -- as above
        await screen.rests(400)
        const spent = screen.processorTime()
        // oxlint-disable-next-line no-await-in-loop -- as above
        const answers = await pressed(screen, walk(count, pattern))
        const times = answers.map(({ frame }) => frame)
        const wholes = answers.map(({ whole }) => whole)
        const p95 = quantile(times, 0.95)
        rows.push([
          `${name}, ${size.columns}×${size.rows}`,
          String(times.length),
          milliseconds(median(times)),
          marked(p95),
          `≤ ${most} ms`,
          milliseconds(Math.max(...times)),
          milliseconds(median(wholes)),
          marked(quantile(wholes, 0.95)),
          milliseconds((screen.processorTime() - spent) / times.length),
        ])
      } finally {
        // oxlint-disable-next-line no-await-in-loop -- as above
        await screen.close('q')
      }
    }
  }
  const head = ['', 'frames', 'p50', 'p95', 'target', 'max', 'all at rest, p50', 'p95', 'processor per key']
  return `### Key to new frame, ${count} keys, at most 60 frames a second\n\n${note}\n\n${table(head, rows)}`
}
