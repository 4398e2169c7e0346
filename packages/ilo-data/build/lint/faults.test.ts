import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import * as z from 'zod'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkFacts } from '../check.ts'
import { report } from '../problems.ts'

const fixtures = fileURLToPath(new URL('fixtures', import.meta.url))
const authored = fileURLToPath(new URL('../../facts', import.meta.url))

const fault = z.union([
  z.strictObject({ what: z.string(), file: z.string(), search: z.string(), replace: z.string() }),
  z.strictObject({ what: z.string(), file: z.string(), renameTo: z.string() }),
])

const faults = readdirSync(fixtures).map((name) => ({
  name,
  fault: fault.parse(parse(readFileSync(join(fixtures, name, 'fault.yaml'), 'utf8'))),
  message: join(fixtures, name, 'message.txt'),
}))

let facts = ''
beforeAll(() => {
  facts = join(mkdtempSync(join(tmpdir(), 'facts-')), 'facts')
  cpSync(authored, facts, { recursive: true })
})
afterAll(() => rmSync(join(facts, '..'), { recursive: true }))

/** Breaks the copy of the facts; returns what mends it. */
function commit(broken: z.infer<typeof fault>): () => void {
  const file = join(facts, broken.file)
  if ('renameTo' in broken) {
    const renamed = join(facts, broken.renameTo)
    renameSync(file, renamed)
    return () => renameSync(renamed, file)
  }
  const sound = readFileSync(file, 'utf8')
  expect(sound.split(broken.search), `${broken.file} holds the text to replace once`).toHaveLength(2)
  writeFileSync(
    file,
    sound.replace(broken.search, () => broken.replace),
  )
  return () => writeFileSync(file, sound)
}

describe('facts with a fault', () => {
  it('are sound without it', () => {
    expect(report(checkFacts(authored).problems)).toBe('')
  })

  it.each(faults)('$name: $fault.what', async ({ fault: broken, message }) => {
    const mend = commit(broken)
    const { problems } = checkFacts(facts)
    mend()
    expect(problems).not.toEqual([])
    await expect(`${report(problems)}\n`).toMatchFileSnapshot(message)
  })

  it('report all faults in one run', () => {
    const mends = faults.map((each) => commit(each.fault))
    const { problems } = checkFacts(facts)
    for (const mend of mends) mend()
    const expected = faults.flatMap(({ message }) => blocks(readFileSync(message, 'utf8')))
    expect(blocks(report(problems)).toSorted()).toEqual(expected.filter(isOfPart).toSorted())
  })
})

/** The messages of a report: each begins at the margin. */
const blocks = (text: string): string[] => text.trimEnd().split(/\n(?=\S)/)

/** All but a fall in coverage, which is told when everything can be read and nothing else explains it. */
const isOfPart = (block: string): boolean => !block.includes('  coverage-not-fallen\n')
