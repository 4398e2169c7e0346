import { defineConfig } from 'tsdown'
import type { UserConfig } from 'tsdown'

const alone: UserConfig = {
  format: 'esm',
  target: 'es2023',
  dts: false,
  fixedExtension: false,
  // The file runs where it is put: nothing stays to be installed beside it.
  deps: { alwaysBundle: [/./], onlyBundle: false },
}

const config: UserConfig[] = defineConfig([
  { ...alone, entry: { node: 'src/node.ts' }, platform: 'node' },
  { ...alone, entry: { cloudflare: 'src/cloudflare.ts' }, platform: 'neutral', minify: true, clean: false },
])

export default config
