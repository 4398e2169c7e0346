import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Rolldown } from 'tsdown'
import { partOf } from './part.ts'

const launcher = readFileSync(join(import.meta.dirname, 'launcher.js.txt'), 'utf8')
const opening = '/*!parts\n'
const closing = '*/\n'
/** The end of a comment inside of the one in which all parts stand. */
const end = '*/'
const hiddenEnd = '*\u0001/'

/**
 * Joins the chunks of a bundle into one file. As one module even the help would wait for React to be parsed: here each
 * chunk is the body of a function behind a comment, which V8 skips, and is compiled when it is first asked for.
 */
export const oneFile = (commands: readonly string[]): Rolldown.Plugin => ({
  name: 'one-file',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
    const entry = chunks.find(({ isEntry }) => isEntry)
    if (entry === undefined) throw new Error('there is no entry')
    const codes = chunks.map(({ code, fileName }) => partOf(code, fileName, (text) => this.parse(text)))
    const parts = codes.map((code) => code.replaceAll(end, hiddenEnd))
    let start = 0
    const contents = Object.fromEntries(
      parts.map((part, at) => {
        const place = [start, part.length, Number(part !== codes[at])]
        start += part.length + 1
        return [chunks[at]?.fileName ?? '', place]
      }),
    )
    const text = `${parts.join('\n')}\n`
    const head = launcher
      .replace('__CONTENTS__', JSON.stringify(contents))
      .replace('__COMMANDS__', JSON.stringify(commands))
      .replace('__RELEASE__', createHash('sha256').update(text).digest('hex').slice(0, 12))
      .replace('__ENTRY__', entry.fileName)
      .replace('__BEHIND__', String(text.length + closing.length))
    entry.code = `${head}${opening}${text}${closing}`
    for (const { fileName } of chunks) if (fileName !== entry.fileName) delete bundle[fileName]
  },
})
