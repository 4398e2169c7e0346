import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root: string = fileURLToPath(new URL('../../..', import.meta.url))

/** The documents of the project that show commands and code, by path from its root. */
export function documents(): Map<string, string> {
  const files = [
    'README.md',
    'CONTRIBUTING.md',
    ...readdirSync(join(root, 'docs')).map((file) => `docs/${file}`),
  ]
  return new Map(
    files
      .filter((file) => file.endsWith('.md'))
      .map((file) => [file, readFileSync(join(root, file), 'utf8')]),
  )
}

/** The commands of the `sh` blocks of a text; comments are left out. */
export const commandsIn = (code: string): string[] =>
  code
    .split('\n')
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('#'))

/** The commands that a person types at the root of the project: the scripts of its manifest. */
export function plainCommands(): string[] {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const scripts: unknown =
    typeof manifest === 'object' && manifest !== null && 'scripts' in manifest ? manifest.scripts : undefined
  const names = typeof scripts === 'object' && scripts !== null ? Object.keys(scripts) : []
  return ['npm start', 'npm test', ...names.map((name) => `npm run ${name}`)]
}
