import { writeFile } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'

const mostTries = 1_000

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST'

/**
 * Writes a file under a name that no other has: `list.csv`, `list-2.csv`, …
 *
 * @returns Where it was written.
 * @throws What the system says where it cannot be written.
 */
export async function writeFree(directory: string, name: string, content: string): Promise<string> {
  const ending = extname(name)
  const stem = name.slice(0, name.length - ending.length)
  for (let count = 1; ; count++) {
    const path = resolve(join(directory, count === 1 ? name : `${stem}-${count}${ending}`))
    try {
      // oxlint-disable-next-line no-await-in-loop -- the next name is tried only where this one is taken
      await writeFile(path, content, { flag: 'wx' })
      return path
    } catch (error) {
      if (!isTaken(error) || count === mostTries) throw error
    }
  }
}
