import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: './test/build-once.ts',
    pool: 'forks',
    // Most of the time goes into processes that tests wait for.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/{codegen,e2e}/**', '**/node_modules/**'],
        },
      },
      {
        // These leave nothing behind, and each would load the compiler again.
        extends: true,
        test: { name: 'generator', include: ['test/codegen/**/*.test.ts'], isolate: false },
      },
      {
        // The runtime's tests once more, with child processes in place of threads.
        extends: true,
        test: {
          name: 'process',
          include: ['test/runtime/*.test.ts'],
          // These say by themselves what runs where, or are about what is the same in both ways.
          exclude: ['process', 'addon', 'frames', 'polling', 'garbage', 'filled'].map(
            (name) => `test/runtime/${name}.test.ts`,
          ),
          setupFiles: ['./test/runtime/support/executor.ts'],
          env: { TEST_EXECUTOR: 'process' },
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['./test/build-once.ts', './test/e2e/support/install.ts'],
          testTimeout: 300_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
