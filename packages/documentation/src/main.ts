import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { documents, root } from './documents.ts'
import { renewed } from './numbers.ts'

for (const [file, text] of documents()) {
  const fresh = renewed(text)
  if (fresh === text) continue
  writeFileSync(join(root, file), fresh)
  console.log(`${file} made anew`)
}
