/** Opening the demo office: made on the first visit, the same one afterwards. The real counter's folder is not touched. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setUpInput } from '../../../preload/contract/settings';
import type { Counter } from '../../call/counter';
import { demoOffice } from '../drills/demo-office';
import { setUp } from './set-up';

/** Of the demo's own folder. */
export const BACKUPS = 'sandaran';

export async function openDemoOffice(counter: Counter, furnished: boolean): Promise<void> {
  const demo = await counter.host.openDemo(furnished);
  if (!demo.register) await setUpDemo(demo, demo.folder);
}

/** @param home where the office will lie, whatever its folder is called while it is made */
export async function setUpDemo(demo: Counter, home: string): Promise<void> {
  const made = await setUp(demo, setUpInput.parse(demoOffice(randomUUID(), join(home, BACKUPS))));
  if (!made.ok) throw new Error(`demo office refused: ${made.error.code}`);
}
