import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonicalText } from './canonical.ts'
import { layOut } from './layout.ts'
import { factFiles, loadFacts } from './load.ts'

/**
 * Puts the fact files of a folder in their one order and format, and returns the paths of those that changed. A file
 * that is not readable stays as it is: the check tells what is wrong with it.
 */
export function fixFacts(folder: string): string[] {
  const laidOut = layOut(loadFacts(folder).rows)
  return factFiles(folder).filter((file) => {
    const text = readFileSync(join(folder, file), 'utf8')
    // Most files are as they are laid out; only the others are worth a second reading.
    const fixed = laidOut.get(file) === text ? text : canonicalText(file, text)
    if (fixed === undefined || fixed === text) return false
    writeFileSync(join(folder, file), fixed)
    return true
  })
}
