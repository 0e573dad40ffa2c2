/** Closed means closed: made = re-registered + migrated + withdrawn + written off + carried over, kind by kind. */
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { outageReportOf } from '../../../main/features/reports/outage-report';
import { need } from '../../../domain/need';
import { readSummary } from '../../../main/features/outages/rows/outages';
import { handClock, openTestCounter, type TestCounter } from '../../helpers/counter';
import { anEsv2Case } from '../../helpers/esv2';
import { cashOf, receive } from '../../helpers/existing';
import { aCase, leftSeen, openOutage } from '../../helpers/outage';
import { whenOut } from '../approved';

let test: TestCounter;
let outage: string;
beforeEach(async () => {
  test = await openTestCounter({ clock: handClock('2026-11-22T10:00') });
  ({ outage } = await openOutage(test));
}, 60_000);
afterEach(() => test.dispose());

const sum = async () => (await test.must('outages.get', { id: outage })).sum;
const NOTHING = { reregistered: 0, migrated: 0, withdrawn: 0, writtenOff: 0, carriedOver: 0, open: 0 };

it('counts each kind, closes once nothing is open, and says the same in its report', async () => {
  const [first, second] = [
    await test.must('cases.issue', aCase(outage)),
    await test.must('cases.issue', aCase(outage)),
  ];
  const { id: entered, receipt } = await receive(test, outage, { paid: cashOf() });
  const { id: updated } = await receive(test, outage, { system: 'ESV2' });
  test.as('supervisor');
  await test.must('outages.decide', { id: outage, court: '03001', option: 'P2', reason: '' });
  await test.must('esv2.record', anEsv2Case(outage, '03001-028-0042-2026'));
  for (const { id } of [first.receipt!, second.receipt!, receipt!]) await whenOut(test, id);
  await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-22T09:45', toldBy: 'BTMK' });
  expect(await sum()).toEqual([
    { ...NOTHING, kind: 'cases', made: 2, open: 2 },
    { ...NOTHING, kind: 'esv2', made: 1, open: 1 },
    { ...NOTHING, kind: 'existing', made: 2, open: 2 },
  ]);
  const item = first.case.id;
  await test.must('reconciliation.take', { item });
  await test.must('reconciliation.enter', { item, officialNumber: first.case.number });
  await test.must('reconciliation.confirm', { item, reference: first.receipt!.number });
  await test.must('reconciliation.writeOff', { item: second.case.id, reason: 'Kes tidak dapat didaftar' });
  expect(
    await test.call('reconciliation.writeOff', { item: second.case.id, reason: 'Sekali lagi' }),
  ).toMatchObject({ error: { code: 'row-state-wrong' } });
  for (const id of [entered, updated]) await test.must('existing.take', { id });
  await test.must('existing.enter', { id: entered, how: 'entered', reference: receipt!.number });
  await test.must('existing.enter', { id: updated, how: 'updated', reference: '' });
  const folder = join(test.folder, 'pakej');
  mkdirSync(folder);
  await test.must('reconciliation.package', { key: randomUUID(), outage, folder });
  const { parts } = await test.must('runbooks.of', { outage });
  for (const { id: step, state } of parts.flatMap(({ steps }) => steps))
    if (state === 'open')
      await test.call('runbooks.notNeeded', { key: randomUUID(), outage, step, reason: 'Ujian' });
  await test.must('outages.close', { id: outage, left: await leftSeen(test, outage) });
  const closed = [
    { ...NOTHING, kind: 'cases', made: 2, reregistered: 1, writtenOff: 1 },
    { ...NOTHING, kind: 'esv2', made: 1, carriedOver: 1 },
    { ...NOTHING, kind: 'existing', made: 2, reregistered: 1, carriedOver: 1 },
  ];
  expect(await sum()).toEqual(closed);
  const tx = test.counter.opened().reading();
  const officer = { id: 'P001', code: 'P001', name: 'Penyelia' } as never;
  const now = test.counter.clock.now();
  const report = outageReportOf(
    { tx, now, officer, appVersion: '1' },
    need(readSummary(tx, outage), 'outage'),
  );
  expect(report.data.made.sum).toEqual(closed);
  expect((await test.must('home.agenda', {})).lines.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['esv2-carried-over', 'existing-carried-over']),
  );
  // followed on after the closing, until it is done
  await test.must('existing.migrated', { id: updated });
  expect((await sum())[2]).toMatchObject({ migrated: 1, carriedOver: 0 });
}, 60_000);
