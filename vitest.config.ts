import swc from 'unplugin-swc';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

// esbuild, which vitest uses by itself, drops the decorator metadata that Nest and TypeORM live on.
const decorators = () =>
  swc.vite({
    module: { type: 'es6' },
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    },
  });

// Vendure's packages are CommonJS and load that face of graphql; a test that loaded the other one would have types that
// are strangers to the server's schema ("Cannot use GraphQLScalarType from another module or realm").
const resolve = { mainFields: ['main', 'module'] };

/** Tests of the admin, in Chromium, on a server that runs in a process of its own. */
const inBrowser = (name: string, include: string): TestProjectConfiguration => ({
  plugins: [decorators()],
  resolve,
  test: {
    name,
    include: [include],
    globalSetup: ['e2e/browser/support/global-setup.ts'],
    setupFiles: ['e2e/browser/support/open-mailbox.ts'],
    // All files share one Chromium, one mail server and the sessions that are logged in once.
    isolate: false,
    poolOptions: { forks: { singleFork: true } },
    hookTimeout: 60_000,
    testTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
  },
});

/** Boot other plugins than the composition of development, so a process that has booted that one will not do. */
const compositionsOfTheirOwn = ['plugins/invoicing/e2e/invoicing.e2e-spec.ts', 'e2e/production.e2e-spec.ts'];

/** Tests on a running server, on the database that TEST_DATABASE names. */
const onServer = { hookTimeout: 300_000, testTimeout: 60_000, expect: { poll: { timeout: 20_000 } } };

export default defineConfig({
  test: {
    // One file at a time: each boots a server.
    pool: 'forks',
    // TypeORM loads the migrations itself, by Node's own require.
    poolOptions: { forks: { execArgv: ['-r', '@swc-node/register'] } },
    fileParallelism: false,
    passWithNoTests: false,
    teardownTimeout: 30_000,
    projects: [
      {
        plugins: [decorators()],
        resolve,
        test: {
          name: 'unit',
          include: ['plugins/**/*.spec.ts', 'src/**/*.spec.ts', 'e2e/support/**/*.spec.ts'],
          // To load Vendure for each file takes three times as long as the tests.
          isolate: false,
          poolOptions: { forks: { singleFork: true } },
          testTimeout: 30_000,
        },
      },
      {
        plugins: [decorators()],
        resolve,
        test: {
          name: 'e2e',
          include: ['plugins/**/e2e/**/*.e2e-spec.ts', 'e2e/**/*.e2e-spec.ts'],
          exclude: compositionsOfTheirOwn,
          globalSetup: ['e2e/support/demo-template.ts'],
          // All files in one process: to load Vendure and to warm up costs twice what the tests do.
          isolate: false,
          poolOptions: { forks: { singleFork: true } },
          ...onServer,
        },
      },
      {
        plugins: [decorators()],
        resolve,
        test: { name: 'e2e-alone', include: compositionsOfTheirOwn, ...onServer },
      },
      // `npm run load`: the same races in full, and what takes too long for every check.
      {
        plugins: [decorators()],
        resolve,
        test: {
          name: 'load',
          include: ['plugins/**/e2e/parallel.e2e-spec.ts', 'plugins/**/e2e/**/*.load-spec.ts'],
          env: { LOAD: 'full' },
          hookTimeout: 900_000,
          testTimeout: 900_000,
        },
      },
      inBrowser('browser', 'e2e/browser/**/*.browser-spec.ts'),
      // `npm run pictures`: not tests, but what the README shows.
      inBrowser('pictures', 'e2e/browser/**/*.pictures.ts'),
    ],
  },
});
