import { defineConfig } from 'tsdown'
import type { UserConfig } from 'tsdown'
import { codeHash } from './build/code-hash.ts'

const alone: UserConfig = {
  format: 'esm',
  target: 'es2023',
  dts: false,
  fixedExtension: false,
  define: { ILO_CODE: JSON.stringify(codeHash()) },
  // The file runs where it is put: nothing stays to be installed beside it.
  deps: { alwaysBundle: [/./], onlyBundle: false },
}

/** One file each: a build of several entries would share parts between them. */
const entry = (name: string): UserConfig => ({ ...alone, entry: { [name]: `src/entries/${name}.ts` } })

const servers = ['node', 'deno', 'bun']
/** Where a script is weighed, sent to many places and read anew at each start. */
const weighed = ['cloudflare', 'vercel', 'netlify', 'lambda', 'fastly']

/** The types of the client in one file: of the project's packages nothing has to be installed beside it. */
const client: UserConfig = {
  entry: { client: 'src/client.ts' },
  format: 'esm',
  platform: 'neutral',
  fixedExtension: false,
  dts: { emitDtsOnly: true },
  deps: { alwaysBundle: [/^ilo-data/, /^@ilo\//], neverBundle: [/^hono/] },
}

const config: UserConfig[] = defineConfig([
  client,
  ...servers.map((name): UserConfig => ({ ...entry(name), platform: name === 'node' ? 'node' : 'neutral' })),
  ...weighed.map(
    (name): UserConfig => ({
      ...entry(name),
      platform: name === 'lambda' ? 'node' : 'neutral',
      minify: true,
    }),
  ),
])

export default config
