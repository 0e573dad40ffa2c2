/** An outage does not close over what hangs on others silently. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { outageReportOf } from '../../../main/features/reports/outage-report';
import { renderDocument } from '../../../papers/render-document';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';
import { approved, whenOut } from '../approved';

async function sealAndHandOver(test: TestCounter): Promise<void> {
  const summonses = (await test.must('summonses.list', {})).rows.map(({ id }) => id);
  await test.must('summonses.seal', { key: randomUUID(), summonses, pendaftar: 'Pendaftar Contoh' });
  const to = { kind: 'party', role: 'first', ordinal: 1 } as const;
  await test.must('summonses.handOver', { key: randomUUID(), summonses, to });
}

/** Handed back, but for a document that is missing, and for what is asked. */
async function readyToClose(): Promise<{ test: TestCounter; outage: string; receipt: string }> {
  const test = await openTestCounter();
  onTestFinished(() => test.dispose());
  const { outage } = await openOutage(test);
  test.as('clerk');
  const { case: issued, receipt } = await test.must('cases.issue', aCase(outage));
  await whenOut(test, receipt!.id);
  await sealAndHandOver(test);
  test.as('supervisor');
  await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-22T08:30', toldBy: 'BTMK' });
  test.as('clerk');
  await test.must('reconciliation.take', { item: issued.id });
  await test.must('reconciliation.enter', { item: issued.id, officialNumber: '03001-014-0101-2026' });
  await test.must('reconciliation.confirm', { item: issued.id, reference: receipt!.number });
  return { test, outage, receipt: receipt!.id };
}
async function seal(test: TestCounter, outage: string): Promise<void> {
  test.as('supervisor');
  test.clock.forward(1_000);
  const folder = mkdtempSync(join(tmpdir(), 'kaunter-fail-'));
  await test.must('reconciliation.package', { key: randomUUID(), outage, folder });
  for (const { id } of (await test.must('papers.open', {})).papers) await whenOut(test, id);
}
const REASON = 'Plaintif menghantar salinan kad pengenalan esok';

it('closes over open matters only when they were seen, with a reason that stands in the report', async () => {
  const { test, outage, receipt } = await readyToClose();
  const before = await test.must('outages.leftOpen', { id: outage });
  expect(before.lines).toMatchObject([{ kind: 'documents-missing', count: 1 }]);
  test.as('clerk');
  const cancel = { key: randomUUID(), id: receipt, reason: 'Salah pihak', original: 'not-returned' as const };
  await approved(test, 'receipts.cancel', cancel);
  await seal(test, outage);

  const close = (left: { seen: string; reason: string } | null) =>
    test.call('outages.close', { id: outage, left });
  expect(await close(null)).toMatchObject({ error: { code: 'left-open' } });
  // what appeared since was seen by nobody
  expect(await close({ seen: before.seen, reason: REASON })).toMatchObject({
    error: { code: 'left-open-changed' },
  });
  const { lines, seen } = await test.must('outages.leftOpen', { id: outage });
  const kinds = ['originals-out', 'documents-missing', 'case-without-receipt'];
  expect(lines.map(({ kind }) => kind)).toEqual(kinds);
  expect(await close({ seen, reason: REASON })).toMatchObject({ ok: true });

  const tx = test.counter.opened().reading();
  const { data } = tx.one<{ data: string }>(`SELECT data FROM journal WHERE kind = 'outages.closed'`);
  expect(JSON.parse(data)).toMatchObject({ left: Object.fromEntries(kinds.map((kind) => [kind, 1])) });
  const { outage: summary } = await test.must('outages.get', { id: outage });
  const officer = test.counter.sessions.current()!.officer;
  const now = test.counter.clock.now();
  const report = outageReportOf({ tx, now, officer, appVersion: '0' }, summary);
  expect(report.data.left).toEqual(kinds.map((kind) => ({ kind, count: 1 })));
  const html = renderDocument(report, { size: 'A4', mark: { kind: 'original' }, drill: false });
  expect(html).toContain('Kes yang belum lengkap dokumennya');
  expect(html).toContain(REASON);
}, 120_000);
