import { defineConfig } from 'vitest/config'

// Where .ci/run wants the counts; a person wants only the report on the screen.
const outputFile = process.env['CALLBOARD_TEST_RESULT']

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // No verdict may depend on the machine's zone: this one is far from every zone in the archive.
    env: { TZ: 'Pacific/Kiritimati' },
    setupFiles: ['test/fast-check.ts'],
    testTimeout: 180_000,
    hookTimeout: 120_000,
    // A worker reads the archive and the libraries once, not once a file: no file leaves anything behind in a module.
    isolate: false,
    // Many tests wait for what they broke: a third works while two do.
    maxWorkers: 3,
    // Scenes that mostly wait for processes they killed.
    maxConcurrency: 20,
    ...(outputFile === undefined
      ? { reporters: ['default'] }
      : { reporters: ['default', 'json'], outputFile: { json: outputFile } }),
  },
})
