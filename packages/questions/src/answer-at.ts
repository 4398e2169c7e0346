import { addressOf, idsIn, unknownRoute, withoutTrailingSlash } from './address.ts'
import { answerTo } from './ask.ts'
import type { Envelope } from './envelope.ts'
import { questions } from './questions.ts'

/**
 * The answer that an address leads to, such as `/v1/members/BGR?on=1955-06-01`.
 *
 * @throws {@link Problem} where no question has such an address, with the nearest that one has, or where it cannot be
 * answered as it is written.
 */
export function answerAt(address: string): Envelope {
  const { path, search } = addressOf(address)
  const templates = questions.map((question) => question.path)
  const at = withoutTrailingSlash(path, templates) ?? path
  for (const question of questions) {
    const ids = idsIn(question.path, at)
    if (ids !== undefined) return answerTo(question, ids, search)
  }
  throw unknownRoute(path, templates)
}
