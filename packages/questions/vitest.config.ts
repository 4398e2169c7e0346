import { defineConfig } from 'vitest/config'
import type { ViteUserConfig } from 'vitest/config'

const config: ViteUserConfig = defineConfig({
  test: {
    setupFiles: 'test/seed.ts',
    include: ['{src,test}/**/*.test.ts'],
    // The laws ask hundreds of questions each; the machine may be busy with a neighbour's tests.
    testTimeout: 30_000,
  },
})

export default config
