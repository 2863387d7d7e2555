/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  // Random libraries and rule sets take minutes: `npm run test:properties`.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/properties/'],
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
