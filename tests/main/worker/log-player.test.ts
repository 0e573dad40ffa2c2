/** What was committed is played into the register's file beside issuing; the writer's own log is as whole as before. */
import { statSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { registerFile } from '../../../main/register/register';
import { LogPlayer } from '../../../main/worker/log-player';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';

let test: TestCounter;
let outage: string;
beforeEach(async () => {
  test = await openTestCounter();
  ({ outage } = await openOutage(test));
  // what its own worker would play meanwhile
  await test.counter.search.stop();
});
afterEach(() => test.dispose());

const size = (): number => statSync(registerFile(test.folder)).size;

it('plays in what is worth a flush, and leaves the rest', async () => {
  const register = test.counter.opened();
  register.checkpoint();
  const from = register.head().seq;
  const player = new LogPlayer(registerFile(test.folder));
  player.play(from);
  const before = size();
  await test.must('cases.issue', aCase(outage));
  player.play(register.head().seq);
  expect(size()).toBe(before);
  while (register.head().seq < from + 100) await test.must('cases.issue', aCase(outage));
  expect(size()).toBe(before);
  player.play(register.head().seq);
  expect(size()).toBeGreaterThan(before);
  player.close();
  await test.must('cases.issue', aCase(outage));
  expect(register.integrity()).toEqual([]);
});
