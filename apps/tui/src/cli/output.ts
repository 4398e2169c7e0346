import type { Envelope } from '@ilo/questions'
import type { Block } from '../pages/blocks.ts'

/** Where an answer is shown. */
export type Place = {
  /** The columns to fill; undefined in a pipe, which has no width. */
  readonly width: number | undefined
}

/** What a command answers: the same as data and as a page to read. */
export type Output = {
  readonly answer: () => Envelope
  readonly page: (place: Place) => readonly Block[] | Promise<readonly Block[]>
  /** One record a line, for programs that choose among lines; what a pipe gets where no format is asked for. */
  readonly lines?: () => readonly string[]
  /** The page as it is written, where it is not to be laid out. */
  readonly text?: () => string
  /** The exit code that the answer itself leads to. */
  readonly exit?: () => number
  /** What to tell on the error stream of an answer without rows; of any other, nothing. To be asked once it is written. */
  readonly nothing?: () => Promise<readonly string[]>
}

/** Computes a value when it is first asked for, and keeps it. */
export function once<T>(compute: () => T): () => T {
  let kept: { readonly value: T } | undefined
  return () => {
    kept ??= { value: compute() }
    return kept.value
  }
}

type Errors = { write: (text: string) => unknown }

/** Tells of an answer without rows that it has none: on a pipe nothing else would. */
export async function tellNothing({ nothing }: Output, stderr: Errors): Promise<void> {
  const lines = (await nothing?.()) ?? []
  if (lines.length > 0) stderr.write(`${lines.join('\n')}\n`)
}
