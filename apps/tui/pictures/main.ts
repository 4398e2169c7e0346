import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { shots } from './shots.ts'
import { svgOf } from './svg.ts'
import { taken } from './taking.ts'

/* Draws the screens of the built program, as a terminal shows them, into docs/tui. */

const folder = fileURLToPath(new URL('../../../docs/tui', import.meta.url))
mkdirSync(folder, { recursive: true })

const screens = await taken(shots, { columns: 120, rows: 34, language: 'en' }, (terminal) => terminal.cells())
for (const { name, title } of shots) {
  const cells = screens.get(name)
  if (cells === undefined) throw new Error(`${name} was not seen`)
  writeFileSync(`${folder}/${name}.svg`, svgOf(cells, title))
}
console.log(`${shots.length} pictures in ${folder}`)
process.exit(0)
