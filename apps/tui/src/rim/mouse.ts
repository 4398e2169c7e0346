import type { Command } from '../ui/commands.ts'

/** Presses and the wheel, with places beyond column 223. */
export const mouseOn = '\u001B[?1000h\u001B[?1006h'
export const mouseOff = '\u001B[?1006l\u001B[?1000l'

const rowsOfWheel = 3
// oxlint-disable-next-line no-control-regex -- how a terminal begins what it tells of the mouse
const told = /\u001B\[<(\d+);(\d+);(\d+)([Mm])/g
// oxlint-disable-next-line no-control-regex
const begun = /\u001B\[<[\d;]*$/

/** What the keys typed, what the mouse did, and the beginning of what is not all there yet. */
export type Heard = { readonly keys: string; readonly commands: readonly Command[]; readonly rest: string }

function commandOf(button: number, column: number, row: number, isPress: boolean): Command | undefined {
  if (!isPress) return undefined
  if (button === 64 || button === 65)
    return { type: 'move', rows: button === 64 ? -rowsOfWheel : rowsOfWheel, columns: 0 }
  return button === 0 ? { type: 'point', at: { column: column - 1, row: row - 1 } } : undefined
}

/** Takes what a terminal tells of the mouse out of what it sends. */
export function withoutMouse(sent: string): Heard {
  const rest = begun.exec(sent)?.[0] ?? ''
  const whole = sent.slice(0, sent.length - rest.length)
  const commands = [...whole.matchAll(told)].flatMap(([, button, column, row, end]) => {
    const command = commandOf(Number(button), Number(column), Number(row), end === 'M')
    return command === undefined ? [] : [command]
  })
  return { keys: whole.replaceAll(told, ''), commands, rest }
}

const textOf = (chunk: unknown): string =>
  typeof chunk === 'string' ? chunk : chunk instanceof Uint8Array ? Buffer.from(chunk).toString() : ''

/**
 * Lets nobody who reads from a stream see what the terminal tells of the mouse: that goes to the listener instead.
 *
 * @returns What undoes it.
 */
export function takeMouse(input: NodeJS.ReadStream, listener: (command: Command) => void): () => void {
  const read = input.read.bind(input)
  let rest = ''
  input.read = (size?: number): unknown => {
    for (;;) {
      const chunk: unknown = read(size)
      if (chunk === null) return null
      const heard = withoutMouse(rest + textOf(chunk))
      rest = heard.rest
      for (const command of heard.commands) listener(command)
      if (heard.keys !== '') return heard.keys
    }
  }
  return () => {
    input.read = read
  }
}
