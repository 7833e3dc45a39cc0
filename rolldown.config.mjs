import { chmodSync } from 'node:fs'

const executableEntries = {
  name: 'executable entries',
  writeBundle({ dir }, chunks) {
    for (const chunk of Object.values(chunks)) {
      if (chunk.type === 'chunk' && chunk.isEntry) chmodSync(`${dir}/${chunk.fileName}`, 0o755)
    }
  },
}

/**
 * One file for each command that loads lazily, without `node_modules` but for libsql, which is native. Flat, so that `../data` is the same from a chunk
 * in dist/ as from a source in adapters/.
 */
export default {
  input: {
    callboard: 'adapters/callboard.ts',
    'keep-readings': 'adapters/files/keep-readings.ts',
    bench: 'test/bench/bench.ts',
  },
  platform: 'node',
  // pg looks for pg-native only where it is asked to, and nobody asks; discord.js for zlib-sync where it is installed; emulate and discord-digital-twin are what the bench measures against.
  external: ['libsql', 'pg-native', 'zlib-sync', 'emulate', 'discord-digital-twin'],
  plugins: [executableEntries],
  // discord.js evaluates what its own sharding manager asks for, and there is none.
  checks: { eval: false },
  output: {
    dir: 'dist',
    format: 'esm',
    minify: true,
    // discord.js knows its caches, and so what it may forget, by the names of its classes.
    keepNames: true,
    cleanDir: true,
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
  },
}
