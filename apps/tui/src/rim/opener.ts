import type { Environment } from '../theme/terminal.ts'

type Opener = { readonly command: string; readonly args: readonly string[] }

/** What opens an address here; undefined where nobody sits before a screen on which a browser could be seen. */
export function openerFor(url: string, platform: NodeJS.Platform, env: Environment): Opener | undefined {
  const isFarAway = env['SSH_CONNECTION'] !== undefined || env['SSH_TTY'] !== undefined
  const isDesktop = platform === 'darwin' || platform === 'win32'
  if (isDesktop && isFarAway) return undefined
  if (platform === 'darwin') return { command: 'open', args: [url] }
  // `start` is a word of the shell, which would read signs of the address as its own.
  if (platform === 'win32') return { command: 'rundll32', args: ['url.dll,FileProtocolHandler', url] }
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? { command: 'xdg-open', args: [url] } : undefined
}

/** Starts an opener on its own; tells whether there is such a program. */
export const opened = async ({ command, args }: Opener): Promise<boolean> =>
  new Promise((resolve) => {
    const { spawn } = process.getBuiltinModule('node:child_process')
    const child = spawn(command, args, { stdio: 'ignore', detached: true })
    child.once('error', () => {
      resolve(false)
    })
    child.once('spawn', () => {
      child.unref()
      resolve(true)
    })
  })
