import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readJson } from '../read-json.ts'

/** Every module that a dependant may import, and its source. Whatever speaks of entry points reads this list. */
export const entries: Readonly<Record<string, string>> = {
  '.': 'src/index.ts',
  './cite': 'src/cite/index.ts',
  './claims': 'src/claims/index.ts',
  './conference': 'src/conference/index.ts',
  './coverage': 'src/coverage/index.ts',
  './dictionary': 'src/dictionary/index.ts',
  './events': 'src/events/index.ts',
  './governing-body': 'src/governing-body/index.ts',
  './instruments': 'src/instruments/index.ts',
  './members': 'src/members/index.ts',
  './offices': 'src/offices/index.ts',
  './organisation': 'src/organisation/index.ts',
  './ratifications': 'src/ratifications/index.ts',
  './schema': 'src/schema/index.ts',
  './search': 'src/search/index.ts',
  './sources': 'src/provenance/index.ts',
  './statistics': 'src/statistics/index.ts',
  './supervision': 'src/supervision/index.ts',
}

/** Entries that need a peer dependency and work at import time; all others need nothing and do nothing. */
export const heavyEntries: readonly string[] = ['./schema']

/** What is not a module: tables, schemas as JSON, and the manifest. */
const files: Readonly<Record<string, string>> = {
  './schema/*.json': './dist/schema/json/*.schema.json',
  './tables/*': './dist/tables/*',
  './package.json': './package.json',
}

type Exports = Readonly<Record<string, string | { readonly types: string; readonly default: string }>>

const shippedAs = (source: string, ending: string): string =>
  source.replace(/^src\/(.*)\.ts$/, `./dist/$1${ending}`)

/** The `exports` of the manifest in the workspace, where source is read as it is, and in the published package. */
export function exportsOf(list: Readonly<Record<string, string>> = entries): {
  readonly workspace: Exports
  readonly published: Exports
} {
  const modules = Object.entries(list)
  return {
    workspace: { ...Object.fromEntries(modules.map(([name, source]) => [name, `./${source}`])), ...files },
    published: {
      ...Object.fromEntries(
        modules.map(([name, source]) => [
          name,
          { types: shippedAs(source, '.d.ts'), default: shippedAs(source, '.js') },
        ]),
      ),
      ...files,
    },
  }
}

type Manifest = { exports?: unknown; publishConfig?: { exports?: unknown } }

/** A manifest with the `exports` that the list asks for. */
export function withExports<M extends Manifest>(manifest: M): M {
  const { workspace, published } = exportsOf()
  return {
    ...manifest,
    exports: workspace,
    publishConfig: { ...manifest.publishConfig, exports: published },
  }
}

export const manifestFile: string = fileURLToPath(new URL('../../package.json', import.meta.url))

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const manifest = readJson<Manifest>(manifestFile)
  writeFileSync(manifestFile, `${JSON.stringify(withExports(manifest), null, 2)}\n`)
}
