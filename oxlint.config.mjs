import { adapters, rooms, shared } from './rooms.mjs'

/** What reads the outside. Date is the calendar's alone, for arithmetic; the moment is an argument everywhere. */
const impure = ['process', 'globalThis', 'fetch', 'setTimeout', 'setInterval', 'console', 'performance', 'crypto']

const roomBan = (room) => {
  const later = rooms.slice(rooms.indexOf(room) + 1)
  const own = room.endsWith('.ts') ? `src/${room}` : `src/${room}/**`
  return {
    files: [own],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [
                ...later.flatMap((name) => (name.endsWith('.ts') ? [`**/../${name}`] : [`**/../${name}/**`])),
                '**/adapters/**',
              ],
              message: `src/${room} may import only ${rooms.slice(0, rooms.indexOf(room)).join(', ') || 'no other room'}: see rooms.mjs.`,
            },
            {
              group: ['node:*', 'fs', 'path', 'os', 'http', 'https', 'child_process', 'zod', 'zod/*'],
              message: 'The core is pure: files, settings and checks of outside data belong in adapters/.',
            },
            ...(room === 'store' ? [] : [{ group: ['kysely', 'kysely/*'], message: 'Queries belong in src/store.' }]),
          ],
        },
      ],
      'no-restricted-globals': ['error', ...(room === 'calendar' ? impure : [...impure, 'Date'])],
    },
  }
}

const runsAlone =
  'Only client, receive, send and start of a platform load its library; start.ts loads those with import().'

/** A library that takes long to load: its types are free, itself only what runs with its platform may import. */
const slowLibraries = { slack: '@slack/bolt' }

const adapterBan = (adapter, files = [`adapters/${adapter}/**`], slow = slowLibraries[adapter] ?? null) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        ...(slow ? { paths: [{ name: slow, allowTypeImports: true, message: runsAlone }] } : {}),
        patterns: [
          {
            group: adapters.filter((other) => other !== adapter).map((other) => `**/../${other}/**`),
            message: 'Adapters import the core and never each other; adapters/start.ts brings them together.',
          },
        ],
      },
    ],
  },
})

export default {
  plugins: ['typescript', 'import', 'unicorn', 'oxc', 'promise', 'vitest'],
  categories: { correctness: 'error', suspicious: 'error', perf: 'error' },
  ignorePatterns: ['dist/**', 'node_modules/**'],
  rules: {
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
    'typescript/no-non-null-assertion': 'error',
    'typescript/consistent-type-imports': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/no-unsafe-assignment': 'error',
    'typescript/no-unsafe-call': 'error',
    'typescript/no-unsafe-member-access': 'error',
    'typescript/no-unsafe-return': 'error',
    'typescript/no-unsafe-argument': 'error',
    'typescript/no-unnecessary-type-assertion': 'error',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    // The compiler holds it better: noImplicitReturns knows an exhaustive switch.
    'typescript/consistent-return': 'off',
    'typescript/require-array-sort-compare': 'off',
    // Small functions stand beside their one use; records are rebuilt, not changed; text is cleaned of controls here.
    'unicorn/consistent-function-scoping': 'off',
    'oxc/no-map-spread': 'off',
    'no-control-regex': 'off',
    // It means windows of a browser; chat.postMessage is Slack's.
    'unicorn/require-post-message-target-origin': 'off',
    'vitest/no-disabled-tests': 'error',
    'vitest/no-focused-tests': 'error',
    eqeqeq: 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    'no-await-in-loop': 'off',
    'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
  },
  overrides: [
    ...rooms.map(roomBan),
    ...[...adapters, ...shared].map((adapter) => adapterBan(adapter)),
    ...Object.keys(slowLibraries).map((adapter) =>
      adapterBan(adapter, [`adapters/${adapter}/{client,receive,send,start}.ts`], null),
    ),
    {
      files: ['*.mjs', '*.config.ts', 'tools/**'],
      rules: {
        'import/no-default-export': 'off',
        'typescript/no-unsafe-argument': 'off',
        'typescript/no-unsafe-assignment': 'off',
        'typescript/no-unsafe-call': 'off',
        'typescript/no-unsafe-member-access': 'off',
        'typescript/no-unsafe-return': 'off',
      },
    },
    // chrono-node takes and gives a Date; nothing else of it leaves the file.
    { files: ['src/question/time/chrono-days.ts'], rules: { 'no-restricted-globals': ['error', ...impure] } },
    { files: ['src/place/gazetteer-data.ts'], rules: { 'max-lines': 'off' } },
    { files: ['test/**'], rules: { 'max-lines': 'off' } },
  ],
}
