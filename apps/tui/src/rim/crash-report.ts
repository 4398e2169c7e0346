import { contentHash, dataDate, release } from 'ilo-data'
import type { Environment } from '../theme/terminal.ts'
import type { Command } from '../ui/commands.ts'
import { active, screenState } from '../ui/state.ts'
import type { State } from '../ui/state.ts'

/** What was shown and done before something broke. */
export type Trail = { readonly state: State | undefined; readonly commands: readonly Command[] }

const mostCommands = 12

/** The last commands, with one more. */
export const withCommand = (commands: readonly Command[], command: Command): readonly Command[] =>
  [...commands, command].slice(-mostCommands)

/** A command as it is reported: what it was, never what was typed. */
function nameOf(command: Command): string {
  const { type } = command
  if (type === 'show') return `${type} ${command.screen}`
  if (type === 'prompt') return `${type} ${command.prompt}`
  if (type === 'pick' || type === 'picked') return `${type} ${command.pick}`
  if (type === 'export') return `${type} ${command.format}`
  return type === 'copy' ? `${type} ${command.form}` : type
}

function placeOf(state: State): string {
  const views = screenState(state).views.map(({ view }) => view.subject?.kind ?? 'view')
  return [state.screen, ...views, active(state).view.context].join(' > ')
}

/** What to tell of a crash besides its stack. Never throws: the state may be what is broken. */
export function circumstances(
  { state, commands }: Trail,
  env: Environment,
  platform: string,
  node: string,
): string {
  const place = (): string => {
    if (state === undefined) return 'before the first screen'
    try {
      const { size, setting, theme } = state
      return `${placeOf(state)}, ${size.columns}x${size.rows}, ${setting.on}, ${setting.language}, ${theme}`
    } catch {
      return 'a screen that cannot be told'
    }
  }
  const lines = [
    ['program', `ilo ${release}, data of ${dataDate}, ${contentHash.slice(0, 12)}`],
    ['runs on', `Node ${node}, ${platform}`],
    [
      'terminal',
      ['TERM', 'COLORTERM', 'TERM_PROGRAM', 'TMUX']
        .flatMap((name) => {
          const value = env[name]
          return value === undefined ? [] : [`${name}=${name === 'TMUX' ? 'yes' : value}`]
        })
        .join(' '),
    ],
    ['screen', place()],
    ['commands', commands.map(nameOf).join(', ') || 'none'],
  ]
  return `Please report this with the lines below; nothing in them was typed.\n${lines
    .map(([name = '', value = '']) => `  ${name.padEnd(9)} ${value}\n`)
    .join('')}`
}
