import { readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import { spawn } from '@lydell/node-pty'
import type { IPty } from '@lydell/node-pty'

export type Size = { readonly columns: number; readonly rows: number }

/** Longer than any frame takes to arrive in pieces. */
const quiet = 40
const patience = 20_000
const unanswered = 250

const pause = async (time: number): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, time))
}

/** Ticks of the processor, in milliseconds, that a process and its threads have taken. */
export function processorTime(pid: number | 'self', whose: 'own' | 'children' = 'own'): number {
  const line = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ')
  const from = whose === 'own' ? 11 : 13
  return (Number(fields[from]) + Number(fields[from + 1])) * 10
}

// In a build nothing would be drawn, and without colours not the same.
const told = new Set(['CI', 'CONTINUOUS_INTEGRATION', 'NO_COLOR', 'FORCE_COLOR', 'NODE_OPTIONS'])
const usual = Object.fromEntries(Object.entries(process.env).filter(([name]) => !told.has(name)))

const endOfFrame = '\u001B[?2026l'

/** Milliseconds from a key until a frame that shows it has arrived, and until nothing more follows. */
export type Answered = { readonly frame: number; readonly whole: number }

/** A program in a pseudo-terminal: when it was started, and all that it has written. */
export class Screen {
  readonly #pty: IPty
  readonly #started: number
  #written = ''
  #heard = 0
  #framed: number | undefined
  #onData: () => void = () => {}

  constructor(
    [file, ...args]: readonly [string, ...string[]],
    { columns, rows }: Size,
    variables: Readonly<Record<string, string>>,
  ) {
    this.#started = performance.now()
    this.#pty = spawn(file, args, {
      cols: columns,
      rows,
      env: { ...usual, TERM: 'xterm-256color', ...variables },
    })
    this.#pty.onData((data) => {
      this.#heard = performance.now()
      this.#written += data
      if (data.includes(endOfFrame)) this.#framed ??= this.#heard
      this.#onData()
    })
  }

  /** Milliseconds from the start until a text stood on the screen. */
  async until(text: string): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      const giveUp = setTimeout(() => {
        reject(new Error(`'${text}' never came: ${stripVTControlCharacters(this.#written)}`))
      }, patience)
      const check = () => {
        if (!stripVTControlCharacters(this.#written).includes(text)) return
        clearTimeout(giveUp)
        this.#onData = () => {}
        resolve()
      }
      this.#onData = check
      check()
    })
    return this.#heard - this.#started
  }

  /** Waits until nothing more is written. */
  async rests(time: number = quiet): Promise<void> {
    for (;;) {
      const left = Math.max(this.#heard, this.#started) + time - performance.now()
      if (left <= 0) return
      // oxlint-disable-next-line no-await-in-loop -- it is the waiting that matters
      await pause(left)
    }
  }

  /** What follows a key; undefined where nothing does. */
  async press(key: string): Promise<Answered | undefined> {
    const before = performance.now()
    this.#framed = undefined
    this.#pty.write(key)
    while (this.#heard < before) {
      if (performance.now() - before > unanswered) return undefined
      // oxlint-disable-next-line no-await-in-loop -- it is the waiting that matters
      await pause(2)
    }
    await this.rests()
    return { frame: (this.#framed ?? this.#heard) - before, whole: this.#heard - before }
  }

  processorTime(): number {
    return processorTime(this.#pty.pid)
  }

  /** Kilobytes of resident memory: now, and at the most. */
  memory(): { readonly resident: number; readonly peak: number } {
    const status = readFileSync(`/proc/${this.#pty.pid}/status`, 'utf8')
    const kilobytes = (name: string): number => Number(new RegExp(`${name}:\\s*(\\d+)`).exec(status)?.[1])
    return { resident: kilobytes('VmRSS'), peak: kilobytes('VmHWM') }
  }

  /** Ends the program: with a key that it knows, or at once. */
  async close(key?: string): Promise<void> {
    const ended = new Promise<void>((resolve) => {
      this.#pty.onExit(() => {
        resolve()
      })
    })
    if (key === undefined) this.#pty.kill('SIGKILL')
    else this.#pty.write(key)
    await ended
  }
}
