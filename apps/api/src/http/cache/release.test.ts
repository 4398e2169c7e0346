import { releaseOf } from '@ilo/questions'
import { contentHash } from 'ilo-data'
import { expect, test } from 'vitest'
import { codeHash, hashOf } from '../../../build/code-hash.ts'
import type { SourceFile } from '../../../build/code-hash.ts'
import { objectIn } from '../../../test/ask.ts'
import { createApp } from '../../app.ts'

const file = (path: string, text: string): SourceFile => ({ path, bytes: new TextEncoder().encode(text) })
const files = [file('a.ts', 'const a = 1'), file('b.ts', 'const b = 2')]

test('the same source has the same hash, in whatever order it is read', () => {
  expect(hashOf(files.toReversed())).toBe(hashOf(files))
  expect(hashOf(files)).toMatch(/^[0-9a-f]{64}$/)
})

const changed: readonly (readonly [what: string, files: readonly SourceFile[]])[] = [
  ['a byte', [file('a.ts', 'const a = 2'), file('b.ts', 'const b = 2')]],
  ['a name', [file('c.ts', 'const a = 1'), file('b.ts', 'const b = 2')]],
  ['a file more', [...files, file('c.ts', '')]],
  ['a byte moved to the next file', [file('a.ts', 'const a = '), file('b.ts', '1const b = 2')]],
]

test.each(changed)('%s changes the hash', (_, others) => {
  expect(hashOf(others)).not.toBe(hashOf(files))
})

test('a hash that looked at names alone would not be one', () => {
  const blind = (all: readonly SourceFile[]): string => hashOf(all.map(({ path }) => file(path, '')))
  expect(blind([file('a.ts', 'x'), file('b.ts', 'y')])).toBe(blind(files))
})

async function told(code: string) {
  const app = createApp({ code })
  const data = objectIn(objectIn(await (await app.request('/version')).json())['data'])
  const tag = (await app.request('/v1/members/BGR')).headers.get('ETag')
  return { app, data, tag }
}

test('other code is another release, with other tags and other pinned addresses', async () => {
  const [one, other] = [await told(codeHash()), await told('f'.repeat(64))]
  expect(one.data).toMatchObject({ contentHash, codeHash: codeHash(), pinned: releaseOf(codeHash()) })
  expect(other.tag).not.toBe(one.tag)
  const pinned = `/r/${contentHash.slice(0, 12)}-${codeHash().slice(0, 12)}/v1/members/BGR`
  expect((await one.app.request(pinned)).headers.get('Cache-Control')).toContain('immutable')
  expect((await other.app.request(pinned)).status).toBe(404)
})

test('the source of this repository is what is hashed', () => {
  expect(codeHash()).toBe(codeHash())
})
