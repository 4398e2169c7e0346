import { fileURLToPath } from 'node:url'
import { run } from './cli.ts'

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

process.exitCode = run(
  process.argv.slice(2),
  { facts: folder('../facts'), generated: folder('../src/generated') },
  console,
)
