/** For tests that start the app themselves, perhaps more than once: one at a time, stopped when its test is over. */
import { test } from '@playwright/test';
import { launchApp, type LaunchOptions, type RunningApp } from '../../helpers/app';
import { keepEvidence } from './evidence';
import { Keys } from './keys';

export type Begun = Awaited<ReturnType<ReturnType<typeof startedByTests>>>;

/** To be called once by a spec file; what it gives starts the app. */
export function startedByTests() {
  let running: RunningApp | undefined;
  test.afterEach(async ({}, info) => {
    await keepEvidence(info, running);
    await running?.stop();
    running = undefined;
  });
  return async (options: LaunchOptions = {}) => {
    const app = await launchApp(options);
    running = app;
    return { app, page: app.page, keys: new Keys(app.page) };
  };
}
