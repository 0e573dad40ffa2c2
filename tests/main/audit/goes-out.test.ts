/** What waits in an older copy does not go out at its start: first whatever tells of a newer one is asked. */
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';
import { trayIn, type Tray } from '../print/tray';

vi.setConfig({ testTimeout: 60_000 });

let test: TestCounter;
let outage: string;
let tray: Tray;
let elsewhere: string;
beforeEach(async () => {
  elsewhere = mkdtempSync(join(tmpdir(), 'kaunter-elsewhere-'));
  tray = trayIn(elsewhere);
  test = await openTestCounter();
  cpSync(join(test.folder, 'jangkar'), join(elsewhere, 'anchor'), { recursive: true });
  await restart(() => undefined);
  ({ outage } = await openOutage(test));
});
afterEach(async () => {
  await test.dispose();
  rmSync(elsewhere, { recursive: true, force: true });
});

async function restart(change: (folder: string) => void): Promise<void> {
  const { folder, clock } = test;
  await test.close();
  change(folder);
  const devices = { anchorFolder: join(elsewhere, 'anchor'), spooler: tray };
  test = await openTestCounter({ folder, clock, devices });
  test.counter.devices.preferences.set({ printers: { A4: 'dulang', A5: 'dulang', '80mm': 'dulang' } });
  test.as('clerk');
}

/** Issues one receipt whose papers wait for a printer that is off. */
async function issueAndWait(): Promise<void> {
  tray.state = 'disabled';
  await test.must('cases.issue', aCase(outage));
  await vi.waitFor(async () => {
    const { papers } = await test.must('papers.open', {});
    expect(papers.map(({ trouble }) => trouble)).toContain('printer-disabled');
  }, 15_000);
}

const printed = () => vi.waitFor(() => expect(tray.out().length).toBeGreaterThan(0), 15_000);
const allBut = (folder: string, ...kept: string[]) =>
  readdirSync(folder).filter((name) => !kept.includes(name));

/** Copied at lunch, and put back after `since`, witness and anchor, too; the backups lie elsewhere. */
async function putBackAfter(since: () => Promise<void>): Promise<void> {
  const lunch = join(elsewhere, 'lunch');
  await restart((folder) => {
    cpSync(folder, join(lunch, 'data'), { recursive: true });
    cpSync(join(elsewhere, 'anchor'), join(lunch, 'anchor'), { recursive: true });
  });
  test.clock.forward(60_000);
  await since();
  await test.counter.prints.stop();
  test.clock.forward(60_000);
  await restart((folder) => {
    for (const name of allBut(folder, 'sandaran')) rmSync(join(folder, name), { recursive: true });
    for (const name of allBut(join(lunch, 'data'), 'sandaran'))
      cpSync(join(lunch, 'data', name), join(folder, name), { recursive: true });
    cpSync(join(lunch, 'anchor'), join(elsewhere, 'anchor'), { recursive: true, force: true });
  });
}

it('a paper that waited when the copy was made comes out once, though its newer backup alone tells', async () => {
  await issueAndWait();
  await putBackAfter(async () => {
    tray.state = 'ready';
    test.counter.prints.tryAgain();
    await printed();
    await test.must('backups.make', {});
  });
  const out = tray.out();
  await test.counter.backups.heard();
  expect(test.counter.opened().againstWitness().state).toBe('behind');
  await test.counter.prints.stop();
  expect(tray.out()).toEqual(out);
});

it('whoever is quicker than the backups’ names issues nothing all the same', async () => {
  await putBackAfter(async () => {
    await issueAndWait();
    await test.must('backups.make', {});
  });
  expect(await test.call('cases.issue', aCase(outage))).toMatchObject({ error: { code: 'issuing-stopped' } });
});

it('the name of a newer sealed package tells, too, where there is no backup', async () => {
  test.as('administrator');
  const publicKey = await identityToRecipient(await generateX25519Identity());
  await test.must('reconciliation.addRecipient', { recipient: { name: 'JKSM', publicKey } });
  await putBackAfter(async () => {
    test.as('supervisor');
    await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-22T08:31', toldBy: 'ICT' });
    const folder = join(test.folder, 'sandaran');
    await test.must('reconciliation.package', { key: randomUUID(), outage, folder });
    await test.counter.backups.stop();
    for (const name of readdirSync(folder).filter((each) => each.endsWith('.siaga-backup')))
      rmSync(join(folder, name));
  });
  const issued = await test.call('cases.issue', aCase(outage));
  expect(issued).toMatchObject({ error: { code: 'issuing-stopped' } });
  expect(test.counter.opened().againstWitness().state).toBe('behind');
});

it('the newest copy prints what waited, by itself', async () => {
  await issueAndWait();
  tray.state = 'ready';
  await restart(() => undefined);
  await printed();
});
