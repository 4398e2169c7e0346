import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/setup.ts',
    // Other programs are started and waited for, on a machine that may be busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
