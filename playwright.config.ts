import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  globalSetup: './tests/helpers/e2e-setup.ts',
  // Every journey has a display, data and a printer of its own, and an app mostly waits: two share two cores. No second
  // chance for a flaw.
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  // Waits for states, not paces: what comes early costs nothing, and a machine of two busy cores is slow.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: 'test-results/e2e.json' }],
    ['./tests/helpers/run-folder-reporter.ts'],
  ],
  use: { trace: 'retain-on-failure' },
});
