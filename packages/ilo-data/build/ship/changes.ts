import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compareBuilds } from './compare.ts'
import type { Build, Comparison, TableChanges } from './compare.ts'

/** How many rows of a table are told one by one. */
const told = 100

/** What changed between two builds of the data, as Markdown for the changelog. */
export function changesReport({ from, to, tables, bump, because }: Comparison): string {
  const title = `# Data of ${from.date} (${from.version}) → ${to.date} (${to.version})`
  if (tables.length === 0) return `${title}\n\nNo fact and no shape changed.\n`
  const counts = tables.map(({ table, added, removed, changed }) =>
    ['', table, added.length, removed.length, changed.length, ''].join(' | ').trim(),
  )
  return [
    title,
    `The next version is **${bump}**: ${because.join('; ')}.`,
    [`| table | added | removed | changed |`, `|---|--:|--:|--:|`, ...counts].join('\n'),
    // Sources of values are counted only: each added or changed fact brings its own.
    ...tables.filter(({ table }) => table !== 'provenance').map(section),
    `Content hash: \`${from.hash}\` → \`${to.hash}\`\n`,
  ].join('\n\n')
}

function section({ table, added, removed, changed, shape }: TableChanges): string {
  const filled = (row: Readonly<Record<string, string>>): string =>
    Object.entries(row)
      .filter(([, value]) => value !== '')
      .map(([field, value]) => `${field} ${code(value)}`)
      .join(', ')
  return [
    `## ${table}`,
    ...list(shape.map((what) => `Shape: ${what}`)),
    ...list(added.map(({ key, row }) => `Added ${code(key)}: ${filled(row)}`)),
    ...list(removed.map(({ key, row }) => `Removed ${code(key)}: ${filled(row)}`)),
    ...list(
      changed.flatMap(({ key, values }) =>
        values.map(({ field, was, now }) => `Changed ${code(key)}, ${field}: ${code(was)} → ${code(now)}`),
      ),
    ),
  ].join('\n\n')
}

function list(lines: readonly string[]): string[] {
  if (lines.length === 0) return []
  const rest = lines.length > told ? [`… and ${lines.length - told} more`] : []
  return [[...lines.slice(0, told), ...rest].map((line) => `- ${line}`).join('\n')]
}

/** A value as Markdown shows it whatever is in it; an empty one in words. */
const code = (text: string): string => {
  if (text === '') return '(empty)'
  const fence = '`'.repeat(Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length)) + 1)
  return fence.length === 1 ? `\`${text}\`` : `${fence} ${text} ${fence}`
}

const readBuild = (folder: string): Build =>
  new Map(
    globSync('{*.csv,datapackage.json}', { cwd: folder }).map((file) => [
      file,
      readFileSync(join(folder, file), 'utf8'),
    ]),
  )

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [older, newer, ...others] = process.argv.slice(2)
  if (older === undefined || newer === undefined || others.length > 0) {
    console.error('Usage: node build/ship/changes.ts <older tables folder> <newer tables folder>')
    process.exit(2)
  }
  process.stdout.write(changesReport(compareBuilds(readBuild(older), readBuild(newer))))
}
