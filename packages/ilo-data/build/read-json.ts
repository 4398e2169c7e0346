import { readFileSync } from 'node:fs'
import { trusted } from '../src/packed/trusted.ts'

/** A JSON file of this package, whose shape the caller knows. */
export const readJson = <T>(file: string): T => trusted(JSON.parse(readFileSync(file, 'utf8')))
