import preset from '@size-limit/preset-small-lib'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'
import sizeLimit from 'size-limit'
import { expect, inject, test } from 'vitest'
import * as z from 'zod'
import { readCsv } from './csv.ts'
import { onMachine } from './run.ts'
import { budgets, writeBudget } from './budgets.ts'
import type { Budget } from './budgets.ts'
import { write } from './programs.ts'

const project = inject('project')
const folder = join(project, 'node_modules/ilo-data/dist/tables')

async function weigh(file: string, without?: RegExp): Promise<number> {
  const external = (config: object) => ({
    ...config,
    ...(without === undefined ? {} : { external: without }),
  })
  const checks = [{ files: [file], gzip: true, modifyRolldownConfig: external }]
  const weighed = z.array(z.object({ size: z.number() })).parse(await sizeLimit(preset, { checks }))
  return weighed[0]?.size ?? Number.POSITIVE_INFINITY
}

type Table = { readonly module: string; readonly table: string; readonly isCore: boolean }

/** The tables in a bundle, and the provenance. A core is part of its table, which counts once. */
async function tablesIn(file: string, { without }: Budget): Promise<Table[]> {
  const options = without === undefined ? {} : { external: without }
  const build = await rolldown({ input: file, platform: 'neutral', ...options })
  const { output } = await build.generate({ minify: true })
  const found = Object.keys(output[0].modules).flatMap((module): Table[] => {
    const [, kind, table] = /generated\/(?:(tables|cores)\/)?([a-z-]+)\.js$/.exec(module) ?? []
    if (table === undefined || (kind === undefined && table !== 'provenance')) return []
    return [{ module, table, isCore: kind === 'cores' }]
  })
  return found.filter(
    ({ isCore, table }) => !isCore || found.every((other) => other.isCore || other.table !== table),
  )
}

/** Their columns as they stand in the CSV: one after the other, as text. */
const columnsOf = (tables: readonly Table[]): string =>
  tables
    .map(({ module, table, isCore }) => columnText(table, isCore ? fieldsIn(module) : undefined))
    .join('\n')

const fieldsIn = (module: string): string[] =>
  Array.from(
    readFileSync(module, 'utf8').matchAll(/^(?:const packed = `)?([a-zA-Z.]+):[a-zA-Z]{1,2}\t/gm),
    ([, field = '']) => field,
  )

function columnText(table: string, fields: readonly string[] | undefined): string {
  const [header = [], ...rows] = readCsv(readFileSync(join(folder, `${table}.csv`), 'utf8'))
  return header
    .map((field, index) => [field, ...rows.map((row) => row[index] ?? '')])
    .filter(([field = '']) => fields?.includes(field) ?? true)
    .map((column) => column.join('\n'))
    .join('\n')
}

const xz = onMachine('xz')
const [packer, pack] =
  xz === undefined
    ? (['brotli', (text: string) => brotliCompressSync(text).length] as const)
    : ([
        'xz -9',
        (text: string) => execFileSync(xz, ['-9e', '-c'], { input: text, maxBuffer: 64 << 20 }).length,
      ] as const)

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

test.for(budgets)('$name', async (budget) => {
  const file = await writeBudget(project, budget)
  const size = await weigh(file, budget.without)
  const tables = await tablesIn(file, budget)
  const columns = columnsOf(tables)
  const packed = gzipSync(tables.map(({ module }) => readFileSync(module)).join('\n'), { level: 9 }).length
  const best = pack(columns)
  console.log(
    `${budget.name}: ${kB(size)} of ${kB(budget.limit)}, code included; facts alone ${kB(packed)}, and ${kB(best)} as columns with ${packer} (${Math.round((100 * packed) / best)} %)`,
  )
  expect(columns.length).toBeGreaterThan(10_000)
  expect(size).toBeLessThanOrEqual(budget.limit)
  expect(size).toBeGreaterThan(packed)
})

test('a program that outgrows its budget is found out', async () => {
  write(project, 'outgrown.mjs', ["import * as all from 'ilo-data'", 'console.log(all)'])
  const limits = budgets.map(({ limit }) => limit)
  expect(await weigh(join(project, 'outgrown.mjs'))).toBeGreaterThan(Math.min(...limits))
})
