import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { documentText, moduleOf, openapi } from './openapi.ts'

const at = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url))

const document = await openapi()
writeFileSync(at('openapi.json'), documentText(document))
writeFileSync(at('src/generated/openapi.ts'), moduleOf(document))
