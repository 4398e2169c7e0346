import type { Answer } from '../answers/answers.ts'
import type { Question } from '../answers/question.ts'
import type { Block } from '../pages/blocks.ts'

/** What a command answers: the same as data and as a page to read. */
export type Output = { readonly answer: () => Answer; readonly page: () => readonly Block[] }

export type Command = {
  readonly name: string
  /** What follows the name, as the help shows it. */
  readonly parameters: string
  readonly summary: string
  readonly examples: readonly string[]
  readonly run: (words: readonly string[], question: Question) => Output | Promise<Output>
}
