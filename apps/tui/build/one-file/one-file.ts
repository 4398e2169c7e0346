import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Rolldown } from 'tsdown'
import { partOf } from './part.ts'

const launcher = readFileSync(join(import.meta.dirname, 'launcher.js.txt'), 'utf8')
const opening = '/*!parts\n'
const closing = '*/\n'
/** The end of the comment in which all parts stand, which none of them may hold. */
const end = '*/'
const licence = /\/\*\*\s+\* @license[^]*?\*\/\n?/g

/**
 * Joins the chunks of a bundle into one file. As one module even the help would wait for React to be parsed: here each
 * chunk is a function behind a comment, which V8 skips, and is compiled when it is first asked for.
 */
export const oneFile = (commands: readonly string[]): Rolldown.Plugin => ({
  name: 'one-file',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
    const entry = chunks.find(({ isEntry }) => isEntry)
    if (entry === undefined) throw new Error('there is no entry')
    const licences = new Set(chunks.flatMap(({ code }) => code.match(licence) ?? []))
    const contents: Record<string, { readonly start: number; readonly length: number }> = {}
    let text = ''
    for (const { code, fileName } of chunks) {
      const part = partOf(code.replaceAll(licence, ''), fileName, (written) => this.parse(written))
      if (part.includes(end)) throw new Error(`${fileName} holds the end of a comment`)
      contents[fileName] = { start: text.length, length: part.length }
      text += part
    }
    const head = launcher
      .replace('__CONTENTS__', JSON.stringify(contents))
      .replace('__COMMANDS__', JSON.stringify(commands))
      .replace('__RELEASE__', createHash('sha256').update(text).digest('hex').slice(0, 12))
      .replace('__ENTRY__', entry.fileName)
      .replace('__BEHIND__', String(text.length + closing.length))
    entry.code = `${head}${[...licences].join('')}${opening}${text}${closing}`
    for (const { fileName } of chunks) if (fileName !== entry.fileName) delete bundle[fileName]
  },
})
