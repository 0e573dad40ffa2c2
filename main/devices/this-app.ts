/** What this program is and runs on. */
import { app } from 'electron';
import { readFile } from 'node:fs/promises';
import { release, type } from 'node:os';
import { join } from 'node:path';
import type { ThisApp } from '../call/devices';

export const thisApp: ThisApp = {
  runtime: `Electron ${process.versions.electron} · Chromium ${process.versions['chrome']} · Node ${process.versions.node}`,
  system: `${type()} ${release()} ${process.arch}`,
  notices: () => readFile(join(app.getAppPath(), 'THIRD-PARTY-NOTICES.md'), 'utf8'),
};
