import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Two cores at the counter's own pace: no more workers than that, so times mean something.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/faults/**', 'tests/e2e/**', '**/node_modules/**'],
          globalSetup: './tests/helpers/unit-setup.ts',
          testTimeout: 20_000,
          // A counter is set up, secrets stretched, in many a hook.
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          globalSetup: './tests/helpers/unit-setup.ts',
          // They kill processes and replay whole days: one file after another, with patience.
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
