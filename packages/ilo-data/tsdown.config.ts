import { defineConfig } from 'tsdown'
import { entries } from './build/ship/entries.ts'

export default defineConfig({
  entry: Object.values(entries),
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  // One file a module: a question then loads only the tables that it reads, with or without a bundler.
  unbundle: true,
  dts: true,
  fixedExtension: false,
})
