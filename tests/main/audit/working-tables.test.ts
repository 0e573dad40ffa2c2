/** Working tables changed by hand: no paper, letter, number or package follows from them. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { recipientsOf } from '../../../main/features/applicants/directory/applicant-facts';
import { readMigrationCounts } from '../../../main/features/esv2/rows/migration';
import { readPending } from '../../../main/features/reconciliation/rows/packages';
import { soundnessOf } from '../../../main/features/backups/soundness';
import { features } from '../../../main/features/features';
import { registerFile } from '../../../main/register/register';
import { openDatabase } from '../../../main/register/sqlite';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { askSlot, book, closeRegistration } from '../../helpers/closed';
import { anEsv2Case, openEsv2 } from '../../helpers/esv2';
import { aCase, openOutage } from '../../helpers/outage';
import { importList, listOf } from '../applicants/sheet';
import { openDesk, until, type Desk } from '../print/desk';
import { trayIn } from '../print/tray';

/** As a database tool does, beside the app. */
function byHand(folder: string, sql: string): void {
  const db = openDatabase(registerFile(folder));
  db.pragma('foreign_keys = OFF');
  db.exec(sql);
  db.close();
}

describe('a paper whose state was changed', () => {
  let desk: Desk | undefined;
  afterEach(async () => {
    await desk?.close();
    if (desk) rmSync(desk.folder, { recursive: true, force: true });
  });

  it.each(['confirmed', 'spoiled'] as const)(
    'is not printed a second time, though it is queued again by hand after it was %s',
    async (state) => {
      const folder = mkdtempSync(join(tmpdir(), 'desk-'));
      const tray = trayIn(folder);
      const it = (desk = openDesk({ folder, spooler: tray, printer: 'dulang' }));
      const paper = it.queueReceipt();
      it.queue.start();
      await until(
        () => it.story(paper.id).length,
        (length) => length === 5,
      );
      it.step(paper.id, state === 'confirmed' ? 'came-out' : 'spoiled');
      const kept = () => it.register.reading().one('SELECT * FROM paper_states WHERE paper = ?', paper.id);
      const before = kept();
      byHand(folder, `UPDATE paper_states SET state = 'queued', printer = 'lain', trouble = ''`);
      it.queue.wake();
      await until(
        () => it.journal().at(-1)!.kind,
        (kind) => kind === 'register.mended',
      );
      expect(tray.out()).toEqual(['receipt R2-000124']);
      expect(kept()).toEqual(before);
      expect(it.paper(paper.id).state).toBe(state);
    },
  );
});

describe('a counter whose working tables were changed', () => {
  let test: TestCounter | undefined;
  afterEach(() => test?.dispose());

  it('sends a notice to the addresses that the applicants gave, to all of them and to no other', async () => {
    test = await openTestCounter();
    test.as('supervisor');
    await importList(test, listOf('Contoh PLT,200503569212,contoh@example.net,03-4477863,Import,'));
    const told = () =>
      recipientsOf(test!.counter.opened().reading(), 'AP').map(({ name, address }) => [name, address]);
    const before = told();
    expect(before).toEqual([['Contoh PLT', 'contoh@example.net']]);
    byHand(
      test.folder,
      `UPDATE applicant_addresses SET address = 'lain@example.org', key = 'lain@example.org'`,
    );
    expect(told()).toEqual(before);
    byHand(
      test.folder,
      `UPDATE applicant_entries SET state = 'retired', systems = ' X '; DELETE FROM applicant_addresses`,
    );
    expect(told()).toEqual(before);
    expect(await soundnessOf(test.counter.opened(), features)).toMatchObject({
      code: 'projection-differs',
      table: 'applicant_entries',
    });
  });

  it('enters and closes nothing a second time, or too early (property 15)', async () => {
    test = await openTestCounter();
    const { outage } = await openOutage(test);
    const { case: first } = await test.must('cases.issue', aCase(outage));
    test.clock.set('2026-11-22T12:00');
    test.as('supervisor');
    await test.must('outages.restore', {
      id: outage,
      restoredLocal: '2026-11-22T11:45',
      toldBy: 'BTMK JKSM',
    });
    byHand(test.folder, 'UPDATE outage_counts SET confirmed = cases');
    expect(await test.call('outages.close', { id: outage })).toMatchObject({
      error: { code: 'rows-still-open', values: { count: 1 } },
    });
    await test.must('reconciliation.take', { item: first.id });
    await test.must('reconciliation.enter', { item: first.id, officialNumber: first.number });
    byHand(
      test.folder,
      `UPDATE reregistration_rows SET state = 'taken', result = 'open', official_number = NULL`,
    );
    expect(
      await test.call('reconciliation.enter', { item: first.id, officialNumber: first.number }),
    ).toMatchObject({ error: { code: 'row-state-wrong' } });
  });

  it('takes in no package that nobody began', async () => {
    test = await openTestCounter();
    const { outage } = await openOutage(test);
    await test.must('cases.issue', aCase(outage));
    test.clock.set('2026-11-22T12:00');
    test.as('supervisor');
    await test.must('outages.restore', {
      id: outage,
      restoredLocal: '2026-11-22T11:45',
      toldBy: 'BTMK JKSM',
    });
    const { seq, hash } = test.counter.opened().head();
    const path = join(test.folder, 'ada.zip');
    const row = {
      ...{ id: 'palsu', name: 'ada.zip', outage, firstSeq: 1, lastSeq: seq, headHash: hash },
      ...{
        sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
        summary: '{}',
        officer: 'P002',
      },
    };
    byHand(
      test.folder,
      `INSERT INTO packages_begun (id, path, row, seq) VALUES ('palsu', '${path}', '${JSON.stringify(row)}', ${seq})`,
    );
    expect(readPending(test.counter.opened().reading())).toEqual([]);
    const folder = join(test.folder, 'pakej');
    mkdirSync(folder);
    const made = await test.must('reconciliation.package', { key: randomUUID(), outage, folder });
    expect(made).toMatchObject({ receipts: 1, cases: 1 });
    expect(await soundnessOf(test.counter.opened(), features)).toMatchObject({
      code: 'rows-differ',
      table: 'packages_begun',
    });
  });

  it('gives no place of a slot twice', async () => {
    test = await openTestCounter();
    await closeRegistration(test);
    test.as('supervisor');
    const rules = { minutes: 30, people: 1, daysAhead: 30 };
    await test.must('appointments.saveRules', { court: '03001', rules });
    test.as('clerk');
    const { slotAt } = await book(test);
    byHand(test.folder, `UPDATE appointment_states SET state = 'cancelled'`);
    const other = { name: 'Aminah binti Misal', idNumber: '' };
    expect(await askSlot(test, { ...other, slotAt })).toMatchObject({
      ok: false,
      error: { code: 'slot-full' },
    });
  });

  it('closes over no case of ESV2 that nobody has seen in ESV3', async () => {
    test = await openTestCounter();
    const { outage } = await openEsv2(test);
    await test.must('esv2.record', anEsv2Case(outage, '03001-014-0057-2026'));
    byHand(test.folder, `UPDATE esv2_rows SET state = 'arrived', settled = 1`);
    const { lines } = await test.must('outages.leftOpen', { id: outage });
    expect(lines.find(({ kind }) => kind === 'esv2-waiting')).toMatchObject({ count: 1 });
    expect(readMigrationCounts(test.counter.opened().reading(), outage)).toMatchObject({ waiting: 1 });
  });
});
