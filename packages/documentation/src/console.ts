/** A command of a `console` block and what it is said to print. */
export type Session = {
  readonly line: number
  readonly command: string
  readonly expected: readonly string[]
}

/** Stands for any number of lines that a document leaves out. */
const elision = '…'

/** The commands of a `console` block: each begins with `$ `, what follows is its output. */
export function sessionsIn({ line, code }: { line: number; code: string }): Session[] {
  const sessions: { line: number; command: string; expected: string[] }[] = []
  for (const [index, text] of code.split('\n').entries()) {
    if (text.startsWith('$ ')) sessions.push({ line: line + index, command: text.slice(2), expected: [] })
    else sessions.at(-1)?.expected.push(text)
  }
  return sessions
}

/** Whether an output is the expected one; a line `…` stands for any lines, one at the end of a line for its rest. */
export function matches(expected: readonly string[], actual: readonly string[]): boolean {
  const [first, ...rest] = expected
  if (first === undefined) return actual.every((line) => line.trim() === '')
  if (first.trim() === elision) {
    return actual.some((_, index) => matches(rest, actual.slice(index))) || matches(rest, [])
  }
  const [line, ...others] = actual
  return line !== undefined && matchesLine(first, line) && matches(rest, others)
}

function matchesLine(expected: string, actual: string): boolean {
  const [start = '', ...ends] = expected.trimEnd().split(elision)
  const end = ends.at(-1)
  if (end === undefined) return expected.trimEnd() === actual.trimEnd()
  return actual.startsWith(start) && actual.trimEnd().endsWith(end)
}
