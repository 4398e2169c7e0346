const mostKept = 64

/** Keeps the last answers of a function by a key: asked twice, the answer is the same object. */
export function kept<Args extends readonly unknown[], T>(
  keyOf: (...args: Args) => string,
  make: (...args: Args) => T,
): (...args: Args) => T {
  const answers = new Map<string, T>()
  return (...args) => {
    const key = keyOf(...args)
    const known = answers.get(key)
    if (known !== undefined) return known
    const made = make(...args)
    if (answers.size >= mostKept) answers.clear()
    answers.set(key, made)
    return made
  }
}
