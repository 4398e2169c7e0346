import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import type { Environment } from '../theme/terminal.ts'

/** Relative paths in these variables count as none, as the XDG specification says. */
const below = (base: string | undefined, fallback: string): string =>
  base !== undefined && isAbsolute(base) ? base : join(homedir(), fallback)

export const configFile = (env: Environment): string =>
  join(below(env['XDG_CONFIG_HOME'], '.config'), 'ilo', 'config.json')

export const stateFile = (env: Environment): string =>
  join(below(env['XDG_STATE_HOME'], '.local/state'), 'ilo', 'state.json')
