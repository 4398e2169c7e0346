import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { rules } from './rules.ts'
import { fundamentalCounts } from './rules/fundamental-counts.ts'
import { findings } from './testing.ts'

const files = readdirSync(fileURLToPath(new URL('rules', import.meta.url)))

describe('the rules', () => {
  it('stand in one file each, which has their name, with a test beside it', () => {
    const names = rules.map(({ name }) => name)
    expect(new Set(files)).toEqual(new Set(names.flatMap((name) => [`${name}.ts`, `${name}.test.ts`])))
    expect(new Set(names).size).toBe(names.length)
  })

  it.each(rules)('$name says in one sentence what holds', ({ what }) => {
    expect(what).toMatch(/^[A-Z].+\.$/)
  })

  it.each(rules.filter((rule) => rule !== fundamentalCounts))('$name holds in the small world', (rule) => {
    expect(findings(rule)).toEqual([])
  })
})
