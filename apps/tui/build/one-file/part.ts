import { posix } from 'node:path'

/** A node of the tree of a program, as far as it is looked at here. */
type Node = { readonly type: string; readonly start: number; readonly end: number } & Readonly<
  Record<string, unknown>
>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value && 'end' in value

const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode)

const text = (value: unknown): string => {
  if (typeof value !== 'string') throw new Error('a name was expected')
  return value
}

const part = (node: Node, name: string): Node => {
  const child = node[name]
  if (!isNode(child)) throw new Error(`${node.type} has no ${name}`)
  return child
}

const nodes = (node: Node, name: string): Node[] => {
  const children = node[name]
  return Array.isArray(children) ? children.filter(isNode) : []
}

/** The name of an identifier, or the text of a literal. */
const nameOf = (node: Node): string => text(node['name'] ?? node['value'])

type Change = { readonly start: number; readonly end: number; readonly text: string }

type Naming = (source: string) => string

/** An import as constants: nothing that a chunk exports changes after the chunk has run. */
function importOf(node: Node, naming: Naming): string {
  const source = naming(nameOf(part(node, 'source')))
  // What Node has built in is loaded at once, and is its own default.
  const isBuiltin = source.startsWith('node:')
  const from = `${isBuiltin ? '' : 'await '}load(${JSON.stringify(source)})`
  const wholes: string[] = []
  const members: string[] = []
  for (const specifier of nodes(node, 'specifiers')) {
    const local = nameOf(part(specifier, 'local'))
    const name = specifier.type === 'ImportSpecifier' ? nameOf(part(specifier, 'imported')) : 'default'
    if (specifier.type === 'ImportNamespaceSpecifier' || (isBuiltin && name === 'default')) wholes.push(local)
    else members.push(`${name}:${local}`)
  }
  if (wholes.length + members.length === 0) return `${from};`
  return [...wholes, ...(members.length === 0 ? [] : [`{${members.join(',')}}`])]
    .map((pattern) => `const ${pattern}=${from};`)
    .join('')
}

/** What is handed on from another chunk: as if it were imported under a name of its own, and exported. */
function reexportOf(node: Node, naming: Naming, at: number): { imports: string; exports: string } {
  const source = JSON.stringify(naming(nameOf(part(node, 'source'))))
  const pairs = nodes(node, 'specifiers').map((specifier, index) => ({
    from: nameOf(part(specifier, 'local')),
    as: nameOf(part(specifier, 'exported')),
    through: `$${at}_${index}`,
  }))
  return {
    imports: `const{${pairs.map(({ from, through }) => `${from}:${through}`).join(',')}}=await load(${source});`,
    exports: pairs.map(({ as, through }) => `${as}:${through}`).join(','),
  }
}

const exportOf = (node: Node): string =>
  nodes(node, 'specifiers')
    .map((specifier) => `${nameOf(part(specifier, 'exported'))}:${nameOf(part(specifier, 'local'))}`)
    .join(',')

function innerChanges(node: Node, naming: Naming, changes: Change[]): void {
  if (node.type === 'MetaProperty') changes.push({ start: node.start, end: node.end, text: 'meta' })
  if ('regex' in node) changes.push(...patternChanges(node))
  const source = node.type === 'ImportExpression' ? literalOf(part(node, 'source')) : undefined
  if (source !== undefined && source.startsWith('.')) {
    const loading = `Promise.resolve(load(${JSON.stringify(naming(source))}))`
    changes.push({ start: node.start, end: node.end, text: loading })
  } else for (const child of childrenOf(node)) innerChanges(child, naming, changes)
}

/** A pattern whose end reads as that of the comment in which all parts stand gets an empty group before it. */
function patternChanges(node: Node): Change[] {
  const written = text(node['raw'])
  const at = node.start + written.lastIndexOf('/')
  return written.includes('*/') ? [{ start: at, end: at, text: '(?:)' }] : []
}

/** The text of a literal, or of a template without anything to fill in. */
function literalOf(node: Node): string | undefined {
  if (node.type === 'Literal') return text(node['value'])
  const [only, ...more] = nodes(node, 'quasis')
  const value = only?.['value']
  if (only === undefined || more.length > 0 || typeof value !== 'object' || value === null) return undefined
  return 'cooked' in value ? text(value.cooked) : undefined
}

/** Everything in ASCII, so that the text is never decoded: what is not stands in strings and patterns. */
const inAscii = (code: string): string =>
  code.replaceAll(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/**
 * A chunk as a property of an object, under its name: an async function of `load` and `meta` that returns what the chunk
 * exports, as it is when the chunk has run: no module of the program assigns anew to what it exports.
 */
export function partOf(written: string, fileName: string, parse: (text: string) => unknown): string {
  const code = written.replace(/^#!.*/, '')
  const program = parse(code)
  if (!isNode(program)) throw new Error(`${fileName} cannot be parsed`)
  const naming: Naming = (source) =>
    source.startsWith('.')
      ? posix.join(posix.dirname(fileName), source)
      : source.startsWith('node:') || source.startsWith('data:')
        ? source
        : `node:${source}`
  const changes: Change[] = []
  const exported: string[] = []
  const imports: string[] = []
  for (const statement of nodes(program, 'body')) {
    const change = { start: statement.start, end: statement.end, text: '' }
    if (statement.type === 'ImportDeclaration') {
      imports.push(importOf(statement, naming))
      changes.push(change)
    } else if (statement.type === 'ExportNamedDeclaration') {
      changes.push(change)
      if (isNode(statement['source'])) {
        const passed = reexportOf(statement, naming, exported.length)
        imports.push(passed.imports)
        exported.push(passed.exports)
      } else exported.push(exportOf(statement))
    } else if (statement.type.startsWith('Export')) throw new Error(`${fileName}: ${statement.type}`)
    else innerChanges(statement, naming, changes)
  }
  let result = ''
  let at = 0
  for (const { start, end, text: replacement } of changes.toSorted((a, b) => a.start - b.start)) {
    result += code.slice(at, start) + replacement
    at = end
  }
  const body = `${imports.join('')}${result}${code.slice(at)}\nreturn{${exported.filter(Boolean).join(',')}}`
  const property = `${JSON.stringify(fileName)}:async(load,meta)=>{"use strict";${body}\n},`
  parse(`({${property}})`)
  return inAscii(property)
}
