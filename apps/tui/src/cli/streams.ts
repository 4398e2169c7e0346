type Descriptor = 1 | 2

type Output = {
  readonly isTTY?: boolean
  readonly columns?: number
  getColorDepth?: (env?: Record<string, string | undefined>) => number
  write: (text: string) => unknown
}

// Whoever reads may stop reading, as `head` does, and a terminal may be closed: that is no error.
const readerIsGone: ReadonlySet<string> = new Set(['EPIPE', 'EIO'])

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** The stream of Node, which does not mind a reader that goes away. */
function streamAt(descriptor: Descriptor): Output {
  const stream = descriptor === 1 ? process.stdout : process.stderr
  stream.on('error', (error: unknown) => {
    if (!readerIsGone.has(codeOf(error))) throw error
  })
  return stream
}

/** Writes bytes as they are; what a pipe does not take at once is left to the stream of Node. */
function writeAll(descriptor: Descriptor, text: string): void {
  const { writeSync } = process.getBuiltinModule('node:fs')
  const bytes = Buffer.from(text)
  let at = 0
  try {
    while (at < bytes.length) at += writeSync(descriptor, bytes, at)
  } catch (error) {
    if (readerIsGone.has(codeOf(error))) return
    if (codeOf(error) !== 'EAGAIN') throw error
    streamAt(descriptor)
    const stream = descriptor === 1 ? process.stdout : process.stderr
    stream.write(bytes.subarray(at))
  }
}

function opened(descriptor: Descriptor): Output {
  try {
    const isDevice = process.getBuiltinModule('node:fs').fstatSync(descriptor).isCharacterDevice()
    return isDevice ? streamAt(descriptor) : { write: (text) => writeAll(descriptor, text) }
  } catch {
    return streamAt(descriptor)
  }
}

const known = new Map<Descriptor, Output>()

/** A standard stream, opened when it is first asked for; for a pipe or a file nothing of Node is loaded. */
export function outputAt(descriptor: Descriptor): Output {
  const output = known.get(descriptor) ?? opened(descriptor)
  known.set(descriptor, output)
  return output
}
