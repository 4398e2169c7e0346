import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { contentHash } from '../../src/generated/release.ts'
import { checkFacts } from '../check.ts'
import type { CheckedFacts } from '../check.ts'
import { report } from '../problems.ts'
import { readJson } from '../read-json.ts'
import { fileName } from '../rows.ts'
import { csvTables } from './csv.ts'
import { dataPackage } from './datapackage.ts'
import { jsonLdContext, ndjson } from './linked.ts'
import { jsonSchema } from './schemas.ts'
import { shippedTables } from './tables.ts'

/** What ships beside the modules: tables with their description, linked data, and the schemas as JSON. */
export function shipped(facts: CheckedFacts, version: string): Map<string, string> {
  const { rows } = facts.read
  const csv = csvTables(rows)
  return new Map([
    ...[...csv].map(([file, text]): [string, string] => [`tables/${file}`, text]),
    ['tables/datapackage.json', dataPackage(rows, csv, { version, contentHash })],
    ['tables/ilo.ndjson', ndjson(rows, facts.tables)],
    ['tables/context.jsonld', jsonLdContext()],
    ...Object.keys(shippedTables).map((table): [string, string] => [
      `schema/json/${fileName(table)}.schema.json`,
      jsonSchema(table),
    ]),
  ])
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const facts = checkFacts(join(root, 'facts'))
  if (facts.problems.length > 0) {
    console.error(report(facts.problems))
    process.exit(1)
  }
  const manifest = readJson<{ version: string }>(join(root, 'package.json'))
  for (const folder of ['tables', 'schema/json'])
    rmSync(join(root, 'dist', folder), { recursive: true, force: true })
  for (const [path, text] of shipped(facts, manifest.version)) {
    const file = join(root, 'dist', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}
