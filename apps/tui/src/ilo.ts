#!/usr/bin/env node
import process from 'node:process'
import { crashReport, exitCodes } from './cli/failure.ts'
import { run } from './cli/run.ts'

// Whoever reads may stop reading, as `head` does, and a terminal may be closed: that is no error.
const readerIsGone = new Set(['EPIPE', 'EIO'])
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (!readerIsGone.has(error.code ?? '')) throw error
  })
}

try {
  process.exitCode = await run(process.argv.slice(2), process)
} catch (error) {
  process.stderr.write(crashReport(error))
  process.exitCode = exitCodes.crashed
}
