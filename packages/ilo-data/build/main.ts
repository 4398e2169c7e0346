import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkFacts } from './check.ts'
import { compile } from './compile.ts'
import { factFiles } from './load.ts'
import { report } from './problems.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const generated = join(root, 'src/generated')
const checkOnly = process.argv.includes('--check')

const { read, problems } = checkFacts(join(root, 'facts'))
if (problems.length > 0) {
  console.error(report(problems))
  console.error(`\n${problems.length} problems in the facts; nothing was written`)
  process.exit(1)
}
const modules = compile(read.rows)
const stale = [...modules].filter(([path, text]) => {
  const file = join(generated, path)
  return !existsSync(file) || readFileSync(file, 'utf8') !== text
})
const left = existsSync(generated) ? factFiles(generated).filter((path) => !modules.has(path)) : []
if (checkOnly && stale.length + left.length > 0) {
  const files = [...stale.map(([path]) => path), ...left].map((path) => `src/generated/${path}`)
  console.error(
    `not what the facts compile to: ${files.join(', ')}\nrun \`npm run facts\` and commit the result`,
  )
  process.exit(1)
}
for (const [path, text] of stale) {
  mkdirSync(dirname(join(generated, path)), { recursive: true })
  writeFileSync(join(generated, path), text)
}
for (const path of left) rmSync(join(generated, path))
console.log(`facts: ${modules.size} modules, ${checkOnly ? 'all current' : `${stale.length} written`}`)
