import { globSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readJson } from '../read-json.ts'
import { entries, exportsOf, manifestFile, withExports } from './entries.ts'

const root = join(import.meta.dirname, '../..')
const manifest = readJson<{ exports: object; publishConfig: { exports: object } }>(manifestFile)

/** What is wrong with a manifest: run `node build/ship/entries.ts` to correct it. */
const disagreement = ({ exports, publishConfig }: typeof manifest) => {
  const { workspace, published } = exportsOf()
  return [
    ...(JSON.stringify(exports) === JSON.stringify(workspace) ? [] : ['exports']),
    ...(JSON.stringify(publishConfig.exports) === JSON.stringify(published) ? [] : ['publishConfig.exports']),
  ]
}

describe('the manifest', () => {
  test('exports what the list of entries says, in the workspace and when published', () => {
    expect(disagreement(manifest)).toEqual([])
  })

  test('is told apart from one that lacks an entry, or points elsewhere', () => {
    const { './members': _, ...others } = exportsOf().workspace
    const elsewhere = { ...exportsOf().published, '.': './dist/other.js' }
    expect(disagreement({ exports: others, publishConfig: { exports: elsewhere } })).toEqual([
      'exports',
      'publishConfig.exports',
    ])
    const wrong = { name: 'kept', exports: others, publishConfig: { access: 'public', exports: elsewhere } }
    expect(disagreement(withExports(wrong))).toEqual([])
    expect(withExports(wrong)).toMatchObject({ name: 'kept', publishConfig: { access: 'public' } })
  })
})

test('every area is an entry', () => {
  const areas = globSync('src/*/index.ts', { cwd: root })
  expect(Object.values(entries).toSorted()).toEqual(['src/index.ts', ...areas].toSorted())
})
