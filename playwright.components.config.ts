import { defineConfig } from '@playwright/test';
import journeys from './playwright.config';

/** Pieces of the screens where they render: one window for all of them. */
export default defineConfig(journeys, {
  testDir: 'tests/components',
  outputDir: 'test-results/components/results',
  globalSetup: ['./tests/helpers/e2e-setup.ts', './tests/components/build-pieces.ts'],
  workers: 1,
  timeout: 30_000,
  expect: { timeout: 5_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: 'test-results/components.json' }],
    ['./tests/helpers/run-folder-reporter.ts'],
  ],
});
