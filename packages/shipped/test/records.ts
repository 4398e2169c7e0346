import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { parseJson } from './json.ts'

/** A line of the NDJSON: a record with its name, its type and where its values were read. */
export type Line = {
  readonly '@id': string
  readonly '@type': string
  readonly provenance?: Readonly<Record<string, { sources: string[]; confidence: string }>> | undefined
  readonly [field: string]: unknown
}

const line: z.ZodType<Line> = z.looseObject({
  '@id': z.string(),
  '@type': z.string(),
  provenance: z
    .record(z.string(), z.object({ sources: z.array(z.string()), confidence: z.string() }))
    .optional(),
})

export const tablesFolder = (project: string): string => join(project, 'node_modules/ilo-data/dist/tables')

export const readLines = (project: string): Line[] =>
  readFileSync(join(tablesFolder(project), 'ilo.ndjson'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((text) => parseJson(line, text))

/** The record of a line without what makes it linked data. */
export function plain({ '@id': _, '@type': __, provenance: ___, ...record }: Line): Record<string, unknown> {
  return record
}
