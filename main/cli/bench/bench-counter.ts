/** A counter to measure on: the demo court in a folder of its own, an outage in force, nobody's work at stake. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setUpInput } from '../../../preload/contract/settings';
import { OpenCounter, type CounterOptions } from '../../open-counter';
import { demoOffice } from '../../features/drills/demo-office';
import type { Devices } from '../../call/devices';
import { setUp } from '../../features/settings/set-up';
import type { Register } from '../../register/register';
import { openDesk, type Desk } from '../../demo/desk';
import { openOutage } from '../../demo/open-outage';
import { plainDevices } from '../plain-devices';

export interface BenchCounter {
  readonly counter: OpenCounter;
  readonly register: Register;
  readonly desk: Desk;
  readonly outage: string;
  /** The supervisor's id: nobody else writes here. */
  readonly officer: string;
  /** Closes it and removes its folder. */
  dispose(): Promise<void>;
}

/** Another clock than the PC's; whether each commit is flushed. */
type HowToOpen = Pick<CounterOptions, 'time' | 'synchronous'> & Partial<Pick<Devices, 'makePaper'>>;

/** Opens what lies in the folder, as the app does when it starts. */
export function counterIn(folder: string, drill: boolean, how: HowToOpen = {}): OpenCounter {
  const nowhere = (): Promise<never> => Promise.reject(new Error('not in a measurement'));
  const host = { openDemo: nowhere, openDrill: nowhere, leaveDemo: nowhere };
  return new OpenCounter({ folder, drill, devices: benchDevices(folder, how), host, ...how });
}

/** A counter whose office is set up. */
export async function officeIn(folder: string, drill: boolean, how: HowToOpen = {}): Promise<OpenCounter> {
  const counter = counterIn(folder, drill, how);
  const made = await setUp(counter, setUpInput.parse(demoOffice(randomUUID(), join(folder, 'sandaran'))));
  if (!made.ok) throw new Error('the office to measure on was not set up');
  return counter;
}

export async function openBenchCounter(): Promise<BenchCounter> {
  const folder = mkdtempSync(join(tmpdir(), 'siaga-bench-'));
  const counter = await officeIn(folder, true);
  if (!counter.register) throw new Error('the register to measure on is not open');
  // papers are measured by themselves
  await counter.prints.stop();
  const desk = openDesk({ counter });
  const outage = await openOutage(desk);
  const officer = counter.sessions.current()?.officer.id ?? '';
  return {
    counter, register: counter.register, desk, outage, officer,
    dispose: async () => {
      await counter.close();
      rmSync(folder, { recursive: true, force: true });
    },
  }; // prettier-ignore
}

const benchDevices = (folder: string, { makePaper }: HowToOpen): Devices =>
  plainDevices(folder, {
    makePaper: makePaper ?? (() => Promise.reject(new Error('nothing is printed here'))),
    appVersion: 'bench',
  });
