import { writeFileSync } from 'node:fs'
import { worldModule } from './world/module.ts'

writeFileSync(new URL('../src/map/world.ts', import.meta.url), worldModule())
