import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { assertionsIn, codeBlocks, evaluate } from '../src/examples.ts'
import { exportsOf } from '../src/modules.ts'

const root = dirname(fileURLToPath(import.meta.resolve('ilo-data')))

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
        const scope = { ...(await exportsOf(join(root, 'index.ts'))), ...(await exportsOf(file)) }
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
      [
        ...readFileSync(file, 'utf8').matchAll(
          /@example(?:(?!\*\/)[\s\S])*\*\/\s*export (?:function|const) (\w+)/g,
        ),
      ].map((match) => match[1]),
    ),
  )
  const functions = Object.entries(await exportsOf(join(root, 'index.ts')))
    .filter(([, value]) => typeof value === 'function' && !String(value).startsWith('class'))
    .map(([name]) => name)
  expect(functions.length).toBeGreaterThan(0)
  expect(functions.filter((name) => !documented.has(name))).toEqual([])
})
