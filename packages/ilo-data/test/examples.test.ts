import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { trusted } from '../src/packed/trusted.ts'
import { assertionsIn, codeBlocks, evaluate } from './example-blocks.ts'

const root = join(import.meta.dirname, '../src')

const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => !file.includes('generated'))
  .toSorted()

describe('every example in the documentation of a function gives what it says', () => {
  for (const file of files) {
    const assertions = codeBlocks(readFileSync(file, 'utf8')).flatMap(assertionsIn)
    for (const assertion of assertions) {
      test(`${relative(root, file)}:${assertion.line}`, async () => {
        const own = trusted<Record<string, unknown>>(await import(file))
        const scope = { ...(await import('../src/index.ts')), ...own }
        const { actual, expected } = evaluate(assertion, scope)
        expect(actual, assertion.expression).toEqual(expected)
      })
    }
  }
})

test('an example that lies is caught', () => {
  const [lie] = codeBlocks('```ts\nconst one = 1\none + 1 //=> 3\n```').flatMap(assertionsIn)
  expect(lie).toBeDefined()
  if (lie) expect(evaluate(lie, {})).toEqual({ actual: 2, expected: 3 })
})

test('every public function has an example', async () => {
  const documented = new Set(
    files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/@example[\s\S]*?\*\/\s*export (?:function|const) (\w+)/g)].map(
        (match) => match[1],
      ),
    ),
  )
  const functions = Object.entries(await import('../src/index.ts'))
    .filter(([, value]) => typeof value === 'function' && !/^class\b/.test(String(value)))
    .map(([name]) => name)
  expect(functions.filter((name) => !documented.has(name))).toEqual([])
})
