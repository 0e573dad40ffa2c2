/** The demo office's past: an outage of yesterday, finished and handed back, and one of today that is still on. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  addDays,
  civilDateOf,
  instantMs,
  localInstant,
  toInstant,
  type Instant,
} from '../../domain/time/civil-time';
import type { Counter } from '../call/counter';
import type { Task } from '../call/tasks';
import { caseInput } from './case-input';
import { closeOutage } from './close-outage';
import { visitsOf, type Visit } from './day';
import { openDesk, type Desk } from './desk';
import { giveNumbers, openOutage, restore } from './open-outage';
import { reRegister } from './re-register';
import { sealPackage } from './seal-package';
import type { SeedClock } from './seed-clock';
import { untilPrinted } from './until-printed';

export interface Furnishing {
  readonly clock: SeedClock;
  /** The present: the last case is some minutes older. */
  readonly until: Instant;
  readonly progress: Task['progress'];
}

const MINUTE_MS = 60_000;
const BETWEEN_CASES_MS = 7 * MINUTE_MS;
const TODAY_MS = 70 * MINUTE_MS;
const YESTERDAYS = 6;
const TODAYS = 4;
/** Cases, then the rows that are registered again, the package and the closing. */
const STEPS = YESTERDAYS * 2 + TODAYS + 2;

/** Every step is a call that an officer makes; the office is set up, nobody is signed in before and after. */
export async function furnishDemo(counter: Counter, { clock, until, progress }: Furnishing): Promise<void> {
  const desk = openDesk({ counter });
  const visits = visitsOf(undefined).slice(0, YESTERDAYS + TODAYS);
  let done = 0;
  const step = (by = 1): void => progress((done += by), STEPS);
  const take = async (outage: string, some: readonly Visit[]): Promise<void> => {
    await desk.as('clerk');
    const settings = await desk.must('settings.get', {});
    for (const [n, visit] of some.entries()) {
      clock.to(later(desk.now(), BETWEEN_CASES_MS));
      await desk.must('cases.issue', caseInput(visit, n, { outage, settings, now: desk.now() }));
      step();
    }
    await untilPrinted(desk);
  };

  const yesterday = addDays(civilDateOf(until), -1);
  clock.to(localInstant(yesterday, '10:35'));
  const finished = await openOutage(desk);
  await giveNumbers(desk, visits);
  await take(finished, visits.slice(0, YESTERDAYS));
  clock.to(localInstant(yesterday, '14:10'));
  await handBack(desk, finished, counter.folder, step);

  clock.to(later(until, -TODAY_MS));
  const running = await openOutage(desk);
  // numbers are a year's own: on its first day nobody has given any
  const sameYear = yesterday.slice(0, 4) === civilDateOf(until).slice(0, 4);
  await take(running, sameYear ? visits.slice(YESTERDAYS) : []);
  await desk.must('officers.lock', {});
}

async function handBack(
  desk: Desk,
  outage: string,
  folder: string,
  step: (by?: number) => void,
): Promise<void> {
  await restore(desk, outage);
  await reRegister(desk, outage, () => Promise.resolve());
  step(YESTERDAYS);
  const files = join(folder, 'penyesuaian');
  mkdirSync(files);
  await sealPackage(desk, outage, files);
  step();
  await untilPrinted(desk);
  await closeOutage(desk, outage);
  step();
}

const later = (instant: Instant, ms: number): Instant => toInstant(instantMs(instant) + ms);
