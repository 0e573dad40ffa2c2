/** Makes the demo office with a past, in a folder that bears its name only once all of it is there. */
import { randomUUID } from 'node:crypto';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, civilDateOf, localInstant, toInstant } from '../../domain/time/civil-time';
import { setUpInput } from '../../preload/contract/settings';
import type { Devices } from '../call/devices';
import type { Task } from '../call/tasks';
import { drillDevices } from '../devices/drill-devices';
import { demoOffice } from '../features/drills/demo-office';
import { setUp } from '../features/settings/set-up';
import { OpenCounter } from '../open-counter';
import { furnishDemo } from './furnish-demo';
import { SeedClock } from './seed-clock';

/** Throws what refused; nothing stays then. A folder that stands there without a register is an empty demo: it is replaced. */
export async function makeDemo(folder: string, devices: Devices, progress: Task['progress']): Promise<void> {
  const unfinished = `${folder}.baharu`;
  rmSync(unfinished, { recursive: true, force: true });
  const now = toInstant(Date.now());
  const clock = new SeedClock(localInstant(addDays(civilDateOf(now), -1), '08:00'));
  const nowhere = (): Promise<never> => Promise.reject(new Error('the demo office is being made'));
  const counter = new OpenCounter({
    folder: unfinished,
    devices: drillDevices(devices, unfinished),
    drill: true,
    time: clock,
    host: { openDemo: nowhere, openDrill: nowhere, leaveDemo: nowhere },
  });
  try {
    const made = await setUp(counter, setUpInput.parse(demoOffice(randomUUID(), join(folder, 'sandaran'))));
    if (!made.ok) throw new Error(`demo office refused: ${made.error.code}`);
    await furnishDemo(counter, { clock, until: now, progress });
  } catch (error) {
    await counter.close();
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
  await counter.close();
  if (existsSync(folder)) rmSync(folder, { recursive: true });
  renameSync(unfinished, folder);
}
