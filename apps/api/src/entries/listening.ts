/** Where a server of ours is to listen, by its environment, and what it says of it. */
export type Listening = {
  readonly port: number
  /** Undefined where it listens everywhere. */
  readonly host: string | undefined
  /** Why the environment cannot be followed. */
  readonly problem?: string
  /** The line that tells on which port it listens. */
  readonly started: (port: number) => string
  /** The line that tells why it cannot. */
  readonly refused: (error: unknown) => string
}

const everywhere: ReadonlySet<string> = new Set(['0.0.0.0', '::'])
const busy: ReadonlySet<string> = new Set(['EADDRINUSE', 'AddrInUse'])

function isBusy(error: Error): boolean {
  return busy.has(error.name) || ('code' in error && busy.has(String(error.code)))
}

/** Reads `PORT`, 0 for any that is free and 8787 where none is given, and `HOST`. */
export function listening(given: {
  readonly PORT: string | undefined
  readonly HOST: string | undefined
}): Listening {
  const written = given.PORT || '8787'
  const host = given.HOST || undefined
  const port = /^\d{1,5}$/.test(written) ? Number(written) : Number.NaN
  const named = host === undefined || everywhere.has(host) ? 'localhost' : host
  const origin = (at: number): string => `http://${named.includes(':') ? `[${named}]` : named}:${at}`
  return {
    port,
    host,
    ...(port <= 65_535 ? {} : { problem: `PORT is '${written}', but must be a number from 0 to 65535.` }),
    started: (at) => `ILO record listening on ${origin(at)}`,
    refused: (error) =>
      error instanceof Error && isBusy(error)
        ? `Port ${port} is already in use: set PORT to another, or stop what uses it.`
        : `Cannot listen on ${origin(port)}: ${error instanceof Error ? error.message : String(error)}`,
  }
}
