import { test as base, type Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { launchApp, type RunningApp } from '../helpers/app';
import { setUpOffice, signInAs } from '../e2e/support/ipc';
import { piecesApp } from './build-pieces';

interface Pieces {
  /** The page with this piece alone on it, fresh. */
  piece: (name: string) => Promise<Page>;
}

/** One app for all pieces; its office is set up and the clerk is signed in. */
export const test = base.extend<Pieces, { running: RunningApp }>({
  running: [
    // Playwright asks for a pattern here, even where nothing is needed.
    async ({}, use) => {
      const running = await launchApp({ app: piecesApp });
      await setUpOffice(running);
      await signInAs(running, 'clerk');
      await use(running);
      await running.stop();
    },
    { scope: 'worker' },
  ],
  piece: async ({ running }, use) => {
    await use(async (name) => {
      // the same address with another hash would not be loaded anew
      await running.page.goto(`app://siaga/pieces.html?${randomUUID()}#${name}`);
      await running.page.locator('main').waitFor();
      return running.page;
    });
  },
});

/** What the piece told its surroundings. */
export const told = (page: Page) => page.locator('output');
