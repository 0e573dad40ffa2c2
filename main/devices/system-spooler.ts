import type { Spooler } from '../call/devices';
import { lpSpooler } from './lp-spooler';
import { windowsSpooler } from './windows-spooler';

/** The spooler of the system that this PC runs. */
export const systemSpooler = (): Spooler => (process.platform === 'win32' ? windowsSpooler() : lpSpooler());
