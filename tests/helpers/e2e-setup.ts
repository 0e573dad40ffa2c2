import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FullConfig } from '@playwright/test';
import { startInvisibleDisplay } from '../../tools/display';
import { findElectron } from '../../tools/electron-runtime';
import { projectRoot } from '../../tools/project';
import { DISPLAYS } from './own-display';

/**
 * Once per run: finds the Electron for all journeys and an invisible display for each worker, and hands them to the
 * workers in the environment.
 */
const setUp = async ({ workers }: FullConfig): Promise<(() => Promise<void>) | undefined> => {
  if (!existsSync(join(projectRoot, 'out/main/main.js'))) {
    throw new Error('The app is not built: run "npm run build" first.');
  }
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = (await findElectron()).distPath;
  if (process.platform !== 'linux') return undefined;
  const displays = await Promise.all(Array.from({ length: workers }, () => startInvisibleDisplay()));
  process.env[DISPLAYS] = displays.map(({ name }) => name).join(' ');
  return async () => void (await Promise.all(displays.map(({ stop }) => stop())));
};

// Playwright asks for a default export here.
// eslint-disable-next-line no-restricted-syntax
export default setUp;
