import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

export type Server = { readonly port: number; close(): Promise<void> }

const require = createRequire(import.meta.url)

/** Starts the built API on a free port of this machine. */
export async function startServer(): Promise<Server> {
  const entry = join(dirname(require.resolve('@ilo/api/package.json')), 'dist/node.js')
  const child = spawn(process.execPath, [entry], {
    env: { PATH: process.env['PATH'], PORT: '0', HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await new Promise<number>((resolve, reject) => {
    let printed = ''
    child.stdout.on('data', (data: Buffer) => {
      printed += data.toString()
      const match = /:(\d+)\n/.exec(printed)
      if (match) resolve(Number(match[1]))
    })
    child.once('exit', (code) => reject(new Error(`the API ended with ${code} before it listened`)))
  })
  return {
    port,
    async close() {
      const ended = once(child, 'exit')
      child.kill()
      await ended
    },
  }
}
