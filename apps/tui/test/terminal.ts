import { spawn } from '@lydell/node-pty'
import type { IPty } from '@lydell/node-pty'
import xterm from '@xterm/headless'

const patience = 20_000
const restful = 400

type Size = { readonly columns: number; readonly rows: number }

/** What stands in one cell; the second half of a wide character is empty. */
export type Cell = {
  readonly text: string
  /** As `#rrggbb`, or the number of a colour of the palette; undefined for the usual one. */
  readonly colour: string | number | undefined
  readonly isBold: boolean
  readonly isInverse: boolean
  readonly isUnderlined: boolean
}

type XtermCell = NonNullable<
  ReturnType<
    NonNullable<ReturnType<InstanceType<typeof xterm.Terminal>['buffer']['active']['getLine']>>['getCell']
  >
>

function cellOf(cell: XtermCell | undefined): Cell {
  if (cell === undefined)
    return { text: ' ', colour: undefined, isBold: false, isInverse: false, isUnderlined: false }
  const number = cell.getFgColor()
  const colour = cell.isFgRGB()
    ? `#${number.toString(16).padStart(6, '0')}`
    : cell.isFgPalette()
      ? number
      : undefined
  return {
    text: cell.getWidth() === 0 ? '' : cell.getChars() || ' ',
    colour,
    isBold: cell.isBold() !== 0,
    isInverse: cell.isInverse() !== 0,
    isUnderlined: cell.isUnderline() !== 0,
  }
}

/** A shell in a real pseudo-terminal, and what somebody before it sees. */
export class Terminal {
  readonly #screen: InstanceType<typeof xterm.Terminal>
  readonly #pty: IPty
  readonly #waiting = new Set<() => void>()
  #written = ''
  #isCursorShown = true

  constructor({ columns, rows }: Size, variables: Readonly<Record<string, string>> = {}) {
    this.#screen = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true })
    for (const [final, isShown] of [
      ['h', true],
      ['l', false],
    ] as const)
      this.#screen.parser.registerCsiHandler({ prefix: '?', final }, (parameters) => {
        if (parameters.includes(25)) this.#isCursorShown = isShown
        return false
      })
    // In a build nothing would be drawn, and without colours not the same.
    const told = new Set(['CI', 'CONTINUOUS_INTEGRATION', 'NO_COLOR', 'FORCE_COLOR', 'NODE_OPTIONS'])
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !told.has(name)))
    this.#pty = spawn('sh', ['-i'], {
      cols: columns,
      rows,
      env: { ...env, TERM: 'xterm-256color', PS1: 'prompt: ', ENV: '', ...variables },
    })
    this.#pty.onData((data) => {
      this.#written += data
      this.#screen.write(data, () => {
        for (const check of this.#waiting) check()
      })
    })
  }

  type(keys: string): void {
    this.#pty.write(keys)
  }

  resize({ columns, rows }: Size): void {
    this.#screen.resize(columns, rows)
    this.#pty.resize(columns, rows)
  }

  /** The lines that can be seen, without the spaces at their ends. */
  lines(): string[] {
    const { active } = this.#screen.buffer
    return Array.from(
      { length: this.#screen.rows },
      (_, row) =>
        active
          .getLine(active.viewportY + row)
          ?.translateToString(true, 0, this.#screen.cols)
          .trimEnd() ?? '',
    )
  }

  text(): string {
    return this.lines().join('\n')
  }

  /** The cells that can be seen, with their colours. */
  cells(): Cell[][] {
    const { active } = this.#screen.buffer
    return Array.from({ length: this.#screen.rows }, (_, row) => {
      const line = active.getLine(active.viewportY + row)
      return Array.from({ length: this.#screen.cols }, (_unused, column) => cellOf(line?.getCell(column)))
    })
  }

  /** Whether a line was written past the last column, so that it went on in the next. */
  hasOverflow(): boolean {
    const { active } = this.#screen.buffer
    return Array.from({ length: this.#screen.rows }, (_, row) => active.getLine(active.viewportY + row)).some(
      (line) => line?.isWrapped === true,
    )
  }

  isAlternate(): boolean {
    return this.#screen.buffer.active.type === 'alternate'
  }

  isCursorShown(): boolean {
    return this.#isCursorShown
  }

  /** Everything that was written, escapes and all. */
  written(): string {
    return this.#written
  }

  /** Waits until it is so. */
  async until(isSo: (seen: string) => boolean): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const check = () => {
        if (!isSo(this.text())) return
        clearTimeout(giveUp)
        this.#waiting.delete(check)
        resolve()
      }
      const giveUp = setTimeout(() => {
        this.#waiting.delete(check)
        reject(new Error(`this never came: ${String(isSo)}\n${this.text()}`))
      }, patience)
      this.#waiting.add(check)
      check()
    })
  }

  /** Waits until nothing has been written for a moment. */
  async rests(): Promise<void> {
    for (let before = -1; before !== this.#written.length; ) {
      before = this.#written.length
      // oxlint-disable-next-line no-await-in-loop -- it is the waiting that matters
      await new Promise((resolve) => setTimeout(resolve, restful))
    }
  }

  async shows(...texts: readonly (string | RegExp)[]): Promise<void> {
    await this.until((seen) =>
      texts.every((text) => (typeof text === 'string' ? seen.includes(text) : text.test(seen))),
    )
  }

  close(): void {
    this.#pty.kill()
    this.#screen.dispose()
  }
}
