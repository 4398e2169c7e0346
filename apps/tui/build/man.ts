import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { manPage } from './man-page.ts'

const folder = join(import.meta.dirname, '../man')
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'ilo.1'), manPage())
