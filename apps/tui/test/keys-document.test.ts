import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { commandWords } from '../src/ui/command-words.ts'
import { labelOf, usualBindings } from '../src/ui/keys.ts'

const file = new URL('../../../docs/tui.md', import.meta.url)
const part = /<!-- keys -->\n([\s\S]*?)<!-- end of keys -->/

const code = (key: string): string => (key === '`' ? '`` ` ``' : `\`${key}\``)

const row = (keys: readonly string[], what: string): string =>
  `| ${keys.map((key) => code(labelOf(key))).join(' ')} | ${what} |`

/** Every key and what it does, once. */
const table = [
  '| key | |',
  '| --- | --- |',
  ...usualBindings.map(({ id, keys }) => row(keys, commandWords.en[id])),
].join('\n')

test('the document tells every key as the program has it', () => {
  const [, told = ''] = part.exec(readFileSync(file, 'utf8')) ?? []
  expect(told.trim()).toBe(table)
})
