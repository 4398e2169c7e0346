import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)

const folderOf = (name: string): string => dirname(require.resolve(`${name}/package.json`))

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

function textOf(value: unknown, name: string): string {
  const text = isObject(value) ? value[name] : undefined
  if (typeof text !== 'string') throw new Error(`no ${name}`)
  return text
}

/** The version of a package that the tests use. */
export const versionOf = (name: string): string =>
  textOf(JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8')), 'version')

const isInstaller = (value: unknown): value is { runInstall: () => string } =>
  isObject(value) && typeof value['runInstall'] === 'function'

/** The file that the package has put, or now puts, beside itself. */
function deno(): string {
  const installer: unknown = require(join(folderOf('deno'), 'install_api.cjs'))
  if (!isInstaller(installer)) throw new Error('the package deno has no installer')
  return installer.runInstall()
}

/** The programs themselves: the scripts that their packages name would start Node first. */
export const programs: Readonly<Record<'bun' | 'deno' | 'workerd' | 'wrangler', () => string>> = {
  bun: () => join(folderOf('bun'), 'bin/bun.exe'),
  deno,
  workerd: () => textOf(require('workerd'), 'default'),
  wrangler: () => join(folderOf('wrangler'), 'bin/wrangler.js'),
}

/** A file that `tsdown` has built. */
export const built = (name: string): string =>
  fileURLToPath(new URL(`../../dist/${name}.js`, import.meta.url))

/** A program of these tests that hosts a built file. */
export const host = (name: string): string => fileURLToPath(new URL(`hosts/${name}.ts`, import.meta.url))
