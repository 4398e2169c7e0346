import { dirname, resolve } from 'node:path'

/** What a module of the app may import besides other modules of its own: the router, and the library by its source. */
type Sources = {
  /** The text of a module by its path. */
  readonly read: (path: string) => string
  /** Where the source of a package starts; undefined for a package that is known to be pure. */
  readonly packages: Readonly<Record<string, string | undefined>>
}

/** What ties code to one runtime or to one moment. */
const forbidden: readonly RegExp[] = [
  /\bprocess\b/,
  /\bDate\.now\b/,
  /\bDate\(\s*\)/,
  /\bnew Date\b(?!\()/,
  /\bperformance\b/,
  /\bMath\.random\b/,
  /\bcrypto\b/,
  /\b(?:Deno|Bun|Netlify|EdgeRuntime|Buffer|require|globalThis|navigator|__dirname)\b/,
  /\b(?:addEventListener|WebSocketPair|waitUntil)\b/,
  /\bcaches\./,
  /\bset(?:Timeout|Interval|Immediate)\b/,
  /\bimport\.meta\b/,
  /\bfetch\(/,
]

const tokens = /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g
const imports =
  /^\s*(?:import|export)\b[^'"]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm

const withoutComments = (code: string): string =>
  code.replace(tokens, (_, text: string | undefined) => text ?? ' ')

/** Code without what its texts say; a template may hold code, and stays. */
const withoutTexts = (code: string): string =>
  code.replace(tokens, (_, text: string = '') => (/^`[\s\S]*\$\{/.test(text) ? text : "''"))

/** Everything that ties an entry, or what it imports, to a runtime or a clock: `file: what`. */
export function impurities(entry: string, { read, packages }: Sources): string[] {
  const found: string[] = []
  const seen = new Set<string>()
  const waiting = [entry]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    const code = withoutComments(read(path))
    for (const [, from, bare, lazy] of code.matchAll(imports)) {
      const specifier = from ?? bare ?? lazy ?? ''
      if (specifier.startsWith('.')) waiting.push(resolve(dirname(path), specifier))
      else if (specifier in packages) waiting.push(packages[specifier] ?? entry)
      else found.push(`${path}: import of ${specifier}`)
    }
    for (const pattern of forbidden) {
      const match = pattern.exec(withoutTexts(code))
      if (match) found.push(`${path}: ${match[0]}`)
    }
  }
  return found
}
