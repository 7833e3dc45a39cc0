import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The verdict must not depend on the machine's zone.
    env: { TZ: 'Pacific/Kiritimati' },
    testTimeout: 60_000,
  },
})
