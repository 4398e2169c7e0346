/** Why an import cannot go on: where, what was found, what was expected, and what to do about it. */
export class Refusal extends Error {
  override readonly name = 'Refusal'

  constructor(where: string, found: string, expected: string, todo: string) {
    super(`${where}\n  found     ${found}\n  expected  ${expected}\n  to do     ${todo}`)
  }
}
