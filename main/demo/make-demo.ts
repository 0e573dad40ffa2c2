/** Makes the demo office with a past, in a folder that bears its name only once all of it is there. */
import { existsSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, civilDateOf, localInstant, toInstant } from '../../domain/time/civil-time';
import type { Devices } from '../call/devices';
import type { Task } from '../call/tasks';
import { drillDevices } from '../devices/drill-devices';
import { BACKUPS, setUpDemo } from '../features/settings/open-demo';
import { OpenCounter } from '../open-counter';
import { furnishDemo } from './furnish-demo';
import { SeedClock } from './seed-clock';

/** Throws what refused; nothing stays then. A folder that stands there without a register is set aside, whatever lies in it. */
export async function makeDemo(folder: string, devices: Devices, progress: Task['progress']): Promise<void> {
  const unfinished = `${folder}.baharu`;
  rmSync(unfinished, { recursive: true, force: true });
  const now = toInstant(Date.now());
  if (existsSync(folder)) renameSync(folder, `${folder}.lama-${Date.parse(now)}`);
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
    await setUpDemo(counter, folder);
    await furnishDemo(counter, { clock, until: now, progress });
  } catch (error) {
    await counter.close();
    for (const each of [unfinished, folder]) rmSync(each, { recursive: true, force: true });
    throw error;
  }
  await counter.close();
  // backups went where the office will look for them
  if (existsSync(folder)) {
    rmSync(join(unfinished, BACKUPS), { recursive: true, force: true });
    renameSync(join(folder, BACKUPS), join(unfinished, BACKUPS));
    rmdirSync(folder);
  }
  renameSync(unfinished, folder);
}
