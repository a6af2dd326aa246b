/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    '^.+\\.(t|j|mj)s$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'commonjs' } },
    ],
  },
  // These publish ES modules only, which jest's own module system cannot require.
  transformIgnorePatterns: [
    '/node_modules/(?!(@microsoft/app-manifest/node_modules/)?(intl-messageformat|@formatjs|strip-bom|@sparticuz)/)',
  ],
  maxWorkers: 2,
  // A slow machine is no fault of a test; this only ends what hangs.
  testTimeout: 60_000,
};
