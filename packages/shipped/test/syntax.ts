/** What a module imports and names, and how often it asks what time it is. */
export type Parts = {
  readonly imports: readonly string[]
  /** Names of variables that the module does not declare itself, and of methods that it calls. */
  readonly identifiers: ReadonlySet<string>
  readonly clocks: number
}

type Node = { readonly type: string } & Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

const nameOf = (value: unknown): string | undefined =>
  isNode(value) && value.type === 'Identifier' && typeof value['name'] === 'string'
    ? value['name']
    : undefined

/** Reads a syntax tree as ESTree describes it. */
export function parts(tree: unknown): Parts {
  const imports: string[] = []
  const named = new Set<string>()
  const declared = new Set<string>()
  const methods = new Set<string>()
  let clocks = 0
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk)
    if (!isNode(value)) return
    const source = value['source']
    if (isNode(source) && typeof source['value'] === 'string') imports.push(source['value'])
    if (asksTime(value)) clocks++
    const name = nameOf(value)
    if (name !== undefined) named.add(name)
    for (const pattern of [value['id'], value['params'], value['param'], value['local']])
      declare(pattern, declared)
    for (const [field, child] of Object.entries(value)) {
      // The name of a property is none of a variable.
      const isName = (field === 'key' || field === 'property') && value['computed'] !== true
      if (!isName) walk(child)
    }
    const called = value['callee']
    if (isNode(called) && called.type === 'MemberExpression') methods.add(nameOf(called['property']) ?? '')
  }
  walk(tree)
  return {
    imports,
    identifiers: new Set([...[...named].filter((name) => !declared.has(name)), ...methods]),
    clocks,
  }
}

/** Notes the names that a pattern declares: of a variable, a parameter, a function or an import. */
function declare(pattern: unknown, declared: Set<string>): void {
  if (Array.isArray(pattern)) for (const item of pattern) declare(item, declared)
  if (!isNode(pattern)) return
  const name = nameOf(pattern)
  if (name !== undefined) declared.add(name)
  for (const field of ['elements', 'properties', 'value', 'argument', 'left'])
    declare(pattern[field], declared)
}

function asksTime({ type, callee, arguments: given }: Node): boolean {
  const none = Array.isArray(given) && given.length === 0
  if (type === 'NewExpression') return nameOf(callee) === 'Date' && none
  if (type !== 'CallExpression' || !isNode(callee)) return false
  if (nameOf(callee) === 'Date') return true
  return nameOf(callee['object']) === 'Date' && nameOf(callee['property']) === 'now'
}
