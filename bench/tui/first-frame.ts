import { median, megabytes, milliseconds, table, within } from './numbers.ts'
import { Screen } from './screen.ts'
import type { Size } from './screen.ts'

const mostTime = 1.3
const mostMemory = 1.3
const warmUps = 2
const size: Size = { columns: 120, rows: 40 }
/** Until everything that follows the first frame is done as well. */
const rest = 400

type Side = {
  readonly name: string
  readonly command: readonly [string, ...string[]]
  readonly env: Readonly<Record<string, string>>
  /** What stands on the screen as soon as it is of use. */
  readonly text: string
  /** What stands there when nothing is missing any more. */
  readonly last?: string
  /** The key that leaves it: only one that is left keeps what it has compiled for the next time. */
  readonly leave?: string
}

type Seen = {
  readonly useful: number[]
  readonly whole: number[]
  readonly resident: number[]
  readonly peak: number[]
  readonly processor: number[]
}

/** Both screens as they open, and the smallest program of Ink. */
export const sidesOf = (
  hello: string,
  program: string,
  envFor: (start: string) => Readonly<Record<string, string>>,
): readonly Side[] => {
  const node = process.execPath
  return [
    { name: 'hello of Ink', command: [node, hello], env: {}, text: 'hello' },
    {
      name: 'ilo, overview',
      command: [node, program],
      env: envFor('overview'),
      text: 'Director-General',
      last: 'Latest events',
      leave: 'q',
    },
    {
      name: 'ilo, Members',
      command: [node, program],
      env: envFor('members'),
      text: 'Afghanistan',
      last: '/11',
      leave: 'q',
    },
  ]
}

async function opened(
  { command, env, text, last = text, leave }: Side,
  seen: Seen | undefined,
): Promise<void> {
  const screen = new Screen(command, size, env)
  try {
    const useful = await screen.until(text)
    const whole = await screen.until(last)
    await screen.rests(rest)
    const { resident, peak } = screen.memory()
    seen?.useful.push(useful)
    seen?.whole.push(whole)
    seen?.resident.push(resident)
    seen?.peak.push(peak)
    seen?.processor.push(screen.processorTime())
  } finally {
    await screen.close(leave)
  }
}

/** When the first frame is there, and what memory it takes, beside the smallest program of Ink. */
export async function firstFrameTables(sides: readonly Side[], rounds: number): Promise<string> {
  const all = new Map(
    sides.map((side): [Side, Seen] => [
      side,
      { useful: [], whole: [], resident: [], peak: [], processor: [] },
    ]),
  )
  for (let round = -warmUps; round < rounds; round++) {
    for (const [side, seen] of all) {
      // oxlint-disable-next-line no-await-in-loop -- what is measured must run alone
      await opened(side, round < 0 ? undefined : seen)
    }
  }
  const [hello] = all.values()
  const compared = (seen: Seen, figure: keyof Seen, most: number): readonly [string, string] =>
    hello === undefined || seen === hello
      ? ['', '']
      : within(median(seen[figure]) / median(hello[figure]), most)
  const times = [...all].map(([{ name }, seen]) => [
    name,
    milliseconds(median(seen.useful)),
    ...compared(seen, 'useful', mostTime),
    milliseconds(Math.min(...seen.useful)),
    milliseconds(median(seen.whole)),
    milliseconds(median(seen.processor)),
  ])
  const memory = [...all].map(([{ name }, seen]) => [
    name,
    megabytes(median(seen.resident)),
    ...compared(seen, 'resident', mostMemory),
    megabytes(median(seen.peak)),
    ...compared(seen, 'peak', mostMemory),
  ])
  return [
    `### First useful frame, ${size.columns}×${size.rows}, ${rounds} starts of each in turns`,
    'The useful frame has what is known without reading ratifications and events; the whole page has everything, and is not held to a target.',
    table(['', 'useful frame', 'ratio', 'target', 'least', 'whole page', 'processor'], times),
    '### Memory at rest after the first frame',
    table(['', 'resident', 'ratio', 'target', 'peak', 'ratio', 'target'], memory),
  ].join('\n\n')
}
