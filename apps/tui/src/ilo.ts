#!/usr/bin/env node
import { crashReport, exitCodes } from './cli/failure.ts'
import { reach } from './cli/rim.ts'
import { run } from './cli/run.ts'
import type { Surroundings } from './cli/run.ts'
import { outputAt } from './cli/streams.ts'

/** The standard streams are opened when they are first asked for: opening one takes as long as a part of an answer. */
const around: Surroundings = {
  env: process.env,
  reach,
  get stdin() {
    return process.stdin
  },
  get stdout() {
    return outputAt(1)
  },
  get stderr() {
    return outputAt(2)
  },
}

async function main(): Promise<void> {
  try {
    process.exitCode = await run(process.argv.slice(2), around)
  } catch (error) {
    around.stderr.write(crashReport(error))
    process.exitCode = exitCodes.crashed
  }
}

void main()
