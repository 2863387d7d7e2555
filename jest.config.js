/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  setupFiles: ['<rootDir>/test/support/seed.ts'],
  testSequencer: '<rootDir>/test/support/longest-first.js',
  // Generous, because a busy machine is no mistake of the program's.
  // Both of the machine's processors: most of the time is spent waiting for servers and processes.
  maxWorkers: '100%',
  testTimeout: 60_000,
  extensionsToTreatAsEsm: ['.ts'],
  // Sources import "./x.js", as Node needs it; jest reads the TypeScript file beside it.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' } },
    ],
  },
};
