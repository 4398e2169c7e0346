import { openerFor } from '../rim/opener.ts'
import type { Reach } from './run.ts'

/** Opens an address where something can, and waits for what opens it. */
function browse(url: string): boolean {
  const opener = openerFor(url, process.platform, process.env)
  if (opener === undefined) return false
  const { spawnSync } = process.getBuiltinModule('node:child_process')
  return spawnSync(opener.command, opener.args, { stdio: 'ignore' }).status === 0
}

/** What reaches beyond the standard streams; the modules of Node load when they are used. */
export const reach: Reach = {
  readInput: () => process.getBuiltinModule('node:fs').readFileSync(0, 'utf8'),
  readFile(path) {
    try {
      return process.getBuiltinModule('node:fs').readFileSync(path, 'utf8')
    } catch {
      return undefined
    }
  },
  writeFile: (path, text) => process.getBuiltinModule('node:fs').writeFileSync(path, text),
  browse,
}
