import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Notifier } from '../../../main/call/devices';
import { handClock } from '../../helpers/counter';
import { apOutage, openSkei } from '../../helpers/skei';

const forNotices = (said: readonly string[]) => said.filter((title) => title.includes('notis pertama'));

it('each deadline warns once and is called late once, over sleep, a restart and a clock set back', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kaunter-unit-'));
  const clock = handClock('2026-11-23T08:10');
  const said: string[] = [];
  const notifier: Notifier = { show: ({ title }) => said.push(title) };
  let test = await openSkei({ folder, clock, devices: { notifier } });
  const look = (): string[] => {
    said.length = 0;
    test.counter.deadlines.look(test.counter.clock.now());
    return forNotices(said);
  };
  await apOutage(test, '2026-11-23T08:00');
  expect(look()).toEqual([]);
  // in force at 11:00, and to be told within a working hour
  clock.set('2026-11-23T11:29');
  expect(look()).toEqual([]);
  clock.set('2026-11-23T11:31');
  expect(look()).toEqual([expect.stringMatching(/^Hampir tiba masa: /)]);
  clock.set('2026-11-23T11:45');
  expect(look()).toEqual([]);

  await test.close();
  test = await openSkei({ folder, clock, devices: { notifier } });
  expect(look()).toEqual([]);

  // asleep over the deadline: called late on waking, once
  clock.set('2026-11-23T14:00');
  said.length = 0;
  test.counter.wakeUp();
  expect(forNotices(said)).toEqual([expect.stringMatching(/^Lewat: /)]);
  expect(look()).toEqual([]);

  // the PC's clock is set back by hours: nothing is said twice, nor when it is right again
  clock.jump(-3 * 3_600_000);
  expect(look()).toEqual([]);
  clock.jump(3 * 3_600_000);
  expect(look()).toEqual([]);

  await test.close();
  test = await openSkei({ folder, clock, devices: { notifier } });
  expect(look()).toEqual([]);
  await test.close();
  rmSync(folder, { recursive: true });
}, 60_000);
