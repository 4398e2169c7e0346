import { describe, expect, test } from 'vitest'
import { search } from '../src/search/search.ts'
import { allEntries } from '../src/search/entries.ts'
import { judgedQueries } from './judged-queries.ts'
import type { JudgedQuery } from './judged-queries.ts'

type Quality = { readonly queries: number; readonly recallAt5: number; readonly reciprocalRank: number }

function qualityOf(queries: readonly JudgedQuery[]): Quality {
  let recallAt5 = 0
  let reciprocalRank = 0
  for (const { query, wanted } of queries) {
    const found = search(query).hits.map(({ kind, id }) => `${kind}:${id}`)
    const first = found.findIndex((key) => wanted.includes(key))
    if (first !== -1) reciprocalRank += 1 / (first + 1)
    recallAt5 += found.slice(0, 5).filter((key) => wanted.includes(key)).length / Math.min(5, wanted.length)
  }
  const count = queries.length
  return { queries: count, recallAt5: recallAt5 / count, reciprocalRank: reciprocalRank / count }
}

const line = (name: string, { queries, recallAt5, reciprocalRank }: Quality): string =>
  `${name.padEnd(14)} ${String(queries).padStart(3)} queries   recall@5 ${recallAt5.toFixed(3)}   reciprocal rank ${reciprocalRank.toFixed(3)}`

const tuned = judgedQueries.filter(({ heldOut }) => !heldOut)
const heldOut = judgedQueries.filter((query) => query.heldOut)
const groups = [...new Set(judgedQueries.map(({ group }) => group))]

describe('the judged queries', () => {
  test('are enough, a third is held out, and what they want exists', () => {
    const known = new Set(allEntries().map(({ reference }) => `${reference.kind}:${reference.id}`))
    expect(judgedQueries.length).toBeGreaterThanOrEqual(80)
    expect(heldOut.length / judgedQueries.length).toBeGreaterThan(0.3)
    expect(judgedQueries.flatMap(({ wanted }) => wanted).filter((key) => !known.has(key))).toEqual([])
    expect(new Set(judgedQueries.map(({ query }) => query)).size).toBe(judgedQueries.length)
  })

  test('find what is wanted', () => {
    const all = qualityOf(judgedQueries)
    const [own, apart] = [qualityOf(tuned), qualityOf(heldOut)]
    const byGroup = groups.map((group) => ({
      group,
      quality: qualityOf(judgedQueries.filter((query) => query.group === group)),
    }))
    const report = [
      line('all', all),
      line('tuned on', own),
      line('held out', apart),
      ...byGroup.map(({ group, quality }) => line(`  ${group}`, quality)),
    ]
    process.stdout.write(`${report.join('\n')}\n`)

    expect(own.recallAt5).toBeGreaterThan(0.97)
    expect(own.reciprocalRank).toBeGreaterThan(0.95)
    expect(apart.recallAt5).toBeGreaterThan(0.93)
    expect(apart.reciprocalRank).toBeGreaterThan(0.92)
    for (const { group, quality } of byGroup) expect(quality.recallAt5, group).toBeGreaterThan(0.8)
  })

  test('the measure can fail', () => {
    const query = { group: 'none', heldOut: false }
    expect(qualityOf([{ ...query, query: 'C87', wanted: ['instrument:C001'] }]).reciprocalRank).toBe(0)
    expect(qualityOf([{ ...query, query: '29', wanted: ['instrument:R029'] }]).reciprocalRank).toBeCloseTo(
      1 / 3,
    )
    expect(
      qualityOf([{ ...query, query: 'C87', wanted: ['instrument:C087', 'instrument:C001'] }]).recallAt5,
    ).toBe(0.5)
  })
})
