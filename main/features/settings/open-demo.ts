/** Opening the demo office: made on the first visit, the same one afterwards. The real counter's folder is not touched. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setUpInput } from '../../../preload/contract/settings';
import type { Counter } from '../../call/counter';
import { demoOffice } from '../drills/demo-office';
import { setUp } from './set-up';

export async function openDemoOffice(counter: Counter, furnished: boolean): Promise<void> {
  const demo = await counter.host.openDemo(furnished);
  if (demo.register) return;
  const input = setUpInput.parse(demoOffice(randomUUID(), join(demo.folder, 'sandaran')));
  const made = await setUp(demo, input);
  if (!made.ok) throw new Error(`demo office refused: ${made.error.code}`);
}
