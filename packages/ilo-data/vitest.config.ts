import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    setupFiles: 'test/seed.ts',
    include: ['{src,build,import,test}/**/*.test.ts'],
    // The laws ask thousands of questions each; the machine may be busy with a neighbour's tests.
    testTimeout: 30_000,
  },
})
