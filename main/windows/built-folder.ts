/** Where the build puts its parts, whichever of main's files asks: a file that is loaded later lies in another folder. */
import { app } from 'electron';
import { join } from 'node:path';

export const builtFolder = (part: 'preload' | 'renderer'): string => join(app.getAppPath(), 'out', part);

/** The script that every window of ours gets. */
export const bridgeFile = (): string => join(builtFolder('preload'), 'bridge.js');
