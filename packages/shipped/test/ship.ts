import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import * as z from 'zod'
import { parseJson } from './json.ts'
import { onMachine, output } from './run.ts'

export const root: string = join(import.meta.dirname, '../../..')
export const source: string = join(root, 'packages/ilo-data')

export type Shipped = { readonly folder: string; readonly tarball: string; readonly project: string }

/** Packs ilo-data as it would be published, and installs that in an empty project without a network. */
export function ship(): Shipped {
  if (!existsSync(join(source, 'dist/index.js')) || !existsSync(join(source, 'dist/tables/datapackage.json')))
    throw new Error('ilo-data is not built: run `pnpm --filter ilo-data build`')
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ilo-shipped-')))
  const [pnpm, ...args] = packageManager()
  output(pnpm, [...args, 'pack', '--pack-destination', folder], { cwd: source })
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz'))
  if (name === undefined) throw new Error('pnpm packed no tarball')
  const tarball = join(folder, name)
  const project = join(folder, 'project')
  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), '{ "name": "stranger", "private": true, "type": "module" }\n')
  const npm = onMachine('npm') ?? 'npm'
  output(npm, ['install', '--offline', '--no-audit', '--no-fund', tarball], { cwd: project })
  addZod(project)
  return { folder, tarball, project }
}

/** The folder of a dependant that has zod, too: there the schemas can be imported. */
export const withZod = (project: string): string => join(project, 'with-zod')

function addZod(project: string): void {
  const modules = join(withZod(project), 'node_modules')
  mkdirSync(modules, { recursive: true })
  writeFileSync(join(withZod(project), 'package.json'), '{ "private": true, "type": "module" }\n')
  cpSync(join(project, 'node_modules/ilo-data'), join(modules, 'ilo-data'), { recursive: true })
  const zod = dirname(createRequire(import.meta.url).resolve('zod/package.json'))
  symlinkSync(zod, join(modules, 'zod'))
}

/** The pnpm that this workspace names: the one that the launcher keeps, or through npx. */
function packageManager(): [string, ...string[]] {
  const kept = join(root, 'node_modules/.ilo/bin/pnpm')
  if (existsSync(kept)) return [kept]
  const manifest = z.object({ packageManager: z.string() })
  const { packageManager: name } = parseJson(manifest, readFileSync(join(root, 'package.json'), 'utf8'))
  return [onMachine('npx') ?? 'npx', '-y', name]
}
