import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { demoOffice } from '../../../main/features/drills/demo-office';
import { Host } from '../../../main/host';
import { dispatch } from '../../../main/ipc/dispatch';
import { registerFile } from '../../../main/register/register';
import type { Envelope } from '../../../preload/contract/call';
import type { CallName, InputOf, OutputOf } from '../../../preload/contract/contract';
import { testDevices } from '../../helpers/counter';

let folder: string;
let host: Host;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kaunter-host-'));
  host = new Host({ dataFolder: folder, devices: testDevices(folder) });
});
afterEach(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});
const call = <N extends CallName>(name: N, input: InputOf<N>) =>
  dispatch(host.counter, { window: 'main' }, name, input) as Promise<Envelope<OutputOf<N>>>;

it('set up twice at once stands once, and its officers get in', async () => {
  const input = demoOffice(randomUUID(), join(folder, 'sandaran'));
  const answers = await Promise.all([call('settings.setUp', input), call('settings.setUp', input)]);
  expect(answers[0]).toMatchObject({ ok: true });
  expect(answers[1]).toEqual(answers[0]);
  expect(existsSync(registerFile(host.counter.folder))).toBe(true);
  const { code, secret } = input.supervisor;
  expect((await call('officers.signIn', { code, secret })).ok).toBe(true);
  expect(await call('settings.setUp', input)).toMatchObject({ error: { code: 'already-set-up' } });
});

it('a drill’s printers and backup folder leave the real counter’s alone, and outlive the visit', async () => {
  const real = demoOffice(randomUUID(), join(folder, 'cakera-lain'));
  await call('settings.setUp', {
    ...real,
    printers: { A4: 'HP', A5: 'EPSON', '80mm': 'TM' },
    receiptSize: '80mm',
  });
  const before = host.counter.devices.preferences.get();
  expect(before).toMatchObject({ receiptSize: '80mm', backupFolder: join(folder, 'cakera-lain') });

  expect(await call('settings.openDemo', {})).toMatchObject({ error: { code: 'demo-needs-sign-in' } });
  expect(host.counter.drill).toBe(false);
  const own = { code: real.clerk.code, secret: real.clerk.secret };
  await call('officers.signIn', own);
  await call('settings.openDemo', {});
  expect(host.counter.devices.preferences.get()).toMatchObject({
    printers: { A5: 'pdf' },
    backupFolder: join(folder, 'latihan', 'sandaran'),
  });
  const { code, secret } = demoOffice(randomUUID(), '').supervisor;
  await call('officers.signIn', { code, secret });
  const printers = { A4: 'pdf', A5: 'LATIHAN', '80mm': 'pdf' };
  expect((await call('settings.savePrinters', { printers, receiptSize: 'A5' })).ok).toBe(true);
  await call('settings.savePreferences', { language: 'en' });
  await call('settings.leaveDemo', {});

  expect(host.counter.devices.preferences.get()).toEqual({ ...before, language: 'en' });
  await call('officers.signIn', own);
  await call('settings.openDemo', {});
  expect(host.counter.devices.preferences.get().printers).toEqual(printers);
  // the demo's whole day is made on the way
}, 60_000);

it('a spooler that does not answer offers no printers, and the office can be made all the same', async () => {
  const { spooler } = host.counter.devices;
  const silent = { ...spooler, list: () => Promise.reject(new Error('no answer from the spooler')) };
  const other = new Host({
    dataFolder: join(folder, 'lain'),
    devices: testDevices(folder, { spooler: silent }),
  });
  try {
    const answer = await dispatch(other.counter, { window: 'main' }, 'settings.proposals', {});
    expect(answer).toMatchObject({ ok: true, value: { printers: [] } });
  } finally {
    await other.close();
  }
});
