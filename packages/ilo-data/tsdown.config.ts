import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: { index: 'src/index.ts' },
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  // One file a module: a question then loads only the tables that it reads, with or without a bundler.
  unbundle: true,
  dts: true,
  fixedExtension: false,
})
