/** Each printed closing says which entry the journal ended with, its hash, and what the last full check found. */
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readFrozen } from '../../../main/features/papers/rows/papers';
import { hashAt } from '../../../main/register/journal';
import { registerFile } from '../../../main/register/register';
import { renderDocument } from '../../../papers/render-document';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage, leftSeen } from '../../helpers/outage';
import { whenOut } from '../approved';

let test: TestCounter;
let outage: string;
beforeEach(async () => {
  test = await openTestCounter();
  ({ outage } = await openOutage(test));
});
afterEach(() => test.dispose());

const tx = () => test.counter.opened().reading();
const groups = (hash: string) => hash.match(/.{4}/g)!;

/** The paper as it is printed, without its marks. */
function printed(paper: string): string {
  const { document } = readFrozen(tx(), paper);
  const html = renderDocument(document, { size: 'A4', mark: { kind: 'original' }, drill: false });
  return html
    .replaceAll(/<style.*?<\/style>/gs, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

it('the outage’s report names the newest entry, its hash and the last full check', async () => {
  await test.must('cases.issue', aCase(outage));
  const before = await test.must('reports.print', { key: randomUUID(), outage });
  expect(printed(before.paper.id)).toContain('Daftar belum disemak sepenuhnya.');
  await test.counter.checks.walk();
  const head = test.counter.opened().head();
  const { paper } = await test.must('reports.print', { key: randomUUID(), outage });
  const { document } = readFrozen(tx(), paper.id);
  expect(document.data).toMatchObject({ journal: { seq: head.seq, hash: hashAt(tx(), head.seq) } });
  const text = printed(paper.id);
  expect(text).toContain(`Catatan terakhir ${head.seq}`);
  expect(text).toContain(groups(head.hash).join(' '));
  expect(text).toMatch(/Semakan penuh terakhir .*hingga catatan \d+ : tiada masalah/);
});

it('a check that failed stands on it, too', async () => {
  const { receipt } = await test.must('cases.issue', aCase(outage));
  await whenOut(test, receipt!.id);
  const db = new Database(registerFile(test.folder));
  db.exec(`DROP TRIGGER guard_receipts_update; UPDATE receipts SET payer = 'Lain'`);
  db.close();
  await test.counter.checks.walk();
  const { paper } = await test.must('reports.print', { key: randomUUID(), outage });
  expect(printed(paper.id)).toContain('masalah ditemui');
});

it('so does the reconciliation file’s summary; the closing on the screen is its own entry', async () => {
  test.clock.set('2026-11-22T12:00');
  test.as('supervisor');
  await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-22T11:45', toldBy: 'BTMK JKSM' });
  const folder = join(test.folder, 'pakej');
  mkdirSync(folder);
  const made = await test.must('reconciliation.package', { key: randomUUID(), outage, folder });
  const { paper } = await test.must('reconciliation.printSummary', {
    key: randomUUID(),
    package: made.paper,
  });
  const text = printed(paper);
  expect(text).toContain(groups(made.headHash).join(' '));
  expect(text).toMatch(/Semakan penuh terakhir .*tiada masalah/);
  expect((await test.must('outages.get', { id: outage })).closing).toBeNull();
  await test.must('outages.close', { id: outage, left: await leftSeen(test, outage) });
  const { closing } = await test.must('outages.get', { id: outage });
  expect(tx().get('SELECT kind, hash FROM journal WHERE seq = ?', closing!.seq)).toEqual({
    kind: 'outages.closed',
    hash: closing!.hash,
  });
});
