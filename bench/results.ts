import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'

const file = new URL('RESULTS.md', import.meta.url)

const machine = (): string => {
  const [first] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${cpus().length} × ${first?.model ?? 'a processor'}, ${memory} GB, ${process.platform} ${process.arch}, Node ${process.versions.node}`
}

const begin = (part: string): string => `<!-- measured: ${part} -->`
const end = (part: string): string => `<!-- end of ${part} -->`

/** Puts what was measured in its place in RESULTS.md, under the machine that it was measured on. */
export function withResults(part: string, text: string): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '# Results'
  const body = `${begin(part)}\n\nMeasured on ${machine()}.\n\n${text}\n\n${end(part)}`
  const [from, to] = [before.indexOf(begin(part)), before.indexOf(end(part))]
  const after =
    from === -1 || to === -1
      ? `${before.trimEnd()}\n\n${body}\n`
      : before.slice(0, from) + body + before.slice(to + end(part).length)
  writeFileSync(file, after)
}
