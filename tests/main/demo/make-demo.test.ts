/** The demo office has a past: an outage that is finished, one that is on, and everything in it holds. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openDesk } from '../../../main/demo/desk';
import { makeDemo } from '../../../main/demo/make-demo';
import { soundnessOf } from '../../../main/features/backups/soundness';
import { features } from '../../../main/features/features';
import { OpenCounter } from '../../../main/open-counter';
import { testDevices } from '../../helpers/counter';

it('yesterday’s outage is closed with its package, today’s runs with cases, and the register is whole', async () => {
  const home = mkdtempSync(join(tmpdir(), 'demo-'));
  const folder = join(home, 'latihan');
  const devices = testDevices(home);
  // whatever lay there without a register is set aside, never thrown away
  mkdirSync(folder);
  writeFileSync(join(folder, 'kertas.pdf'), '');
  const told: number[] = [];
  await makeDemo(folder, devices, (done, of) => told.push(done / (of ?? 1)));
  expect(told.at(-1)).toBe(1);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(existsSync(`${folder}.baharu`)).toBe(false);
  const aside = readdirSync(home).find((name) => name.startsWith('latihan.lama-')) ?? '';
  expect(readdirSync(join(home, aside))).toEqual(['kertas.pdf']);
  expect(readdirSync(join(folder, 'sandaran'))).not.toEqual([]);

  const nowhere = () => Promise.reject(new Error('no'));
  const host = { openDemo: nowhere, openDrill: nowhere, leaveDemo: nowhere };
  const counter = new OpenCounter({ folder, devices, drill: true, host });
  onTestFinished(() => counter.close());
  expect(counter.sessions.current()).toBeNull();
  expect(await soundnessOf(counter.opened(), features)).toBeUndefined();
  expect(Date.parse(counter.opened().head().at ?? '')).toBeLessThanOrEqual(Date.now());
  const desk = openDesk({ counter });
  await desk.as('supervisor');
  const { outages } = await desk.must('outages.open', {});
  expect(outages).toMatchObject([{ system: 'ESV3', state: 'in-force' }]);
  const { packages } = await desk.must('reconciliation.packages', {});
  expect(packages).toHaveLength(1);
  expect((await desk.must('papers.open', {})).papers).toEqual([]);
  const { rows } = await desk.must('cases.list', { outage: outages[0]!.id, after: null });
  expect(rows).toHaveLength(4);
  // a whole day of an office is made
}, 60_000);
