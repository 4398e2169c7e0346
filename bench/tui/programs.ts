import { execFileSync } from 'node:child_process'
import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import build from '../../apps/tui/test/built.ts'

const absent = '\0absent'

/** What Ink needs to write one word, bundled as the program is. */
export async function bundledHello(folder: string): Promise<string> {
  const file = join(folder, 'hello.mjs')
  const bundle = await rolldown({
    input: join(import.meta.dirname, 'hello.tsx'),
    platform: 'node',
    transform: {
      target: 'node22',
      define: { 'process.env.NODE_ENV': '"production"', fetch: 'undefined' },
    },
    plugins: [
      {
        name: 'without-devtools',
        resolveId: (id) => (id === 'react-devtools-core' ? absent : null),
        load: (id) => (id === absent ? 'export default { initialize() {}, connectToDevTools() {} }' : null),
      },
    ],
  })
  await bundle.write({ file, format: 'esm', minify: true, codeSplitting: false })
  await bundle.close()
  return file
}

/** The program as it is published, in a place where nobody builds it anew meanwhile. */
export async function builtProgram(folder: string): Promise<string> {
  await build()
  const file = join(folder, 'ilo.mjs')
  copyFileSync(join(import.meta.dirname, '../../apps/tui/dist/ilo.js'), file)
  return file
}

/** fzf as it is installed, or as Debian packages it; undefined where neither can be had. */
export function fzf(folder: string): string | undefined {
  const run = (file: string, args: readonly string[]): string =>
    execFileSync(file, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  try {
    return run('which', ['fzf']).trim()
  } catch {
    try {
      run('apt-get', ['download', 'fzf'])
      const archive = readdirSync(folder).find((name) => name.endsWith('.deb'))
      if (archive === undefined) return undefined
      run('dpkg', ['-x', archive, 'debian'])
      return join(folder, 'debian/usr/bin/fzf')
    } catch {
      return undefined
    }
  }
}
