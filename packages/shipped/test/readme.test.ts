import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { assertionsIn, codeBlocks, evaluate } from '../../documentation/src/examples.ts'
import { root, withZod } from './ship.ts'

const project = inject('project')

/** What the installed package exports by name; the schemas are installed beside a zod. */
function exportsOf(names: readonly string[]): Record<string, unknown> {
  const found = names.map((name): object => {
    const folder = name === 'ilo-data/schema' ? withZod(project) : project
    const module: unknown = createRequire(join(folder, 'index.js'))(name)
    return typeof module === 'object' && module !== null ? module : {}
  })
  return Object.fromEntries(found.flatMap((module) => Object.entries(module)))
}

describe.for([
  ['the README of the tarball', join(project, 'node_modules/ilo-data/README.md')],
  ['docs/package.md', join(root, 'docs/package.md')],
] as const)('%s', ([, file]) => {
  const blocks = codeBlocks(readFileSync(file, 'utf8'))

  test('is right about what is installed', () => {
    const assertions = blocks.flatMap((block) =>
      assertionsIn(block).map((assertion) => ({ block, assertion })),
    )
    expect(assertions.length).toBeGreaterThan(5)
    for (const { block, assertion } of assertions) {
      const names = Array.from(block.code.matchAll(/from '(ilo-data[^']*)'/g), ([, name = '']) => name)
      const scope = exportsOf(names)
      const { actual, expected } = evaluate(assertion, scope)
      expect(actual, assertion.expression).toEqual(expected)
    }
  })
})

test('an example that lies is caught', () => {
  const [block] = codeBlocks("```ts\nimport { dataDate } from 'ilo-data'\ndataDate //=> '1919-01-01'\n```")
  const [assertion] = block ? assertionsIn(block) : []
  expect(assertion).toBeDefined()
  if (!assertion) return
  const { actual, expected } = evaluate(assertion, exportsOf(['ilo-data']))
  expect(actual).not.toEqual(expected)
})
