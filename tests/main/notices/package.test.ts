import { cellsOf } from '../../../domain/reconciliation/package-format';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as soon } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { noticeRows } from '../../../main/features/notices/notice-rows';
import { rowRule } from '../../../package/row-rules';
import { verifyPackage } from '../../../package/verify-package';
import { handClock, type TestCounter } from '../../helpers/counter';
import { apOutage, openSkei, writeNotice } from '../../helpers/skei';

let test: TestCounter;
afterEach(() => test.dispose());

it('notices.csv: a row for each notice, channel and language, and a package that verifies', async () => {
  const clock = handClock('2026-11-23T08:10');
  test = await openSkei({ clock });
  const portal = mkdtempSync(join(tmpdir(), 'portal-'));
  const outage = await apOutage(test, '2026-11-23T08:00');
  const { templates } = await test.must('notices.settings', {});
  await test.must('notices.saveSettings', { templates, portal: { folder: portal, address: '' } });
  clock.set('2026-11-23T11:05');
  test.counter.gate.pass();
  const { id } = await writeNotice(test, outage, 'first');
  await soon();
  const { seq } = test.counter.opened().head();
  const slice = { outage, system: 'AP', after: 0, upTo: seq, run: test.counter.run };
  const rows = [...noticeRows(test.counter.opened().reading(), slice)].map((row) =>
    cellsOf('notices.csv', row),
  );
  const due = '2026-11-23T12:00:00+08:00';
  expect(rows.map((row) => row.slice(0, 10))).toEqual([
    [id, outage, 'first', 'email', 'ms', due, '', '0', '', ''],
    [id, outage, 'first', 'email', 'en', due, '', '0', '', ''],
    [id, outage, 'first', 'portal', 'ms', due, '2026-11-23T11:05:00+08:00', '', '', ''],
    [id, outage, 'first', 'portal', 'en', due, '2026-11-23T11:05:00+08:00', '', '', ''],
    [id, outage, 'first', 'counter', 'ms', due, '', '', '', ''],
    [id, outage, 'first', 'counter', 'en', due, '', '', '', ''],
  ]);
  expect(rows[2]?.[10]).toMatch(/^[0-9a-f]{64}$/);
  for (const row of rows) expect(rowRule('notices.csv')(row)).toBeUndefined();

  clock.set('2026-11-23T14:00');
  await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-23T13:50', toldBy: 'BPM' });
  const folder = join(test.folder, 'pakej');
  mkdirSync(folder);
  const made = await test.must('reconciliation.package', { key: randomUUID(), outage, folder });
  expect(await verifyPackage(made.file, {})).toMatchObject({ ok: true, problems: [] });
  rmSync(portal, { recursive: true });
}, 60_000);
