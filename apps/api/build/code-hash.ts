import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A file by its path within the repository. */
export type SourceFile = { readonly path: string; readonly bytes: Uint8Array }

/** Same files, same hash, in whatever order they come; another byte or name, another hash. */
export function hashOf(files: readonly SourceFile[]): string {
  const hash = createHash('sha256')
  for (const { path, bytes } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1)))
    hash.update(`${path}\0${bytes.byteLength}\0`).update(bytes)
  return hash.digest('hex')
}

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Where the code is from which bodies follow; the facts have a hash of their own. */
const folders = [
  'apps/api/src',
  'apps/api/build',
  'packages/questions/src',
  'packages/ilo-data/src',
  'packages/ilo-data/build',
]
/** What the build writes from the rest and from the facts, and what no answer follows from. */
const left = /(?:^|\/)(?:generated|dist|entries)\/|\.(?:test|bench)\.ts$/

const sourceFiles = (): readonly SourceFile[] =>
  folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .filter((path) => !left.test(path))
      .map((path) => ({ path, bytes: readFileSync(join(root, path)) })),
  )

/** Hash of all code that forms answers, as it lies in the repository. */
export const codeHash = (): string => hashOf(sourceFiles())
