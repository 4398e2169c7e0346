import { defineConfig } from 'vitest/config'
import type { ViteUserConfig } from 'vitest/config'

const config: ViteUserConfig = defineConfig({
  test: {
    setupFiles: 'test/seed.ts',
    include: ['{src,test}/**/*.test.ts'],
    globalSetup: 'test/built.ts',
    // A busy machine: what is waited for is content, so a long time costs nothing where all is well.
    testTimeout: 60_000,
  },
})

export default config
