/** One line of an example: an expression and what it gives, as text. */
export type Assertion = {
  readonly line: number
  readonly before: string
  readonly expression: string
  readonly expected: string
}

/** The code of the fenced `ts` blocks of a text, with the number of the first line of each. */
export function codeBlocks(
  text: string,
  languages: readonly string[] = ['ts'],
): { line: number; code: string }[] {
  const blocks: { line: number; code: string }[] = []
  let open: { line: number; code: string[]; kept: boolean } | undefined
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.replace(/^\s*\* ?/, '')
    if (open === undefined && line.startsWith('```')) {
      open = { line: index + 2, code: [], kept: languages.includes(line.slice(3).trim()) }
    } else if (open !== undefined && line.startsWith('```')) {
      if (open.kept) blocks.push({ line: open.line, code: open.code.join('\n') })
      open = undefined
    } else open?.code.push(line)
  }
  return blocks
}

/** The assertions of a block: `expression //=> value`, each with the statements that stand before it. */
export function assertionsIn({ line, code }: { line: number; code: string }): Assertion[] {
  const statements: string[] = []
  return code.split('\n').flatMap((text, index) => {
    const [expression = '', expected] = text.split('//=>')
    if (expected === undefined) {
      if (!/^\s*import\b/.test(text)) statements.push(text)
      return []
    }
    return [
      {
        line: line + index,
        before: statements.join('\n'),
        expression: expression.trim(),
        expected: expected.trim(),
      },
    ]
  })
}

/** Runs an assertion with names in scope, and gives what came out and what should have. */
export function evaluate(
  assertion: Assertion,
  scope: Readonly<Record<string, unknown>>,
): { actual: unknown; expected: unknown } {
  const run = (expression: string): unknown => {
    const names = Object.keys(scope)
    // In a block of its own, so that an example may call something as the library calls another thing.
    // oxlint-disable-next-line typescript/no-implied-eval -- running the text of an example is the point
    const compiled: unknown = new Function(...names, `{\n${assertion.before}\nreturn (${expression})\n}`)
    return typeof compiled === 'function'
      ? Reflect.apply(compiled, undefined, Object.values(scope))
      : undefined
  }
  return { actual: run(assertion.expression), expected: run(assertion.expected) }
}
