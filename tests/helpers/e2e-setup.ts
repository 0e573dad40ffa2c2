import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startInvisibleDisplay } from '../../tools/display';
import { findElectron } from '../../tools/electron-runtime';
import { projectRoot } from '../../tools/project';

/**
 * Once per run: finds the Electron and an invisible display for all journeys, and hands them to the workers in
 * the environment. `npm test` has done both already and says so in KAUNTER_TEST_DISPLAY.
 */
const setUp = async (): Promise<(() => Promise<void>) | undefined> => {
  if (!existsSync(join(projectRoot, 'out/main/main.js'))) {
    throw new Error('The app is not built: run "npm run build" first.');
  }
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = (await findElectron()).distPath;
  if (process.env['KAUNTER_TEST_DISPLAY'] || process.platform !== 'linux') return undefined;
  const display = await startInvisibleDisplay();
  process.env['DISPLAY'] = process.env['KAUNTER_TEST_DISPLAY'] = display.name;
  return display.stop;
};

// Playwright asks for a default export here.
// eslint-disable-next-line no-restricted-syntax
export default setUp;
