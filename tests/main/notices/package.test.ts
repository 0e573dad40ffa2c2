import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { eachNoticeRow } from '../../../main/features/notices/rows/notice-cells';
import { verifyPackage } from '../../../package/verify-package';
import { handClock, type TestCounter } from '../../helpers/counter';
import { apOutage, openSkei, writeNotice } from '../../helpers/skei';

let test: TestCounter;
afterEach(() => test.dispose());

it('notices.csv: a row for each channel of a notice and for what happened there, and a package that verifies', async () => {
  const clock = handClock('2026-11-23T08:10');
  test = await openSkei({ clock });
  const portal = mkdtempSync(join(tmpdir(), 'portal-'));
  const outage = await apOutage(test, '2026-11-23T08:00');
  const { templates } = await test.must('notices.settings', {});
  await test.must('notices.saveSettings', { templates, portal: { folder: portal, address: '' } });
  clock.set('2026-11-23T11:05');
  test.counter.gate.pass();
  const { id } = await writeNotice(test, outage, 'first');
  const rowsNow = () => {
    const { seq } = test.counter.opened().head();
    return [...eachNoticeRow(test.counter.opened().reading(), 0, seq)].map(({ row }) => row);
  };
  await vi.waitFor(() => expect(rowsNow()).toHaveLength(4), 10_000);
  const rows = rowsNow();
  const due_at = '2026-11-23T12:00:00+08:00';
  const of = { id, outage, kind: 'first', due_at };
  expect(rows).toMatchObject([
    { ...of, event: 'written', channel: 'email', sent_at: '', recipients: '0' },
    { ...of, event: 'written', channel: 'portal', sent_at: '', recipients: '' },
    { ...of, event: 'written', channel: 'counter', sent_at: '', recipients: '' },
    { ...of, event: 'published', channel: 'portal', sent_at: '2026-11-23T11:05:00+08:00' },
  ]);
  expect(rows[3]?.proof).toMatch(/^[0-9a-f]{64}$/);

  clock.set('2026-11-23T14:00');
  await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-23T13:50', toldBy: 'BPM' });
  const folder = join(test.folder, 'pakej');
  mkdirSync(folder);
  const made = await test.must('reconciliation.package', { key: randomUUID(), outage, folder });
  expect(await verifyPackage(made.file, {})).toMatchObject({ whole: true, problems: [] });
  rmSync(portal, { recursive: true });
}, 60_000);
